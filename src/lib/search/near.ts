/** Says whether two words differ by one letter at most: a wrong, a missing, an added one, or two that changed places. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restB.length > restA.length) return restB.slice(1) === restA;
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || (restA.length > 1 && swapped);
}

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/**
 * Gives the words that a Latin word may have been meant to be, the most frequent first: those that differ by one
 * letter, else those of the same family, which begin alike.
 */
export function findNearWords(word: string, words: ReadonlyMap<string, number>, limit = 3): string[] {
  if (word.length < 4) return [];
  const byCount = [...words.keys()]
    .filter((other) => other.length > 3 && !/\d/.test(other))
    .sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
  const near = byCount.filter((other) => isNear(word, other));
  const family = () => byCount.filter((other) => commonStart(word, other) >= Math.max(5, word.length - 3));
  return (near.length > 0 ? near : family()).slice(0, limit);
}

/** A part of a text, and what it may have been meant to be. */
export interface Correction {
  start: number;
  end: number;
  words: string[];
}

/**
 * Finds a Chinese word of the plan that a text misses by one character. `holes` are the characters that no word
 * covers: only a part with one of them is corrected. Long words go before short ones.
 */
export function findNearChinese(text: string, holes: boolean[], words: string[], limit = 4): Correction | undefined {
  let best: Correction | undefined;
  let length = 0;
  for (const word of words) {
    if (word.length < length) continue;
    const slack = word.length > 2 ? 1 : 0;
    for (let size = word.length - slack; size <= word.length + slack; size++)
      for (let start = 0; start + size <= text.length; start++) {
        const part = text.slice(start, start + size);
        if (!isNear(part, word) || part === word || !holes.slice(start, start + size).includes(true)) continue;
        if (best && word.length === length && (best.start !== start || best.end !== start + size)) continue;
        if (!best || word.length > length) best = { start, end: start + size, words: [] };
        length = word.length;
        if (best.words.length < limit && !best.words.includes(word)) best.words.push(word);
      }
  }
  return best;
}

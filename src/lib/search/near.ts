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

type Counts = ReadonlyMap<string, number>;

const LIMIT = 3;

/** Gives the most frequent of the words that are like one. */
const listLike = (words: Counts, isLike: (word: string) => boolean): string[] =>
  [...words]
    .filter(([word]) => word.length > 3 && !/\d/.test(word) && isLike(word))
    .sort(([, a], [, b]) => b - a)
    .slice(0, LIMIT)
    .map(([word]) => word);

/** Gives the words that a Latin word may have been meant to be: those that differ by one letter. */
export const findNearWords = (word: string, words: Counts): string[] =>
  word.length < 4 ? [] : listLike(words, (other) => isNear(word, other));

/** Gives the words of the family of a Latin word: those that begin as it does. */
export const findFamily = (word: string, words: Counts): string[] =>
  listLike(words, (other) => commonStart(word, other) >= Math.max(5, word.length - 3));

/** Says whether two texts of one length differ in exactly one character. */
const isOneOff = (a: string, b: string): boolean => {
  let wrong = a.length === b.length ? 0 : 2;
  for (let at = 0; at < a.length && wrong < 2; at++) if (a[at] !== b[at]) wrong++;
  return wrong === 1;
};

/** Finds the phrase of a text that a phrase misses by one wrong character; the most frequent one. */
export function findNearPhrase(phrase: string, text: string): string | undefined {
  const counts = new Map<string, number>();
  const half = Math.floor(phrase.length / 2);
  // One character is wrong, so that one half is right.
  for (const [part, offset] of [
    [phrase.slice(0, half), 0],
    [phrase.slice(half), half],
  ] as const)
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const found = at < offset ? '' : text.slice(at - offset, at - offset + phrase.length);
      if (isOneOff(phrase, found) && !/[|\n]/.test(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
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

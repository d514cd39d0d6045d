const HAN_RUN = /\p{Script=Han}+/gu;

/** Gives the words of a run of Chinese; pairs of characters where the browser cannot tell words. */
export function segment(run: string): string[] {
  if (!('Segmenter' in Intl)) return run.match(/.{1,2}/gsu) ?? [];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)].map((piece) => piece.segment);
}

/** Joins single characters that make a compound, the longest first. */
function joinCompounds(words: string[], compounds: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    const size = [4, 3, 2].find((length) => {
      const part = words.slice(at, at + length);
      return part.every((word) => word.length === 1) && compounds.has(part.join(''));
    });
    joined.push(words.slice(at, at + (size ?? 1)).join(''));
    at += size ?? 1;
  }
  return joined;
}

/**
 * Sets a blank between the words of Chinese; printed Chinese has none there, so that nothing is lost. Compounds are
 * words that the segmenter does not know.
 */
export const cutWords = (text: string, compounds: ReadonlySet<string>): string =>
  text.replaceAll(HAN_RUN, (run) => joinCompounds(segment(run), compounds).join(' '));

/** Takes the cuts out again, to show the text as it is printed. Older browsers know no lookbehind. */
export const joinWords = (text: string): string => text.replaceAll(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');

/** Gives the Chinese words of more than one character in a text with cuts. */
export const listWords = (cut: string): string[] => cut.match(/\p{Script=Han}{2,}/gu) ?? [];

const HAN_RUN = /\p{Script=Han}+/gu;

/** Folds what does not matter to a search: width, letter case and runs of white space. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Gives the words of a run of Chinese; pairs of characters where the browser cannot tell words. */
export function segment(run: string): string[] {
  if (!('Segmenter' in Intl)) return run.match(/.{1,2}/gsu) ?? [];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)].map((piece) => piece.segment);
}

/**
 * Sets blanks around the words of Chinese text, by the same rules for the index and for what is typed: the search
 * engine knows words by their blanks only. Printed Chinese has no blank beside a character, so that nothing is lost.
 */
export const cutWords = (text: string): string =>
  text
    .replaceAll(HAN_RUN, (run) => ` ${segment(run).join(' ')} `)
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** Takes the cuts out again, to show the text as it is printed. Older browsers know no lookbehind. */
export const joinWords = (text: string): string =>
  text.replaceAll(/(\p{Script=Han}) /gu, '$1').replaceAll(/ (\p{Script=Han})/gu, '$1');

/** Gives the words of a query that are worth marking in a result. */
export const listWords = (query: string): string[] =>
  cutWords(fold(query))
    .split(' ')
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word));

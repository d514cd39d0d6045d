/**
 * Gives a text as a pattern that matches it to the letter.
 *
 * @example escapePattern('a+b') // 'a\\+b'
 */
export const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Gives a pattern that matches any of some words, the longest first. */
export const either = (words: Iterable<string>): string =>
  [...words]
    .filter(Boolean)
    // The oldest browsers that the search runs in know no `toSorted`.
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');

/** Gives a pattern that matches any of some words, the longest first. */
export const either = (words: Iterable<string>): string =>
  [...words]
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');

/**
 * Gives the edit distance of two words (Levenshtein): how many letters must be changed, added or dropped.
 *
 * @example editDistance('figures', 'figuers') // 2
 */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at++)
      next.push(
        Math.min((next[at - 1] ?? 0) + 1, (row[at] ?? 0) + 1, (row[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Gives the known word that a misspelt one was meant to be: the nearest of those that share most of its letters. */
export function findMeant(word: string, known: string[]): string | undefined {
  const distanceTo = (other: string) => editDistance(word.toLowerCase(), other.toLowerCase());
  const [nearest] = known.toSorted((a, b) => distanceTo(a) - distanceTo(b));
  return nearest !== undefined && distanceTo(nearest) <= Math.max(1, Math.round(nearest.length / 3))
    ? nearest
    : undefined;
}

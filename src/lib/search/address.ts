/** What stands in the address of the results page: the words, and the choice among the results. */
export type SearchState = Record<string, string>;

/**
 * Gives the part of an address that holds what is searched for. It stands behind `#`, which browsers send to no server:
 * `#q=words&kind=term`.
 */
export function toSearchHash(query: string, choice: SearchState = {}): string {
  const q = query.trim();
  // A blank as %20, because in this part of an address + is itself.
  return q ? `#${new URLSearchParams({ q, ...choice }).toString().replaceAll('+', '%20')}` : '';
}

/** Reads what an address searches for: behind `#`, and behind `?` where an older link has it. */
export function readSearch({ hash, search }: { hash: string; search: string }): SearchState {
  const kept = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(kept.has('q') ? kept : new URLSearchParams(search));
}

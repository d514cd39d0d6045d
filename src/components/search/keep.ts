const KEY = 'found';

/** What was looked for, kept for the page that a result leads to. */
export interface Kept {
  id: string;
  words: string[];
}

/** Keeps what is to be marked at the place that the reader goes to; only this tab knows of it, and only until then. */
export function keepFound(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is switched off: the paragraph is marked as a whole, by its address.
  }
}

/** Gives what was kept, once. */
export function takeFound(): Kept | undefined {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept ? (JSON.parse(kept) as Kept) : undefined;
}

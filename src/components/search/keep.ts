import { tab } from '../tools/storage.ts';

const KEY = 'found';

/** What was looked for, kept for the page that a result leads to. */
export interface Kept {
  id: string;
  words: string[];
}

/** Keeps what is to be marked at the place that the reader goes to; only this tab knows of it, and only until then. */
export const keepFound = (kept: Kept): void => tab.set(KEY, JSON.stringify(kept));

/** Says whether something is to be marked. */
export const isFoundKept = (): boolean => tab.get(KEY) !== '';

/** Gives what was kept, once. */
export function takeFound(): Kept | undefined {
  const kept = tab.get(KEY);
  tab.set(KEY, '');
  return kept ? (JSON.parse(kept) as Kept) : undefined;
}

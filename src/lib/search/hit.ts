import type { Amount } from './numbers.ts';

/** How well something matches, best first: its own number was typed; the words stand there in one piece; all; some. */
const TIERS = ['number', 'exact', 'all', 'some'] as const;

/** How well something matches. */
export type Tier = (typeof TIERS)[number];

/** What is marked in a result: a literal string, words in loose form, or a number however it is written. */
export interface Marks {
  literals: string[];
  words: string[];
  amounts: Amount[];
}

/** Something that was found. */
export interface Hit {
  /** Number of the entry in its corpus. */
  entry: number;
  tier: Tier;
  score: number;
  marks: Marks;
  /** What is marked in the text of the other language, where it was found there. */
  across?: Marks;
  /** What was typed and does not stand here. */
  missing: string[];
}

export const toMarks = (marks: Partial<Marks>): Marks => ({ literals: [], words: [], amounts: [], ...marks });

/** Puts hits in their order: tier, then score, then the order of the plan. Each entry stands once, at its best. */
export function sortHits(hits: Hit[]): Hit[] {
  const sorted = [...hits].sort(
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score || a.entry - b.entry,
  );
  const seen = new Set<number>();
  return sorted.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

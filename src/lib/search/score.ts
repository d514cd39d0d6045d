import type { Corpus, Entry } from './corpus.ts';
import { toMarks } from './hit.ts';
import type { Hit } from './hit.ts';
import { findIn } from './loose.ts';
import { isSameAmount } from './numbers.ts';
import type { Sought, Via } from './sought.ts';
import type { Term } from './terms.ts';

/** How much something weighs in each entry that has it; entries by their number. */
export type Scores = ReadonlyMap<number, number>;

/** What a word weighs by the way it came to be looked for. */
const FACTOR: Record<Via, number> = { typed: 1, begun: 1, near: 0.9, synonym: 0.8, character: 0.25 };

/** Counts how often something stands in each entry that has it. */
export function countIn({ words, via, amount }: Sought, { entries }: Corpus): Map<number, number> {
  const counts = new Map<number, number>();
  entries.forEach(({ loose, amounts }, index) => {
    const count = amount
      ? amounts.filter((other) => isSameAmount(amount, other)).length
      : findIn(loose, words, via === 'begun').length;
    if (count > 0) counts.set(index, count);
  });
  return counts;
}

/** How much the length of a text counts: what stands in a short one weighs more. Pagefind is told the same. */
export const PAGE_LENGTH = 0.3;
const SATURATION = 2;

/** Says how much more a word weighs that stands in a text more than once. */
export const weighCount = (count: number): number => (1.5 * count) / (count + 0.5);

/** Weighs words by the text alone, as BM25 does: the rarer, the more. */
export function scoreByText(sought: Sought, corpus: Corpus): Scores {
  const { entries } = corpus;
  const counts = countIn(sought, corpus);
  const rarity = Math.log(1 + (entries.length - counts.size + 0.5) / (counts.size + 0.5));
  const mean = entries.reduce((sum, { loose }) => sum + loose.text.length, 0) / entries.length;
  const scores = new Map<number, number>();
  for (const [index, count] of counts) {
    const length = (entries[index]?.loose.text.length ?? 0) / mean;
    const share = (SATURATION + 1) / (1 + SATURATION * (1 - PAGE_LENGTH + PAGE_LENGTH * length));
    scores.set(index, rarity * share * weighCount(count));
  }
  return scores;
}

/** What each further synonym adds of its weight. */
const MORE = 0.3;

/** What of a term stands in an entry, the weightiest first. */
interface Match {
  sought: Sought[];
  score: number;
}

/** Weighs a term in an entry: the weightiest of what is looked for in its place, and a little of all else. */
function matchTerm({ sought }: Term, scores: Map<Sought, Scores>, entry: number): Match | undefined {
  const found = sought
    .map((each) => ({ each, score: (scores.get(each)?.get(entry) ?? 0) * FACTOR[each.via] }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = found;
  if (!best) return undefined;
  const more = others.reduce((sum, { score }) => sum + score, 0);
  return { sought: found.map(({ each }) => each), score: best.score + MORE * more };
}

/**
 * Gives the words of a query that are missing in an entry, as they were typed: those of the plan that stand neither in
 * it nor in its heading, which is shown with it. What the plan has another word for, it lacks everywhere.
 */
const listMissing = (terms: Term[], heading: Entry | undefined): string[] =>
  terms
    .filter(({ sought }) => sought.some(({ via }) => via === 'typed'))
    .filter(({ sought }) => !heading || sought.every(({ words }) => findIn(heading.loose, words).length === 0))
    .map(({ typed }) => typed);

/** The share of a query, by weight, that an entry must hold to be shown at all. */
const LEAST = 0.3;

/**
 * Ranks entries by the terms of a query that they hold: by what each weighs there, how much of the query they hold,
 * and whether terms that were typed side by side stand side by side.
 */
export function rankWords(terms: Term[], scores: Map<Sought, Scores>, corpus: Corpus): Hit[] {
  const joint = corpus.lang === 'zh' ? '' : ' ';
  const weights = terms.map((term) =>
    Math.max(
      ...term.sought.map(
        (each) => Math.log(1 + corpus.entries.length / (1 + (scores.get(each)?.size ?? 0))) * FACTOR[each.via],
      ),
    ),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return corpus.entries.flatMap(({ loose, kind, under }, index): Hit[] => {
    const matches = terms.map((term) => matchTerm(term, scores, index));
    const held = weights.reduce((sum, weight, at) => sum + (matches[at] ? weight : 0), 0) / whole;
    if (!(held >= LEAST)) return [];
    let score = matches.reduce((sum, match) => sum + (match?.score ?? 0), 0);
    matches.forEach((match, at) => {
      const next = matches[at + 1];
      if (!match || !next) return;
      if (findIn(loose, (match.sought[0]?.words ?? '') + joint + (next.sought[0]?.words ?? '')).length > 0)
        score += 0.5 * Math.min(weights[at] ?? 0, weights[at + 1] ?? 0);
    });
    const missing = terms.filter((_, at) => !matches[at]);
    const isAll = missing.every(({ sought }) => sought[0]?.via === 'character');
    const found = matches.flatMap((match) => match?.sought ?? []);
    const marks = toMarks({
      words: found.filter(({ amount }) => !amount).map(({ words }) => words),
      amounts: found.flatMap(({ amount }) => amount ?? []),
    });
    const factor = kind === 'term' || kind === 'figure' ? 0.3 : 1;
    return [
      {
        ...{ entry: index, marks, score: score * factor * held },
        tier: isAll ? 'all' : 'some',
        missing: listMissing(missing, corpus.entries[under]),
      },
    ];
  });
}

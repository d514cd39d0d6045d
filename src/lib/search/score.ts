import type { Corpus } from './corpus.ts';
import { toMarks } from './hit.ts';
import type { Hit } from './hit.ts';
import { findIn } from './loose.ts';
import { isSameAmount } from './numbers.ts';
import type { Sought, Term, Via } from './terms.ts';

/** How much something weighs in each entry that has it; entries by their number. */
export type Scores = ReadonlyMap<number, number>;

/** What a word weighs by the way it came to be looked for. */
const FACTOR: Record<Via, number> = { typed: 1, begun: 1, near: 0.9, synonym: 0.8, character: 0.25 };

/** Weighs words by the text alone: the rarer, the more, and the more in a short text. */
export function scoreByText({ words, via, amount }: Sought, { entries }: Corpus): Scores {
  const found = new Map<number, number>();
  let total = 0;
  entries.forEach(({ loose, amounts }, index) => {
    total += loose.text.length;
    const count = amount
      ? amounts.filter((other) => isSameAmount(amount, other)).length
      : findIn(loose, words, via === 'begun').length;
    if (count > 0) found.set(index, count);
  });
  const rarity = Math.log(1 + entries.length / found.size);
  const mean = total / entries.length;
  for (const [index, count] of found) {
    const length = (entries[index]?.loose.text.length ?? 0) / mean;
    found.set(index, (rarity * 2.2 * count) / (count + 1.2 * (0.4 + 0.6 * length)));
  }
  return found;
}

interface Match {
  sought: Sought;
  score: number;
}

function matchTerm({ sought }: Term, scores: Map<Sought, Scores>, entry: number): Match | undefined {
  let best: Match | undefined;
  for (const each of sought) {
    const score = (scores.get(each)?.get(entry) ?? 0) * FACTOR[each.via];
    if (score > (best?.score ?? 0)) best = { sought: each, score };
  }
  return best;
}

/** The share of a query, by weight, that an entry must hold to be shown at all. */
const LEAST = 0.3;

/**
 * Ranks entries by the terms of a query that they hold: by what each weighs there, how much of the query they hold,
 * and whether terms that were typed side by side stand side by side.
 */
export function rankWords(terms: Term[], scores: Map<Sought, Scores>, corpus: Corpus): Hit[] {
  const joint = corpus.lang === 'zh' ? '' : ' ';
  const weights = terms.map((term) =>
    Math.max(...term.sought.map((each) => Math.log(1 + corpus.entries.length / (1 + (scores.get(each)?.size ?? 0))) * FACTOR[each.via])),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return corpus.entries.flatMap(({ loose, kind }, index): Hit[] => {
    const matches = terms.map((term) => matchTerm(term, scores, index));
    const held = weights.reduce((sum, weight, at) => sum + (matches[at] ? weight : 0), 0) / whole;
    if (!(held >= LEAST)) return [];
    let score = matches.reduce((sum, match) => sum + (match?.score ?? 0), 0);
    matches.forEach((match, at) => {
      const next = matches[at + 1];
      if (!match || !next) return;
      if (findIn(loose, match.sought.words + joint + next.sought.words).length > 0)
        score += 0.5 * Math.min(weights[at] ?? 0, weights[at + 1] ?? 0);
    });
    const missing = terms.filter((_, at) => !matches[at]).map(({ typed }) => typed);
    const found = matches.flatMap((match) => match?.sought ?? []);
    const marks = toMarks({
      words: found.filter(({ amount }) => !amount).map(({ words }) => words),
      amounts: found.flatMap(({ amount }) => amount ?? []),
    });
    const factor = kind === 'term' || kind === 'figure' ? 0.6 : 1;
    return [{ entry: index, tier: missing.length === 0 ? 'all' : 'some', score: score * factor * held, marks, missing }];
  });
}

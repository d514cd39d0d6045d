import type { Corpus } from './corpus.ts';
import { findAmount, findByNumber, findExact, findLiterals } from './exact.ts';
import { sortHits } from './hit.ts';
import type { Hit } from './hit.ts';
import { isPlaceOnly, toPlaceNumber } from './place-number.ts';
import { readQuery, trimEnds } from './query.ts';
import type { Query } from './query.ts';
import { rankWords } from './score.ts';
import type { Scores } from './score.ts';
import { toTerms } from './terms.ts';
import type { Sought, Terms } from './terms.ts';

/** A search that knows at once what stands in one piece, and can be completed when the words have been weighed. */
export interface Found extends Terms {
  query: Query;
  /** What stands in one piece, best first. */
  hits: Hit[];
  /** What must be weighed before the search is complete; empty where it is. */
  open: Sought[];
}

/** Gives the query with the words put right that were mistyped, once for each word that may have been meant. */
function listCorrected({ loose }: Query, { terms }: Terms): string[] {
  const count = Math.max(0, ...terms.map(({ sought }) => sought.filter(({ via }) => via === 'near').length));
  return Array.from({ length: count }, (_, turn) =>
    [...terms].reverse().reduce((text, { start, end, sought }) => {
      const near = sought.filter(({ via }) => via === 'near');
      const meant = near[Math.min(turn, near.length - 1)];
      return meant ? text.slice(0, start) + meant.words + text.slice(end) : text;
    }, loose.text),
  );
}

/** Finds what stands in one piece: strings in quotation marks, numbers, phrases. */
export function findFirst(raw: string, corpus: Corpus): Found {
  const query = readQuery(raw, corpus.lang, corpus.variants);
  const { literals, rest, loose, whole } = query;
  const none = { query, open: [], terms: [], unknown: [], core: '' };
  if (literals.length > 0 && !trimEnds(loose.text)) return { ...none, hits: sortHits(findLiterals(literals, corpus)) };
  const placed = literals.length > 0 ? [] : findByNumber(rest, corpus);
  if (placed.length > 0 && isPlaceOnly(toPlaceNumber(rest))) return { ...none, hits: placed };
  const exact = findExact(whole, corpus);
  const cut = toTerms(query, corpus, exact.length === 0);
  const { terms, core } = cut;
  const strong = terms.filter(({ sought }) => sought.some(({ via }) => via !== 'character'));
  const [first] = strong;
  const amount = strong.length === 1 ? first?.sought[0]?.amount : undefined;
  const isOneWord = strong.length === 1 && first?.sought.every(({ via }) => via === 'typed');
  const others = literals.length > 0 ? [] : [...new Set([core, ...listCorrected(query, cut)])];
  const hits = sortHits([
    ...placed,
    ...exact,
    ...others.flatMap((words) => (words === whole ? [] : findExact(words, corpus))),
    ...(amount ? findAmount(amount, corpus) : []),
  ]);
  const isDone = hits.length > 0 && isOneWord && literals.length === 0;
  return { query, ...cut, hits, open: isDone ? [] : terms.flatMap(({ sought }) => sought) };
}

/** Completes a search with what its words weigh in each entry. */
export function findRest({ query, terms, hits, open }: Found, scores: Map<Sought, Scores>, corpus: Corpus): Hit[] {
  if (open.length === 0) return hits;
  const ranked = sortHits([...hits, ...rankWords(terms, scores, corpus)]);
  if (query.literals.length === 0) return ranked;
  const literal = findLiterals(query.literals, corpus);
  const allowed = new Set(literal.map(({ entry }) => entry));
  return sortHits([...ranked.filter(({ entry }) => allowed.has(entry)), ...literal.map((hit): Hit => ({ ...hit, tier: 'some' }))]);
}

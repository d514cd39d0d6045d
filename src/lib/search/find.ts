import type { Corpus } from './corpus.ts';
import { findAmount, findByNumber, findExact, findLiterals } from './exact.ts';
import { fold } from './fold.ts';
import { sortHits } from './hit.ts';
import type { Hit } from './hit.ts';
import { PLAN_KINDS } from './kinds.ts';
import { findIn } from './loose.ts';
import { isPlaceOnly, toPlaceNumber } from './place-number.ts';
import { readQuery, trimEnds } from './query.ts';
import type { Query } from './query.ts';
import { rankWords } from './score.ts';
import type { Scores } from './score.ts';
import { toTerms } from './terms.ts';
import type { Sought } from './sought.ts';
import type { Terms } from './terms.ts';

/** A search that knows at once what stands in one piece, and can be completed when the words have been weighed. */
export interface Found extends Terms {
  query: Query;
  /** What stands in one piece, best first. */
  hits: Hit[];
  /** All that was typed stands in one piece somewhere. */
  isWhole: boolean;
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

/** Nobody mistypes one letter in so long a query and means it to be found; looking for it would take too long. */
const LONGEST_CORRECTED = 60;

/** Says whether something is found by right: what the editors call it, not by a part of a word that it has not whole. */
function isSound({ entry }: Hit, { terms, unknown }: Pick<Terms, 'terms' | 'unknown'>, { entries }: Corpus): boolean {
  const found = entries[entry];
  if (!found || PLAN_KINDS.has(found.kind)) return true;
  const characters = terms.flatMap(({ sought }) => sought.filter(({ via }) => via === 'character'));
  return unknown.length === 0 && characters.every(({ words }) => findIn(found.loose, words).length > 0);
}

/** Sets what holds less than the whole query, or a number written in another way, behind what holds all as typed. */
const BEHIND = 20;

/** Finds what stands in one piece: strings in quotation marks, numbers, phrases. */
export function findFirst(raw: string, corpus: Corpus): Found {
  const query = readQuery(raw, corpus.lang, corpus.variants);
  const { literals, rest, loose, whole } = query;
  const none = { query, open: [], terms: [], unknown: [], core: '', isWhole: true };
  // Marks alone say nothing; they stand in every paragraph.
  if (literals.length === 0 && !/[\p{L}\p{N}\p{S}%]/u.test(raw)) return { ...none, hits: [] };
  if (literals.length > 0 && !trimEnds(loose.text)) return { ...none, hits: sortHits(findLiterals(literals, corpus)) };
  const placed = literals.length > 0 ? [] : findByNumber(rest, corpus);
  if (placed.length > 0 && isPlaceOnly(toPlaceNumber(rest))) return { ...none, hits: placed };
  const exact = findExact(whole, corpus, fold(raw, corpus.variants));
  const isKnown = exact.length > 0 || (corpus.extras && findExact(whole, corpus.extras).length > 0);
  const cut = toTerms(query, corpus, !isKnown && whole.length <= LONGEST_CORRECTED);
  const { terms, core } = cut;
  const strong = terms.filter(({ sought }) => sought.some(({ via }) => via !== 'character'));
  const [first] = strong;
  const amount = strong.length === 1 ? first?.sought[0]?.amount : undefined;
  const isOneWord = strong.length === 1 && first?.sought.every(({ via }) => via === 'typed');
  const others = literals.length > 0 ? [] : [...new Set([core, ...listCorrected(query, cut)])];
  const hits = sortHits([
    ...placed,
    ...exact,
    ...[
      ...others.flatMap((words) => (words === whole ? [] : findExact(words, corpus))),
      ...(amount ? findAmount(amount, corpus) : []),
    ]
      .filter((hit) => isSound(hit, cut, corpus))
      .map((hit): Hit => ({ ...hit, score: hit.score - (exact.length > 0 ? BEHIND : 0) })),
  ]);
  const isDone = hits.length > 0 && isOneWord && literals.length === 0;
  return {
    query,
    ...cut,
    hits,
    isWhole: exact.length > 0,
    open: isDone || strong.length === 0 ? [] : terms.flatMap(({ sought }) => sought),
  };
}

/** Completes a search with what its words weigh in each entry; where all stands in one piece, not by some of them. */
export function findRest(found: Found, scores: Map<Sought, Scores>, corpus: Corpus): Hit[] {
  const { query, terms, hits, open, isWhole } = found;
  if (open.length === 0) return hits;
  const weighed = rankWords(terms, scores, corpus).filter((hit) => isSound(hit, found, corpus));
  const ranked = sortHits([...hits, ...weighed]);
  if (query.literals.length === 0) return isWhole ? ranked.filter(({ tier }) => tier !== 'some') : ranked;
  const literal = findLiterals(query.literals, corpus);
  const allowed = new Set(literal.map(({ entry }) => entry));
  const others = literal.map((hit): Hit => ({ ...hit, tier: 'some' }));
  return sortHits([...ranked.filter(({ entry }) => allowed.has(entry)), ...others]);
}

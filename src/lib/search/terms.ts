import type { Corpus } from './corpus.ts';
import { findIn } from './loose.ts';
import { findAmounts } from './numbers.ts';
import type { Amount } from './numbers.ts';
import { cutPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { Query } from './query.ts';
import { has, replaceChinese, replaceLatin } from './replace.ts';
import { isStopWord } from './stopwords.ts';

/** How words came to be looked for: as typed; or for a word that was only begun, a synonym, a near one, a character. */
export type Via = 'typed' | 'begun' | 'synonym' | 'near' | 'character';

/** Something that is looked for, in loose form. */
export interface Sought {
  words: string;
  via: Via;
  amount?: Amount;
}

/** A part of the loose query, and all that is looked for in its place. */
export interface Span {
  start: number;
  end: number;
  sought: Sought[];
}

/** A part of the query as it was typed. */
export interface Term extends Span {
  typed: string;
}

/** A query as it is looked for. */
export interface Terms {
  terms: Term[];
  /** What was typed and does not stand in the text at all. */
  unknown: string[];
  /** The loose query from the first word that says something to the last. */
  core: string;
}

const isClear = (spans: Span[], start: number, end: number): boolean =>
  spans.every((span) => end <= span.start || span.end <= start);

/** Finds the words of readers for which the plan has others; what was typed is looked for as well. */
function findSynonyms({ loose }: Query, corpus: Corpus): Span[] {
  const spans: Span[] = [];
  for (const { typed, printed } of corpus.synonyms)
    for (const start of findIn(loose, typed)) {
      const end = start + typed.length;
      if (!isClear(spans, start, end)) continue;
      const own: Sought[] = has(corpus, typed) ? [{ words: typed, via: 'typed' }] : [];
      spans.push({ start, end, sought: [...own, ...printed.map((words): Sought => ({ words, via: 'synonym' }))] });
    }
  return spans;
}

/** Finds the numbers of a query. Their bounds are read from the folded text, which still has its signs. */
const findNumbers = ({ loose, amounts }: Query): Span[] =>
  findAmounts(loose.text)
    .filter(({ start }) => loose.begins[start])
    .map((found) => {
      const { digits, start, end } = found;
      const amount = amounts.find((other) => other.digits === digits) ?? found;
      return { start, end, sought: [{ words: loose.text.slice(start, end).trim(), via: 'typed', amount }] };
    });

/** Cuts what stands between the spans into words. */
function cutRest({ loose }: Query, spans: Span[], corpus: Corpus): Piece[] {
  const kindOf = (words: string): Piece['kind'] => {
    if (isStopWord(words, corpus.lang)) return 'stop';
    const isLatin = words < '⺀';
    return (isLatin ? has(corpus, words) : corpus.words.has(words)) ? 'word' : 'unknown';
  };
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), loose.text.length];
  return edges.flatMap((edge, index) => (index % 2 === 0 ? cutPieces(loose, edge, edges[index + 1] ?? edge, kindOf) : []));
}

/** Cuts a query into what is looked for: numbers, synonyms, words of the text, and words near them. */
export function toTerms(query: Query, corpus: Corpus, mayCorrect: boolean): Terms {
  const { loose, rest } = query;
  const fixed = findSynonyms(query, corpus);
  fixed.push(...findNumbers(query).filter(({ start, end }) => isClear(fixed, start, end)));
  fixed.sort((a, b) => a.start - b.start);
  const pieces = cutRest(query, fixed, corpus);
  const words = pieces.filter(({ kind }) => kind === 'word');
  const holes = Array.from(loose.text, () => false);
  const latin: Span[] = [];
  for (const { start, end, kind } of pieces) {
    if (kind !== 'unknown') continue;
    const part = loose.text.slice(start, end);
    if (part >= '⺀') holes.fill(true, start, end);
    else latin.push({ start, end, sought: !mayCorrect ? [] : replaceLatin(part, end === loose.text.length, corpus) });
  }
  const near = !mayCorrect ? [] : replaceChinese(loose, holes, words.length + fixed.length === 0, corpus);
  const typed = (start: number, end: number) => rest.slice(loose.from[start], loose.to[end - 1]);
  const spans = [...near, ...fixed.filter(({ start, end }) => isClear(near, start, end))];
  for (const { start, end } of words)
    if (isClear(near, start, end)) spans.push({ start, end, sought: [{ words: loose.text.slice(start, end), via: 'typed' }] });
  spans.push(...latin.filter(({ sought }) => sought.length > 0));
  const unknown = latin.filter(({ sought }) => sought.length === 0).map(({ start, end }) => typed(start, end));
  let run = '';
  holes.forEach((isHole, start) => {
    const isMeasure = spans.some(({ end, sought }) => end === start && sought[0]?.amount);
    const char = isHole && !isMeasure && isClear(near, start, start + 1) ? (loose.text[start] ?? '') : '';
    if (char && has(corpus, char)) spans.push({ start, end: start + 1, sought: [{ words: char, via: 'character' }] });
    else if (char) run += char;
    if (run && (!char || start === holes.length - 1)) {
      unknown.push(run);
      run = '';
    }
  });
  spans.sort((a, b) => a.start - b.start);
  const core = loose.text.slice(spans[0]?.start ?? 0, Math.max(0, ...spans.map(({ end }) => end))).trim();
  return { terms: spans.map((span) => ({ ...span, typed: typed(span.start, span.end) })), unknown, core };
}

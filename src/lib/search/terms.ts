import type { Corpus } from './corpus.ts';
import { findIn } from './loose.ts';
import type { Span } from './marks.ts';
import { findAmounts } from './numbers.ts';
import type { Amount } from './numbers.ts';
import { cutPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { Query } from './query.ts';
import { correctPhrase, has, replaceChinese, replaceLatin } from './replace.ts';
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
export interface SoughtSpan extends Span {
  sought: Sought[];
}

/** A part of the query as it was typed. */
export interface Term extends SoughtSpan {
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

const isHan = (text: string): boolean => text >= '⺀';

const isClear = (spans: Span[], { start, end }: Span): boolean =>
  spans.every((span) => end <= span.start || span.end <= start);

/** Finds the words of readers for which the plan has others; what was typed is looked for as well. */
function findSynonyms({ loose }: Query, corpus: Corpus): SoughtSpan[] {
  const spans: SoughtSpan[] = [];
  for (const { typed, printed } of corpus.synonyms)
    for (const start of findIn(loose, typed)) {
      const end = start + typed.length;
      // Where the plan’s own word was typed, a part of it is no other word for it.
      const isWithin = printed
        .filter((words) => words.length > typed.length)
        .some((words) => findIn(loose, words).some((at) => at <= start && end <= at + words.length));
      if (isWithin || !isClear(spans, { start, end })) continue;
      const same: Sought[] = has(corpus, typed) ? [{ words: typed, via: 'typed' }] : [];
      spans.push({ start, end, sought: [...same, ...printed.map((words): Sought => ({ words, via: 'synonym' }))] });
    }
  return spans;
}

/** Finds the numbers of a query. Their bounds are read from the folded text, which still has its signs. */
const findNumbers = ({ loose, amounts }: Query): SoughtSpan[] =>
  findAmounts(loose.text)
    .filter(({ start }) => loose.begins[start])
    .map((found) => {
      const { digits, start, end } = found;
      const amount = amounts.find((other) => other.digits === digits) ?? found;
      return { start, end, sought: [{ words: loose.text.slice(start, end).trim(), via: 'typed', amount }] };
    });

/** Cuts what stands between spans into words. */
function cutBetween(text: string, begins: boolean[], spans: Span[], corpus: Corpus): Piece[] {
  const kindOf = (words: string): Piece['kind'] => {
    if (isStopWord(words, corpus.lang)) return 'stop';
    return (isHan(words) ? corpus.words.has(words) : has(corpus, words)) ? 'word' : 'unknown';
  };
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.flatMap((edge, index) =>
    index % 2 === 0 ? cutPieces({ text, begins }, edge, edges[index + 1] ?? edge, kindOf) : [],
  );
}

/** Makes terms of the characters that are left over: each alone says little, but it may be all that is known. */
function listCharacters(text: string, holes: boolean[], corpus: Corpus): { spans: SoughtSpan[]; unknown: Span[] } {
  const spans: SoughtSpan[] = [];
  const unknown: Span[] = [];
  holes.forEach((isHole, start) => {
    const words = text[start] ?? '';
    const end = start + 1;
    const last = unknown.at(-1);
    if (!isHole) return;
    if (has(corpus, words)) spans.push({ start, end, sought: [{ words, via: 'character' }] });
    else if (last?.end === start) last.end = end;
    else unknown.push({ start, end });
  });
  return { spans, unknown };
}

/** Cuts a query into what is looked for: numbers, synonyms, words of the text, and words near them. */
export function toTerms(query: Query, corpus: Corpus, mayCorrect: boolean): Terms {
  const { loose, rest } = query;
  const fixed = findSynonyms(query, corpus);
  fixed.push(...findNumbers(query).filter((span) => isClear(fixed, span)));
  fixed.sort((a, b) => a.start - b.start);
  const han = (pieces: Piece[], text: string) => pieces.filter(({ start }) => isHan(text.slice(start)));
  const first = cutBetween(loose.text, loose.begins, fixed, corpus);
  const text = mayCorrect ? correctPhrase(loose.text, han(first, loose.text), corpus) : loose.text;
  const pieces = text === loose.text ? first : cutBetween(text, loose.begins, fixed, corpus);
  const isTyped = ({ start, end }: Span) => text.slice(start, end) === loose.text.slice(start, end);

  const isUnknown = ({ kind }: Piece) => kind === 'unknown';
  const latin = pieces
    .filter((piece) => isUnknown(piece) && !isHan(text.slice(piece.start)))
    .map(({ start, end }) => {
      const isLast = end === text.length;
      return { start, end, sought: mayCorrect ? replaceLatin(text.slice(start, end), isLast, corpus) : [] };
    });
  const holes = Array.from(text, () => false);
  for (const { start, end } of han(pieces, text).filter(isUnknown)) holes.fill(true, start, end);
  const near = mayCorrect ? replaceChinese(text, holes, corpus) : [];
  for (const { start, end } of near) holes.fill(false, start, end);
  // A measure word says nothing without its number.
  for (const { end, sought } of fixed) if (sought[0]?.amount) holes[end] = false;
  const left = listCharacters(text, holes, corpus);

  const words = pieces
    .filter((piece) => piece.kind === 'word' && isClear(near, piece))
    .map(({ start, end }): SoughtSpan => {
      const via = isTyped({ start, end }) ? 'typed' : 'near';
      return { start, end, sought: [{ words: text.slice(start, end), via }] };
    });
  const isFound = ({ sought }: SoughtSpan) => sought.length > 0;
  const strong = [...near, ...fixed.filter((span) => isClear(near, span)), ...words, ...latin.filter(isFound)].sort(
    (a, b) => a.start - b.start,
  );
  const typed = ({ start, end }: Span) => rest.slice(loose.from[start], loose.to[end - 1]);
  return {
    terms: [...strong, ...left.spans].sort((a, b) => a.start - b.start).map((span) => ({ ...span, typed: typed(span) })),
    unknown: [...latin.filter((span) => !isFound(span)), ...left.unknown].map(typed),
    core: loose.text.slice(strong[0]?.start ?? 0, strong.at(-1)?.end ?? 0).trim(),
  };
}

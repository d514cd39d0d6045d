import type { Corpus } from './corpus.ts';
import type { Span } from '../text/sentences.ts';
import { cutPieces } from './pieces.ts';
import type { Piece, PieceKind } from './pieces.ts';
import type { Query } from './query.ts';
import { correctPhrase, replaceChinese, replaceLatin, toHoles } from './replace.ts';
import { findFixed, has, isClear, isHan } from './sought.ts';
import type { SoughtSpan } from './sought.ts';
import { isStopWord } from './stopwords.ts';

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

/** Cuts what stands between spans into words. */
function cutBetween(text: string, begins: boolean[], spans: Span[], corpus: Corpus): Piece[] {
  const kindOf = (words: string): PieceKind => {
    if (isStopWord(words, corpus.lang)) return 'stop';
    if (corpus.words.has(words)) return 'word';
    if (!has(corpus, words)) return 'unknown';
    return isHan(words) && words.length === 1 ? 'character' : 'part';
  };
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.flatMap((edge, index) =>
    index % 2 === 0 ? cutPieces({ text, begins }, edge, edges[index + 1] ?? edge, kindOf) : [],
  );
}

/** Gives the characters that no word covers, but for measure words, which say nothing without their number. */
function findHoles(text: string, pieces: Piece[], fixed: SoughtSpan[]): boolean[] {
  const holes = toHoles(text, pieces);
  for (const { end, sought } of fixed) if (sought[0]?.amount) holes[end] = false;
  return holes;
}

/** Parts the characters that are left over: those of the text may be all that is known, the others are not. */
function cutCharacters(text: string, holes: boolean[], corpus: Corpus): { known: SoughtSpan[]; unknown: Span[] } {
  const known: SoughtSpan[] = [];
  const unknown: Span[] = [];
  holes.forEach((isHole, start) => {
    const words = text[start] ?? '';
    const end = start + 1;
    const last = unknown.at(-1);
    if (isHole && has(corpus, words)) known.push({ start, end, sought: [{ words, via: 'character' }] });
    else if (isHole && last?.end === start) last.end = end;
    else if (isHole) unknown.push({ start, end });
  });
  return { known, unknown };
}

/**
 * Cuts a query into what is looked for: numbers, synonyms, words of the text and, where what was typed may be
 * corrected, words near those that the text does not have.
 */
export function toTerms(query: Query, corpus: Corpus, mayCorrect: boolean): Terms {
  const { loose, rest } = query;
  const fixed = findFixed(query, corpus);
  const cut = (text: string) => cutBetween(text, loose.begins, fixed, corpus);
  const text = mayCorrect ? correctPhrase(loose.text, cut(loose.text), corpus) : loose.text;
  const pieces = cut(text);
  const holes = findHoles(text, pieces, fixed);
  const near = mayCorrect ? replaceChinese(text, holes, corpus) : [];
  for (const { start, end } of near) holes.fill(false, start, end);
  const characters = cutCharacters(text, holes, corpus);

  const latin = pieces
    .filter(({ kind, start }) => kind === 'unknown' && !isHan(text.slice(start)))
    .map(({ start, end }): SoughtSpan => {
      const word = text.slice(start, end);
      return { start, end, sought: mayCorrect ? replaceLatin(word, end === text.length, corpus) : [] };
    });
  const words = pieces
    .filter((piece) => /word|part/.test(piece.kind) && isClear(near, piece))
    .map(({ start, end }): SoughtSpan => {
      const word = text.slice(start, end);
      return { start, end, sought: [{ words: word, via: word === loose.text.slice(start, end) ? 'typed' : 'near' }] };
    });
  const inOrder = (a: Span, b: Span) => a.start - b.start;
  const strong = [...near, ...fixed.filter((span) => isClear(near, span)), ...words, ...latin]
    .filter(({ sought }) => sought.length > 0)
    .sort(inOrder);
  const typed = ({ start, end }: Span) => rest.slice(loose.from[start], loose.to[end - 1]);
  return {
    terms: [...strong, ...characters.known].sort(inOrder).map((span) => ({ ...span, typed: typed(span) })),
    unknown: [...latin.filter(({ sought }) => sought.length === 0), ...characters.unknown].map(typed),
    core: loose.text.slice(strong[0]?.start ?? 0, strong.at(-1)?.end ?? 0).trim(),
  };
}

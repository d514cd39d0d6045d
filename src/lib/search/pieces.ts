import type { Loose } from './loose.ts';
import type { Span } from '../text/sentences.ts';

/**
 * What a part of a query is: a word of the text; a word that asks or joins; a part of the text that no word is known
 * for; a single character that the text has; or nothing of the text.
 */
export type PieceKind = 'word' | 'stop' | 'part' | 'character' | 'unknown';

/** A part of a query. */
export interface Piece extends Span {
  kind: PieceKind;
}

const LONGEST = 12;

/** What a piece costs: known words go before parts of the text, and a word and a character before a longer part. */
const COST: Record<PieceKind, number> = { word: 1, stop: 1, part: 4, character: 2.9, unknown: 10 };

/** Cuts a run of Chinese at the least cost, that is into few words that leave few characters over. */
function cutRun(text: string, start: number, end: number, kindOf: (word: string) => PieceKind): Piece[] {
  const best: { cost: number; piece?: Piece }[] = [{ cost: 0 }];
  for (let to = start + 1; to <= end; to++) {
    let found: { cost: number; piece?: Piece } = { cost: Infinity };
    for (let from = Math.max(start, to - LONGEST); from < to; from++) {
      const kind = kindOf(text.slice(from, to));
      if (kind === 'unknown' && to - from > 1) continue;
      const cost = (best[from - start]?.cost ?? 0) + COST[kind];
      if (cost < found.cost) found = { cost, piece: { start: from, end: to, kind } };
    }
    best.push(found);
  }
  const pieces: Piece[] = [];
  for (let at = end; at > start;) {
    const piece = best[at - start]?.piece;
    if (!piece) break;
    pieces.unshift(piece);
    at = piece.start;
  }
  return pieces;
}

/** Cuts a loose text between two places into Latin words, and Chinese ones that the text knows. */
export function cutPieces(
  { text, begins }: Pick<Loose, 'text' | 'begins'>,
  start: number,
  end: number,
  kindOf: (word: string) => PieceKind,
): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(start, end).matchAll(/\p{Script=Han}+|[^\p{Script=Han}| ]+/gu)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (/\p{Script=Han}/u.test(match[0])) {
      pieces.push(...cutRun(text, from, to, kindOf));
      continue;
    }
    let at = from;
    for (let next = from + 1; next <= to; next++) {
      if (next < to && !begins[next]) continue;
      pieces.push({ start: at, end: next, kind: kindOf(text.slice(at, next)) });
      at = next;
    }
  }
  return pieces;
}

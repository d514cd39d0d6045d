import { fold } from './words.ts';

/** A piece of a result’s text; marked where it is what the reader looks for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const LENGTH = 110;
const BEFORE = 24;

/** Gives the places at which any of the words stands, the longest first where several begin at once. */
function findSpans(text: string, needles: string[]): [number, number][] {
  const folded = fold(text);
  // Folding may change lengths (… becomes ...); marks are then left out rather than set at the wrong place.
  const place = folded.length === text.length ? folded : text.toLowerCase();
  const spans: [number, number][] = [];
  for (const needle of [...needles].sort((a, b) => b.length - a.length)) {
    for (let at = place.indexOf(needle); needle && at >= 0; at = place.indexOf(needle, at + needle.length))
      if (!spans.some(([start, end]) => at < end && start < at + needle.length)) spans.push([at, at + needle.length]);
  }
  return spans.sort(([a], [b]) => a - b);
}

/**
 * Gives the part of a text around the first place that matches, cut into marked and plain pieces. The whole query is
 * marked where it stands in one piece, else its words.
 */
export function toExcerptPieces(text: string, query: string, words: string[]): Piece[] {
  const whole = fold(query);
  const spans = findSpans(text, fold(text).includes(whole) ? [whole] : words);
  const start = Math.max(0, (spans[0]?.[0] ?? 0) - BEFORE);
  const end = Math.min(text.length, start + LENGTH);
  const pieces: Piece[] = [];
  let at = start;
  const push = (upTo: number, marked: boolean) => {
    if (upTo > at) pieces.push({ text: text.slice(at, upTo), marked });
    at = Math.max(at, upTo);
  };
  for (const [from, to] of spans) {
    if (from >= end) break;
    push(from, false);
    push(to, true);
  }
  push(end, false);
  if (start > 0) pieces.unshift({ text: '…', marked: false });
  if (at < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

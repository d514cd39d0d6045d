import type { Lang } from '../../i18n/locales.ts';
import { listSentences } from '../text/sentences.ts';
import type { Span } from '../text/sentences.ts';

/** A piece of a result’s text; marked where it is what the reader looks for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Where a sentence that is too long may be cut. */
const PAUSE: Record<Lang, RegExp> = { zh: /[；，：]/g, en: /[;,:] / };
const LONGEST: Record<Lang, number> = { zh: 130, en: 300 };

/** Gives the sentence that holds the most of what is marked; where nothing is, the first. */
export function findSentence(text: string, spans: Span[], lang: Lang): Span {
  const sentences = listSentences(text, lang);
  let best = sentences[0] ?? { start: 0, end: text.length };
  let most = 0;
  for (const sentence of sentences) {
    const within = spans.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const held = new Set(within.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
    if (held > most) {
      most = held;
      best = sentence;
    }
  }
  return best;
}

/** Shortens a sentence that is too long to the part around the first place that is marked. */
function shorten(text: string, { start, end }: Span, spans: Span[], lang: Lang): Span {
  const length = LONGEST[lang];
  if (end - start <= length) return { start, end };
  const first = spans.find((span) => span.start >= start) ?? { start, end: start };
  const wish = Math.max(start, Math.min(first.start - length / 4, end - length));
  const pauses = [...text.slice(start, first.start).matchAll(new RegExp(PAUSE[lang], 'g'))];
  const pause = pauses.map(({ index, 0: mark }) => start + index + mark.length).find((at) => at >= wish);
  const from = wish === start ? start : (pause ?? Math.round(wish));
  const to = Math.min(end, from + length);
  const word = lang === 'en' && to < end ? text.lastIndexOf(' ', to) : to;
  return { start: from, end: Math.max(word, first.end) };
}

/** Cuts a part of a text into marked and plain pieces. */
export function toPieces(text: string, { start, end }: Span, spans: Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const push = (upTo: number, marked: boolean) => {
    if (upTo > at) pieces.push({ text: text.slice(at, upTo), marked });
    at = Math.max(at, upTo);
  };
  for (const span of spans) {
    if (span.start >= end) break;
    push(Math.max(at, span.start), false);
    push(Math.min(span.end, end), true);
  }
  push(end, false);
  return pieces;
}

/** Gives a sentence in pieces, shortened where it is too long, and says by … where it was. */
export function toMarkedSentence(text: string, sentence: Span, spans: Span[], lang: Lang): Piece[] {
  const part = shorten(text, sentence, spans, lang);
  const pieces = toPieces(text, part, spans);
  if (part.start > sentence.start) pieces.unshift({ text: '…', marked: false });
  if (part.end < sentence.end) pieces.push({ text: '…', marked: false });
  return pieces;
}

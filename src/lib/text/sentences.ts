import { otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';

/** A part of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Where a sentence ends; marks that close a quotation belong to it. */
const END: Record<Lang, RegExp> = { zh: /[。！？][”』」）]*/g, en: /[.!?][”’)]*(?=\s+[“(A-Z0-9]|$)/g };

/** Where a part of a sentence ends that could be one by itself, too. */
const PART_END: Record<Lang, RegExp> = { zh: /[。！？；][”』」）]*/g, en: /[.!?;][”’)]*(?=\s|$)/g };

/** Cuts a text behind each end; blanks stand in no part. */
function cut(text: string, end: RegExp): Span[] {
  const ends = [...text.matchAll(end)].map(({ index, 0: mark }) => index + mark.length);
  const bounds = [...new Set([0, ...ends, text.length])];
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? 0;
    return { start: from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0), end: to };
  });
}

/** Gives the sentences of a text, each from its first character to the end of its last mark. */
export const listSentences = (text: string, lang: Lang): Span[] => cut(text, END[lang]);

/** Says whether a text ends where a sentence does. */
export const endsSentence = (text: string, lang: Lang): boolean =>
  [...text.matchAll(END[lang])].some(({ index, 0: mark }) => index + mark.length === text.length);

/** Gives the part of a text, from one full stop or semicolon to another, that holds a place in it. */
export function findPartAround(text: string, { start, end }: Span, lang: Lang): Span {
  const parts = cut(text, PART_END[lang]);
  return {
    start: parts.findLast((part) => part.start <= start)?.start ?? 0,
    end: parts.find((part) => part.end >= end)?.end ?? text.length,
  };
}

/**
 * Gives the part of a text in the other language that says what a sentence says: the sentence of the same number,
 * where both texts have as many sentences; else all of it, because no shorter part is sure to be the same.
 */
export function findTwin(sentence: Span, text: string, lang: Lang, twin: string): Span {
  const own = listSentences(text, lang);
  const others = listSentences(twin, otherLang(lang));
  const at = own.findIndex(({ start, end }) => start === sentence.start && end === sentence.end);
  const found = own.length === others.length ? others[at] : undefined;
  return found ?? { start: 0, end: twin.length };
}

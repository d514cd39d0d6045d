import { otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';

/** A part of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Where a sentence ends; marks that close a quotation belong to it. */
const END: Record<Lang, RegExp> = { zh: /[。！？][”』」）]*/g, en: /[.!?][”’)]*(?=\s+[“(A-Z0-9])/g };

/** Gives the sentences of a text, each from its first character to the end of its last mark. */
export function listSentences(text: string, lang: Lang): Span[] {
  const ends = [...text.matchAll(END[lang])].map(({ index, 0: mark }) => index + mark.length);
  const bounds = [...new Set([0, ...ends, text.length])];
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    return { start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end };
  });
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

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

/** Leaves out the white space at the start of a part of a text. */
const trimStart = (text: string, { start, end }: Span): Span => ({
  start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

/** Cuts a text behind each end; blanks stand in no part. */
function cut(text: string, end: RegExp): Span[] {
  const ends = [...text.matchAll(end)].map(({ index, 0: mark }) => index + mark.length);
  const bounds = [...new Set([0, ...ends, text.length])];
  return bounds.slice(1).map((to, index) => trimStart(text, { start: bounds[index] ?? 0, end: to }));
}

/** Gives the sentences of a text, each from its first character to the end of its last mark. */
export const listSentences = (text: string, lang: Lang): Span[] => cut(text, END[lang]);

/** Gives the sentences of a text, cut at semicolons too. */
export const listParts = (text: string, lang: Lang): Span[] => cut(text, PART_END[lang]);

/** Says whether a text ends where a sentence does. */
export const endsSentence = (text: string, lang: Lang): boolean =>
  [...text.matchAll(END[lang])].some(({ index, 0: mark }) => index + mark.length === text.length);

/** Gives the part of a text, from one full stop or semicolon to another, that holds a place in it. */
export function findPartAround(text: string, { start, end }: Span, lang: Lang): Span {
  const parts = listParts(text, lang);
  return {
    start: parts.findLast((part) => part.start <= start)?.start ?? 0,
    end: parts.find((part) => part.end >= end)?.end ?? text.length,
  };
}

/** A text with the places at which it can be cut as in the other language, in order: how many characters stand before. */
export interface Seamed {
  text: string;
  seams: number[];
}

/** Gives the shortest part of a text in the other language that is sure to say what a part of a text says. */
export function findTwin({ start, end }: Span, own: Seamed, twin: Seamed): Span {
  const first = own.seams.filter((seam) => seam <= start).length;
  const last = own.seams.findIndex((seam) => seam >= end);
  const [from, to] = [twin.seams[first - 1] ?? 0, twin.seams[last] ?? twin.text.length];
  return trimStart(twin.text, { start: from, end: to });
}

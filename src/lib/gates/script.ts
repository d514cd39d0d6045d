import type { Lang } from '../../i18n/locales.ts';

/** A stretch of characters that do not belong into a language. */
export interface Stray {
  words: string;
  /** What is wrong with them. */
  what: 'han' | 'full-width' | 'half-width' | 'straight';
}

const STRAY: Record<Lang, [what: Stray['what'], pattern: RegExp][]> = {
  zh: [
    ['straight', /["'`]/g],
    // Between Latin letters and digits these marks are part of a word or a number.
    ['half-width', /(?<![A-Za-z\d])[,;:?!().]|[,;:?!().](?![A-Za-z\d])/g],
    ['full-width', /[Ａ-Ｚａ-ｚ０-９]+/g],
  ],
  en: [
    ['han', /\p{Script=Han}+/gu],
    ['straight', /["'`]/g],
    ['full-width', /[\u3000-\u303F\uFF00-\uFFEF]+/g],
  ],
};

/** Finds characters that do not belong into a text of a language: Chinese ones in English, marks of the wrong width. */
export const findStrays = (text: string, lang: Lang): (Stray & { at: number })[] =>
  STRAY[lang].flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ what, words: match[0], at: match.index })),
  );

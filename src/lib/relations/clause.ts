import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { listSentences } from '../text/sentences.ts';

/** What evidence must have to say something: characters of Chinese, words of English. */
export const CLAUSE: Record<Lang, number> = { zh: 8, en: 5 };

const MEASURES: Record<Lang, (words: string) => number> = {
  zh: (words) => [...words.replaceAll(/[\p{P}\s]/gu, '')].length,
  en: (words) => words.split(/\s+/).length,
};

/** Says whether some words are long enough to be a clause. */
export const isClause = (words: string, lang: Lang): boolean => MEASURES[lang](words) >= CLAUSE[lang];

/** Says whether some words stand in a text once, and in English are not cut out of longer words. */
export function standsOnce(words: string, text: string, lang: Lang): boolean {
  const [before, after, ...more] = text.split(words);
  if (before === undefined || after === undefined || more.length > 0) return false;
  return lang === 'zh' || !(/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after));
}

/** Gives the number of the sentence in which some words begin. */
const findSentence = (words: string, text: string, lang: Lang): number =>
  listSentences(text, lang).findIndex(({ end }) => text.indexOf(words) < end);

/** Says whether some words stand in the same sentence of both languages; where these have not as many, it cannot be said. */
export function areAligned(words: Bilingual, text: Bilingual): boolean {
  if (listSentences(text.zh, 'zh').length !== listSentences(text.en, 'en').length) return true;
  return findSentence(words.zh, text.zh, 'zh') === findSentence(words.en, text.en, 'en');
}

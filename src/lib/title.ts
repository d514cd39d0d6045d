import type { Lang } from '../i18n/locales.ts';
import { segment } from './search/cut.ts';

/** Sets a printed number before a title: no blank after a full-width mark, one after any other. */
export function toLabel(number: string | undefined, title: string): string {
  if (!number) return title;
  return /[\u3000-\u303f\uff00-\uffef]$/.test(number) ? `${number}${title}` : `${number} ${title}`;
}

/** Sets the number of a unit before that of a paragraph in it. */
export const joinNumber = (number: string, place: string, lang: Lang): string =>
  lang === 'zh' ? `${number}${place}` : `${number} ${place}`;

/** Cuts a Chinese title into its words, so that a line can be broken between them and not within one. */
export const toTitleWords = (title: string): string[] =>
  title.split(/(\p{Script=Han}+)/u).flatMap((piece, index) => (index % 2 === 1 ? segment(piece) : piece || []));

import type { Lang } from '../i18n/locales.ts';
import { segment } from './search/cut.ts';

/** Says whether a printed number ends with a full-width mark, which brings its own space. */
export const endsWide = (number: string): boolean => /[\u3000-\u303f\uff00-\uffef]$/.test(number);

/** Sets a printed number before a title: no blank after a full-width mark, one after any other. */
export function toLabel(number: string | undefined, title: string): string {
  if (!number) return title;
  return endsWide(number) ? `${number}${title}` : `${number} ${title}`;
}

/** Sets the number of a unit before that of a paragraph in it. */
export const joinNumber = (number: string, place: string, lang: Lang): string =>
  lang === 'zh' ? `${number}${place}` : `${number} ${place}`;

/** A short phrase between marks, such as “年度”, which is read as one word. */
const PHRASE = /([\p{Ps}\p{Pi}]\p{Script=Han}{1,5}[\p{Pe}\p{Pf}])/u;

const cutRuns = (text: string): string[] =>
  text.split(/(\p{Script=Han}+)/u).flatMap((piece, index) => (index % 2 === 1 ? segment(piece) : piece || []));

/** Cuts a Chinese title into its words, so that a line can be broken between them, not within one or at a mark. */
export const toTitleWords = (title: string): string[] =>
  title
    .split(PHRASE)
    .flatMap((piece, index) => (index % 2 === 1 ? piece : cutRuns(piece)))
    .reduce<string[]>((words, piece) => {
      const last = words.at(-1) ?? '';
      // Opening marks go with what follows them, all others with what they follow.
      const joins = /[\p{Ps}\p{Pi}]$/u.test(last) || /^(?![\p{Ps}\p{Pi}])\p{P}/u.test(piece);
      return joins ? [...words.slice(0, -1), `${last}${piece}`] : [...words, piece];
    }, []);

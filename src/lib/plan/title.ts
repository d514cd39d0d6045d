import type { Lang } from '../../i18n/locales.ts';
import { segment } from '../text/segment.ts';

/** Says whether a printed number ends with a full-width mark, which brings its own space. */
export const endsWide = (number: string): boolean => /[\u3000-\u303f\uff00-\uffef]$/.test(number);

/** Sets a printed number before a title: no blank after a full-width mark, one after any other. */
export function toLabel(number: string | undefined, title: string): string {
  if (!number) return title;
  return endsWide(number) ? `${number}${title}` : `${number} ${title}`;
}

/** Sets the printed mark before what it opens: English has one dash where Chinese has two, and a blank after it. */
export const openWith = (mark: string, lang: Lang): string => (lang === 'en' ? mark.replace(/^—+$/, '— ') : mark);

/** Sets the number of a unit before that of a paragraph in it. */
export const joinNumber = (number: string, place: string, lang: Lang): string =>
  lang === 'zh' ? `${number}${place}` : `${number} ${place}`;

/** A short phrase between marks, such as “年度”, which is read as one word. */
const PHRASE = /[\p{Ps}\p{Pi}]\p{Script=Han}{1,5}[\p{Pe}\p{Pf}]/u;
/** Terms longer than this may be broken over two lines. */
const LONGEST = 6;
/** Single characters that stand for themselves; any other belongs to what stands before it. */
const ALONE = /^[和与及或在]$/u;

/** Where letters or digits meet a Chinese character: a place to break a line there would take their space away. */
const MEETS = /[\p{Script=Latin}\d]\p{Script=Han}|\p{Script=Han}[\p{Script=Latin}\d]/u;
const meets = (before: string, after: string): boolean => MEETS.test(`${before.at(-1) ?? ''}${after[0] ?? ''}`);

const isSingle = (word: string): boolean => word.length === 1 && !ALONE.test(word);

/** Joins the single characters that the segmenter leaves: to each other, or one by itself to the word before it. */
const cutRun = (run: string): string[] =>
  segment(run)
    .reduce<string[][]>((groups, word) => {
      const last = groups.at(-1);
      if (last && isSingle(word) && isSingle(last.at(-1) ?? '')) last.push(word);
      else groups.push([word]);
      return groups;
    }, [])
    .map((group) => group.join(''))
    .reduce<string[]>((words, word) => {
      const last = words.at(-1);
      const joins = last !== undefined && isSingle(word) && !ALONE.test(last);
      return joins ? [...words.slice(0, -1), `${last}${word}`] : [...words, word];
    }, []);

const cutRuns = (text: string): string[] =>
  text.split(/(\p{Script=Han}+)/u).flatMap((piece, index) => (index % 2 === 1 ? cutRun(piece) : piece || []));

/**
 * Cuts a Chinese title into its words, so that a line can be broken between them, not within one or at a mark. Terms of
 * up to six characters are words, too.
 */
export function toTitleWords(title: string, terms: readonly string[] = []): string[] {
  const whole = terms
    .filter((term) => term.length <= LONGEST && /^\p{Script=Han}+$/u.test(term))
    .toSorted((a, b) => b.length - a.length);
  return title
    .split(new RegExp(`(${[PHRASE.source, ...whole].join('|')})`, 'u'))
    .flatMap((piece, index) => (index % 2 === 1 ? piece : cutRuns(piece)))
    .reduce<string[]>((words, piece) => {
      const last = words.at(-1) ?? '';
      // Opening marks go with what follows them, all others with what they follow.
      const joins = meets(last, piece) || /[\p{Ps}\p{Pi}]$/u.test(last) || /^(?![\p{Ps}\p{Pi}])\p{P}/u.test(piece);
      return joins ? [...words.slice(0, -1), `${last}${piece}`] : [...words, piece];
    }, []);
}

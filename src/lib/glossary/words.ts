import type { Lang } from '../../i18n/locales.ts';
import { escapePattern } from '../text/pattern.ts';
import { toInflections } from '../text/stem.ts';

/** What something is called in one language: its name and other words for it. */
export interface Name {
  id: string;
  words: string[];
}

/** A place of a name in a text. */
export interface Span {
  id: string;
  start: number;
  end: number;
}

/** Titles of laws and documents are names of their own: what stands in them is not the plan’s use of a term. */
const TITLE = '《[^》]*》';

/** Gives the pattern of English words: either case at a word’s beginning, endings, a blank or a hyphen between them. */
const toEnglish = (words: string): string =>
  (words.match(/\p{Letter}+|[^\p{Letter}]/gu) ?? [])
    .map((piece) => {
      if (/\p{Letter}/u.test(piece)) return toInflections(piece);
      if (/[\s-]/.test(piece)) return String.raw`[\s-]`;
      return piece === '&' ? '&(?:amp;)?' : escapePattern(piece);
    })
    .join('');

/** Keeps words in Latin letters or digits from being found within longer ones. */
const bounded = (words: string, pattern: string): string => {
  const before = /^[A-Za-z0-9]/.test(words) ? '(?<![A-Za-z0-9])' : '';
  const after = /[A-Za-z0-9]$/.test(words) ? '(?![A-Za-z0-9])' : '';
  return `${before}${pattern}${after}`;
};

/**
 * Gives a function that finds names in a text, or in HTML between its tags. Where names overlap, the one that begins
 * first is found, and of several the longest; in Chinese nothing is found within 《》 but the whole.
 */
export function createFinder(names: readonly Name[], lang: Lang): (text: string) => Span[] {
  const entries = names
    .flatMap(({ id, words }) => words.map((word) => ({ id, word })))
    .sort((a, b) => b.word.length - a.word.length);
  const patterns = entries.map(
    ({ word }) => `(${bounded(word, lang === 'zh' ? escapePattern(word) : toEnglish(word))})`,
  );
  const pattern = new RegExp([...patterns, ...(lang === 'zh' ? [TITLE] : [])].join('|') || '(?!)', 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const entry = entries.find((_, at) => match[at + 1] !== undefined);
      return entry ? [{ id: entry.id, start: match.index, end: match.index + match[0].length }] : [];
    });
}

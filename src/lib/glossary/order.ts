import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { findHomophone } from './pinyin.ts';

/** Something with a name to sort by. */
export interface Named {
  name: Bilingual;
  /** How the Chinese is read, where the common reading of its characters is wrong. */
  pinyin?: string | undefined;
}

/** What begins with the same letter, in order. */
export interface LetterGroup<T> {
  /** A to Z, or # for what begins with no letter of the order. */
  letter: string;
  items: T[];
}

/** Heads what begins with a digit or a sign; in Chinese also what begins with a Latin letter. */
const OTHER = '#';

const OPTIONS = { ignorePunctuation: true, numeric: true };
const COLLATORS: Record<Lang, Intl.Collator> = {
  zh: new Intl.Collator('zh-CN-u-co-pinyin', OPTIONS),
  en: new Intl.Collator('en', OPTIONS),
};

/** Gives the spelling by which a name is sorted. */
const toKey = ({ name, pinyin }: Named, lang: Lang): string =>
  (lang === 'zh' && pinyin && findHomophone(name.zh, pinyin)) || name[lang];

/**
 * Gives the letter under which a key stands. The pinyin order of CLDR has a mark before each letter’s first
 * character: U+FDD0 with the letter (https://unicode.org/reports/tr35/tr35-collation.html, index characters).
 */
function toLetter(key: string, lang: Lang): string {
  const first = /[\p{Letter}\p{Number}]/u.exec(key)?.[0] ?? '';
  if (lang === 'en') return /^[a-z]$/i.test(first) ? first.toUpperCase() : OTHER;
  if (!/\p{Script=Han}/u.test(first)) return OTHER;
  return (
    [...'ABCDEFGHJKLMNOPQRSTWXYZ'].findLast((letter) => COLLATORS.zh.compare(`\uFDD0${letter}`, first) <= 0) ?? OTHER
  );
}

/** Gives the letter under which something stands. */
export const letterOf = (item: Named, lang: Lang): string => toLetter(toKey(item, lang), lang);

/** Sorts by pinyin in Chinese and by the alphabet in English, under letters; # comes last. */
export function groupByLetter<T extends Named>(items: readonly T[], lang: Lang): LetterGroup<T>[] {
  const keyed = items
    .map((item) => ({ item, key: toKey(item, lang) }))
    .sort((a, b) => COLLATORS[lang].compare(a.key, b.key));
  const groups = new Map<string, T[]>();
  for (const { item, key } of keyed) {
    const letter = toLetter(key, lang);
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups]
    .map(([letter, members]) => ({ letter, items: members }))
    .sort((a, b) => Number(a.letter === OTHER) - Number(b.letter === OTHER) || (a.letter < b.letter ? -1 : 1));
}

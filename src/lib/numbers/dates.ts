import { MONTHS } from '../text/date.ts';
import { TO, YEAR } from './lexicon.ts';
import { readChinese } from './numerals.ts';
import type { Draft, Rule } from './scan.ts';

const MONTH = MONTHS.join('|');
const ZH_YEAR = '[一二][〇零九][〇零一二三四五六七八九]{2}';

const toYears = (...years: (string | undefined)[]): Draft[] =>
  years.flatMap((year) => (year ? { kind: 'year', value: Number(year) } : []));
const toMonth = (value: number): Draft => ({ kind: 'month', value });
const toDay = (day: string | undefined): Draft[] => (day ? [{ kind: 'day', value: Number(day) }] : []);
const monthOf = (name: string | undefined): Draft => toMonth(MONTHS.indexOf(name ?? '') + 1);

/** How Chinese writes dates. */
export const ZH_DATES: Rule[] = [
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})(?:年?${TO}+(${YEAR}))?年`, 'g'),
    read: ([, first, last]) => toYears(first, last),
  },
  { pattern: new RegExp(`${ZH_YEAR}(?=年)`, 'g'), read: ([numeral]) => toYears(String(readChinese(numeral))) },
  {
    pattern: /(?<!\d)(\d{1,2})月(?:(\d{1,2})日)?/g,
    read: ([, month, day]) => [toMonth(Number(month)), ...toDay(day)],
  },
];

/** How English writes dates. May and March are words too: they are months only beside a year, a day or a preposition. */
export const EN_DATES: Rule[] = [
  {
    pattern: new RegExp(`\\b(${MONTH}) (\\d{1,2})(?!\\d)`, 'g'),
    read: ([, name, day]) => [monthOf(name), ...toDay(day)],
  },
  { pattern: new RegExp(`\\b(\\d{1,2}) (${MONTH})\\b`, 'g'), read: ([, day, name]) => [monthOf(name), ...toDay(day)] },
  {
    pattern: new RegExp(
      `\\b(?:${MONTH})(?= ${YEAR})|(?<=\\b(?:in|of|by|since|until|from|to|early|late|mid) )(?:${MONTH})\\b`,
      'g',
    ),
    read: ([name]) => [monthOf(name)],
  },
  {
    pattern: new RegExp(`(?<![\\d,.])(${YEAR})(?:[-–—](${YEAR}))?(?![\\d%]|[,.]\\d)`, 'g'),
    read: ([, first, last]) => toYears(first, last),
  },
];

import { MONTHS } from '../text/date.ts';
import { either } from '../text/pattern.ts';
import { TO, YEAR, ZH_DIGITS } from './lexicon.ts';
import { readChinese } from './numerals.ts';
import type { Draft, Rule } from './scan.ts';

const toName = (value: string): Draft[] => [{ kind: 'name', value: value.toUpperCase() }];

/** Names with digits in them, which both languages write alike: 4K, H.265, COVID-19, 1+3+N, 7×24. */
export const NAMES: Rule[] = [
  { pattern: /(?<![\w.])\d+(?:\+\d+)*\+[A-Z]\b|(?<![\w.])[A-Z](?:\+\d+)+/g, read: ([name]) => toName(name) },
  { pattern: /(?<!\d)(?:7 ?[×xX*] ?24|24\/7)(?!\d)(?:小时| hours)?/g, read: () => toName('24/7') },
  { pattern: /(?<![A-Za-z\d])(?:[A-Z]{2,}-|[A-Za-z]+\.?)\d+(?:\.\d+)?[A-Za-z\d]*/g, read: ([name]) => toName(name) },
  { pattern: /(?<![\w.,])(?:[2-9]G(?!B)|\d[KDB])(?![A-Za-z\d])/g, read: ([name]) => toName(name) },
];

/**
 * Chinese words in which a numeral counts nothing, and whose English has none. A word whose English may have one, such as
 * 一站式 (one-stop) or 同一 (one and the same), is none of them.
 */
const ZH = (
  '一体 一批 一系列 一些 一定 一般 一直 一致 一起 一旦 一律 一并 一切 一同 一样 一方面 一道 一向 一再 一贯 一代 一流 一轮 ' +
  '一手 一带一路 第一时间 第一线 进一步 统一 万一 专一 单一 均一 合一 如一 一一 十分 百姓 百货 百科 百花 百年大计 万物 万能 万维网 万众 ' +
  '千方百计 千家万户 千万不 两手抓 两手都要硬 五湖四海 四面八方 三令五申 九牛一毛 三伏 四川 五金 七夕 二维码 二手 ' +
  '首都 首府 首席 首脑 首相 半导体 半岛 双方 零售 零部件 零件 零星'
).split(' ');

/** English words in which a number counts nothing, and whose Chinese has none. */
const EN =
  'first-class|first-rate|first-hand|second-hand|one of|one another|no one|once|one’s|one by one|at first|first and foremost|per second|' +
  'one (?=can|cannot|may|must|should)|(?<=the )one (?=that|which)';

/** Words whose numerals are no numbers. */
export const IDIOMS: Record<'zh' | 'en', Rule> = {
  zh: { pattern: new RegExp(`${either(ZH)}|(?<!分)之一`, 'g'), read: () => [] },
  en: { pattern: new RegExp(`\\b(?:${EN})\\b`, 'gi'), read: () => [] },
};

const MONTH = MONTHS.join('|');
const ZH_YEAR = `[一二][〇零九][〇${ZH_DIGITS}]{2}`;

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

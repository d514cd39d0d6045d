import { spanOf, toAmount, toExact } from './amount.ts';
import { findBounds } from './bounds.ts';
import { readChinese } from './chinese.ts';
import type { Draft } from './mention.ts';
import type { Rule } from './scan.ts';

/** A Chinese numeral of any length. */
export const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]+';
/** Digits as printed, in both languages. */
export const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;

const ONE_TO_NINE = '[一二三四五六七八九]';
const ONE_TO_99 = '[一二三四五六七八九十]+';

const toRank = (numeral: string): Draft => ({ kind: 'rank', value: readChinese(numeral) });
const read = (number: string): number => (/\d/.test(number) ? Number(number) : readChinese(number));

/** Ranks, list markers, places in a text, and the numbers of plans and sessions. */
export const ZH_RANKS: Rule[] = [
  {
    pattern: new RegExp(`第(${NUMERAL})个五年(?=规划|计划)|(十${ONE_TO_NINE})五(?!${NUMERAL})`, 'g'),
    read: ([, full, short]) => [{ value: readChinese(full ?? short ?? ''), units: ['plan'] }],
  },
  {
    pattern: new RegExp(`(${ONE_TO_99})（(${ONE_TO_99})）(\\d+)`, 'g'),
    read: ([, chapter = '', section = '', item]) => [
      { kind: 'place', value: `${readChinese(chapter)}.${readChinese(section)}.${item}` },
    ],
  },
  { pattern: new RegExp(`第(${NUMERAL})`, 'g'), read: ([, numeral = '']) => [toRank(numeral)] },
  {
    pattern: new RegExp(`(?<=^|[。；：，])(${ONE_TO_99})是|其(${ONE_TO_NINE})(?=[，、是])`, 'g'),
    read: ([, marker, other]) => [toRank(marker ?? other ?? '')],
  },
  {
    pattern: new RegExp(`(${ONE_TO_99})中(?=(?:、${ONE_TO_99}中)*全会)|(?!两)(${NUMERAL})[届级]`, 'g'),
    read: ([, session, numeral]) => [toRank(session ?? numeral ?? '')],
  },
  {
    pattern: /L(\d)(?=级)/g,
    read: (match, text) => [{ ...toAmount({ number: match[1] ?? '' }, match, text, 'zh'), kind: 'rank' }],
  },
];

/** Fractions: 三分之一, and per cent and per mille in words. */
export const ZH_FRACTIONS: Rule = {
  pattern: new RegExp(`(${NUMERAL})分之(${DIGITS}|${NUMERAL})`, 'g'),
  read: (match, text) => {
    const [, whole = '', part = ''] = match;
    const unit = { 百: '%', 千: '‰' }[whole];
    if (unit) return [toAmount({ number: read(part), unit }, match, text, 'zh')];
    return [{ value: toExact(read(part) / readChinese(whole)), bounds: findBounds(text, spanOf(match), 'zh', true) }];
  },
};

/** Tenths are round numbers: English may say about 80% for 八成, and more than 90% for 九成以上. */
function readTenths(match: RegExpExecArray, text: string): Draft[] {
  const amount = toAmount({ number: 10 * read(match[1] ?? ''), unit: '%' }, match, text, 'zh');
  const [bound = null] = amount.bounds ?? [];
  if (bound === null) return [{ ...amount, bounds: [null, '≈'] }];
  return [bound === '≥' ? { ...amount, bounds: ['≥', '>'] } : amount];
}

/** Multiples, tenths, halves, and numbers that say only how large something is. */
export const ZH_SHARES: Rule[] = [
  { pattern: new RegExp(`(\\d|${ONE_TO_NINE})成(?![为功果立员本熟长就绩效形群])`, 'g'), read: readTenths },
  {
    pattern: /翻([一两二三])?番|(?<=增长|增加|提高|提升|扩大)了?一倍/g,
    read: ([, times]) => [{ value: 2 ** (times ? readChinese(times) : 1), units: ['fold', ''] }],
  },
  { pattern: /一半|过半|半数/g, read: () => [{ value: 0.5 }] },
  {
    pattern: /([数几上])([十百千万亿]+)/g,
    read: ([, word, numeral = '']) => [
      word === '上'
        ? { value: readChinese(numeral), units: ['vague', ''], bounds: [null, '>'] }
        : { value: readChinese(numeral), units: ['vague'] },
    ],
  },
];

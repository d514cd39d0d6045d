import { DIGITS, toExact, ZH_DIGITS } from './lexicon.ts';
import { NUMERAL, readChinese } from './numerals.ts';
import { findBounds, toAmount } from './scan.ts';
import type { Draft, Mention, Rule } from './scan.ts';

const ONE_TO_NINE = `[${ZH_DIGITS.slice(1)}]`;
const ONE_TO_99 = `[${ZH_DIGITS.slice(1)}十]+`;

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
    pattern: new RegExp(
      `(${ONE_TO_99})中(?=(?:、${ONE_TO_99}中)*全会)|(${ONE_TO_99})(?=线城市)|(?<![百千万亿])(${ONE_TO_99})[届级]`,
      'g',
    ),
    read: ([, session, tier, numeral]) => [toRank(session ?? tier ?? numeral ?? '')],
  },
  {
    pattern: /L(\d)(?=级)/g,
    read: (match, text) => [{ ...toAmount({ number: match[1] ?? '' }, match, text, 'zh'), kind: 'rank' }],
  },
];

/** Of a round share English may say more than 90% for 九成以上. */
const soften = (bounds: Mention['bounds']): Mention['bounds'] => (bounds[0] === '≥' ? ['≥', '>'] : bounds);

/** Fractions: 三分之一, and per cent and per mille in words. */
export const ZH_FRACTIONS: Rule = {
  pattern: new RegExp(`(${NUMERAL})分之(${DIGITS}|${NUMERAL})`, 'g'),
  read: (match, text) => {
    const [, whole = '', part = ''] = match;
    const unit = { 百: '%', 千: '‰' }[whole];
    if (unit) return [toAmount({ number: read(part), unit }, match, text, 'zh')];
    const bounds = findBounds(match, text, 'zh', true);
    return [{ value: toExact(read(part) / readChinese(whole)), bounds: soften(bounds) }];
  },
};

/** Tenths are round numbers: English may say about 80% for 八成. */
function readTenths(match: RegExpExecArray, text: string): Draft[] {
  const amount = toAmount({ number: 10 * read(match[1] ?? ''), unit: '%' }, match, text, 'zh');
  const bounds = soften(amount.bounds ?? [null]);
  return [{ ...amount, bounds: bounds[0] === null ? [null, '≈'] : bounds }];
}

/** Multiples, tenths, halves, and numbers that say only how large something is. */
export const ZH_SHARES: Rule[] = [
  { pattern: new RegExp(`(\\d|${ONE_TO_NINE})成(?![为功果立员本熟长就绩效形群])`, 'g'), read: readTenths },
  {
    pattern: /翻([一两二三])?番|(?<=(?:增长|增加|提高|提升|扩大)(?:了|近|约|超过)?)一倍/g,
    read: (match, text) => [
      {
        value: 2 ** (match[1] ? readChinese(match[1]) : 1),
        units: ['fold', ''],
        bounds: findBounds(match, text, 'zh'),
      },
    ],
  },
  {
    pattern: /([上下])半年/g,
    read: ([, part]) => [
      { kind: 'rank', value: part === '上' ? 1 : 2 },
      { value: 0.5, free: true },
    ],
  },
  {
    pattern: /(过)?半数?|一半/g,
    read: (match, text) => {
      const [printed, more] = match;
      const bounds = findBounds(match, text, 'zh', true);
      return [{ value: 0.5, bounds: more ? ['>'] : bounds, free: printed === '半' }];
    },
  },
  { pattern: /一刻钟/g, read: () => [{ value: 15, units: ['minute'] }] },
  { pattern: /([一二三四])季度/g, read: ([, quarter = '']) => [toRank(quarter)] },
  {
    // 百亿级: of ten billion, of what money or things the English says.
    pattern: new RegExp(`([十百千万]?[万亿])级`, 'g'),
    read: ([, numeral = '']) => [{ value: readChinese(numeral), units: ['RMB', ''] }],
  },
  {
    pattern: /(数|几|(?<![以线网])上)([十百千万亿]+)/g,
    read: ([, word, numeral = '']) => [
      word === '上'
        ? { value: readChinese(numeral), units: ['vague', ''], bounds: [null, '>'] }
        : { value: readChinese(numeral), units: ['vague'] },
    ],
  },
];

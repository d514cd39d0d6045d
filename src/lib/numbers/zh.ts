import { either } from '../text/pattern.ts';
import { DIGITS, SCALE as SCALES, TO } from './lexicon.ts';
import { IDIOMS, NAMES, ZH_DATES } from './names.ts';
import { NUMERAL, readChinese } from './numerals.ts';
import { toAmount } from './scan.ts';
import type { Draft, Rule } from './scan.ts';
import { MEASURES, RATE_WORDS, UNIT_WORDS } from './units.ts';
import { ZH_FRACTIONS, ZH_RANKS, ZH_SHARES } from './zh-wording.ts';

const SCALE = SCALES.zh;
const MEASURE = `(?:${either(MEASURES)})次?`;
const UNIT = either(UNIT_WORDS.zh.keys());
const RATE = either(RATE_WORDS.zh.keys());

/** Reads digits with what belongs to them; of a range, the lower end has the scale and unit of the upper one. */
function readDigits(match: RegExpExecArray, text: string): Draft[] {
  const [, low = '', lowScale, lowUnit, high, more1, scale1, more2, unit, rate, scale2, more3, measure] = match;
  const [scale, more] = [scale1 ?? scale2, more1 ?? more2 ?? more3];
  const whole = { number: low, scale, unit, rate, more, measure };
  if (!high) return [toAmount(whole, match, text, 'zh')];
  const own = lowScale ?? lowUnit;
  const lower = own ? { ...whole, scale: lowScale, unit: lowUnit ?? unit } : whole;
  return [
    toAmount({ ...lower, end: 'low' }, match, text, 'zh'),
    toAmount({ ...whole, number: high, end: 'high' }, match, text, 'zh'),
  ];
}

/** Reads a numeral: it counts before a unit or a measure word; others may only be matched by English ones. */
function readNumeral(match: RegExpExecArray, text: string): Draft[] {
  const [, numeral = '', more, unit, rate, measure] = match;
  const isLarge = numeral.length > 1 && /[十百千万亿]/.test(numeral);
  if (numeral.length > 1 && !isLarge) {
    const digits = [...numeral].map(readChinese);
    if (digits.length > 3) return [{ kind: 'name', value: digits.join('-') }];
    return digits.map((value) => ({ value, free: true }));
  }
  const number = readChinese(numeral);
  const free = number === 1 || !(isLarge || unit || measure);
  return [{ ...toAmount({ number, unit, rate, more, measure }, match, text, 'zh'), free }];
}

/** Digits with what belongs to them: 近3906.4万户, 3～5公里, 100多家. */
export const ZH_AMOUNT: Rule = {
  pattern: new RegExp(
    `[每/]?(?<![A-Za-z\\d.])(${DIGITS})(?:(${SCALE})?(${UNIT})?${TO}(${DIGITS}))?(余|多)?` +
      `(?:(${SCALE})?(余|多)? ?(${UNIT})(?:/(${RATE}))?|(${SCALE})(余|多)?)?(?=(${MEASURE}(?:/${SCALE}${MEASURE})?)?)`,
    'g',
  ),
  read: readDigits,
};

/** How Chinese writes numbers; what comes first is read first. */
export const ZH_RULES: Rule[] = [
  ZH_FRACTIONS,
  IDIOMS.zh,
  { pattern: /新冠/g, read: () => [{ kind: 'name', value: 'COVID-19', free: true }] },
  ...ZH_DATES,
  ...ZH_RANKS,
  ...NAMES,
  ...ZH_SHARES,
  ZH_AMOUNT,
  {
    pattern: new RegExp(`[每/]?(${NUMERAL})(余|多)?(?:(${UNIT})(?:/(${RATE}))?|(${either(MEASURES)}))?`, 'g'),
    read: readNumeral,
  },
  { pattern: /双/g, read: () => [{ value: 2, units: ['', 'fold'], free: true }] },
  { pattern: /首|率先/g, read: () => [{ kind: 'rank', value: 1, free: true }] },
];

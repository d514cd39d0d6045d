import { ZH_MEASURES, ZH_SCALES } from '../words.ts';
import { either } from '../../text/pattern.ts';
import { toAmount } from './amount.ts';
import { readChinese } from './chinese.ts';
import { ZH_DATES } from './dates.ts';
import { IDIOMS } from './idioms.ts';
import type { Draft } from './mention.ts';
import { NAMES } from './names.ts';
import type { Rule } from './scan.ts';
import { RATE_WORDS, UNIT_WORDS } from './units.ts';
import { DIGITS, NUMERAL, ZH_FRACTIONS, ZH_RANKS, ZH_SHARES } from './zh-wording.ts';

const SCALE = either(Object.keys(ZH_SCALES));
const UNIT = either(UNIT_WORDS.zh.keys());
const RATE = either(RATE_WORDS.zh.keys());

/** Reads digits with what belongs to them; of a range, the lower end has the scale and unit of the upper one. */
function readDigits(match: RegExpExecArray, text: string): Draft[] {
  const [, low = '', lowScale, lowUnit, high, more1, scale1, more2, unit, rate, scale2, more3] = match;
  const [scale, more] = [scale1 ?? scale2, more1 ?? more2 ?? more3];
  const upper = toAmount({ number: high ?? low, scale, unit, rate, more }, match, text, 'zh');
  if (!high) return [upper];
  const own = lowScale ?? lowUnit;
  const lower = { number: low, scale: own ? lowScale : scale, unit: lowUnit ?? unit, rate, more };
  return [toAmount(lower, match, text, 'zh'), upper];
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
  return [toAmount({ number, unit, rate, more, free }, match, text, 'zh')];
}

/** How Chinese writes numbers; what comes first is read first. */
export const ZH_RULES: Rule[] = [
  ZH_FRACTIONS,
  IDIOMS.zh,
  { pattern: /新冠/g, read: () => [{ kind: 'name', value: 'COVID-19', free: true }] },
  ...ZH_DATES,
  ...ZH_RANKS,
  ...NAMES,
  ...ZH_SHARES,
  {
    pattern: new RegExp(
      `[每/]?(?<![A-Za-z\\d.])(${DIGITS})(?:(${SCALE})?(${UNIT})?[-–—～~至到](${DIGITS}))?(余|多)?` +
        `(?:(${SCALE})?(余|多)? ?(${UNIT})(?:/(${RATE}))?|(${SCALE})(余|多)?)?`,
      'g',
    ),
    read: readDigits,
  },
  {
    pattern: new RegExp(`[每/]?(${NUMERAL})(余|多)?(?:(${UNIT})(?:/(${RATE}))?|(${either(ZH_MEASURES)}))?`, 'g'),
    read: readNumeral,
  },
  { pattern: /双/g, read: () => [{ value: 2, units: ['', 'fold'], free: true }] },
  { pattern: /首|率先/g, read: () => [{ kind: 'rank', value: 1, free: true }] },
];

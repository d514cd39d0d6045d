import { either } from '../text/pattern.ts';
import { toAmount } from './amount.ts';
import { EN_DATES } from './dates.ts';
import { EN_FREE, EN_RANKS, EN_SHARES, WORDS } from './en-wording.ts';
import { DIGITS, SCALE } from './lexicon.ts';
import { IDIOMS, NAMES } from './names.ts';
import { ORDINALS, readEnglish } from './numerals.ts';
import type { Draft, Rule, Written } from './scan.ts';
import { RATE_WORDS, UNIT_WORDS } from './units.ts';

const UNIT =
  `(?:[ -]?(${either(UNIT_WORDS.en.keys())})(?![A-Za-z]))?` +
  `(?: (?:per|a) (${either(RATE_WORDS.en.keys())})(?![A-Za-z]))?`;
/** Units of money that stand before the number. */
const CURRENCY = either(['RMB', 'CNY', '¥', 'US$', 'USD', '$', 'HK$', 'HKD', '€', 'EUR']);
const ORDINAL = new RegExp(`(?:${either(ORDINALS)})$`, 'i');

/** Reads digits with what belongs to them: RMB 2.5 billion, 3 to 5 km, 70th. */
function readDigits(match: RegExpExecArray, text: string): Draft[] {
  const [, currency, low = '', ordinal, high, scale, unit, rate, measure] = match;
  const written = { number: low, currency, scale, unit, rate, measure };
  const of = (more: Partial<Written>): Draft => ({
    ...toAmount({ ...written, ...more }, match, text, 'en'),
    kind: ordinal ? 'rank' : 'number',
  });
  return high ? [of({ end: 'low' }), of({ number: high, end: 'high' })] : [of({})];
}

/** Reads a number in words: five years, twenty-first. */
function readWords(match: RegExpExecArray, text: string): Draft[] {
  const [, words = '', unit, rate] = match;
  const amount = toAmount({ number: readEnglish(words), unit, rate }, match, text, 'en');
  return [{ ...amount, kind: ORDINAL.test(words) ? 'rank' : 'number' }];
}

/** Digits with what belongs to them: nearly RMB 2.5 billion, 3 to 5 km, 70th. */
export const EN_AMOUNT: Rule = {
  pattern: new RegExp(
    `(?:\\bper )?(?:(${CURRENCY}) ?)?(?<![\\w.])(${DIGITS})(st|nd|rd|th)?(?:(?: to |[-–—])(${DIGITS}))?` +
      `(?:[ -](${SCALE.en}))?${UNIT}(?=( [a-z]+ per ${DIGITS} [a-z]+)|)`,
    'g',
  ),
  read: readDigits,
};

/** How English writes numbers; what comes first is read first. */
export const EN_RULES: Rule[] = [
  IDIOMS.en,
  ...EN_RANKS,
  ...NAMES,
  ...EN_DATES,
  ...EN_SHARES,
  EN_AMOUNT,
  { pattern: new RegExp(`\\b(?:per )?(${WORDS})\\b${UNIT}`, 'gi'), read: readWords },
  {
    pattern: /\b(?:mega|giga|tera)(?:bit|byte)/gi,
    read: ([unit]) => {
      const { ids, factor } = UNIT_WORDS.en.get(unit.toLowerCase()) ?? { ids: [''], factor: 1 };
      return [{ value: factor, units: ids }];
    },
  },
  ...EN_FREE,
];

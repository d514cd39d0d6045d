import { EN_SCALES } from '../words.ts';
import { either } from '../../text/pattern.ts';
import { toAmount } from './amount.ts';
import { EN_DATES } from './dates.ts';
import { EN_FREE, EN_RANKS, EN_SHARES, WORDS } from './en-wording.ts';
import { ORDINALS, readEnglish } from './english.ts';
import { IDIOMS } from './idioms.ts';
import type { Draft } from './mention.ts';
import { NAMES } from './names.ts';
import type { Rule } from './scan.ts';
import { RATE_WORDS, UNIT_WORDS } from './units.ts';
import { DIGITS } from './zh-wording.ts';

const UNIT =
  `(?:[ -]?(${either(UNIT_WORDS.en.keys())})(?![A-Za-z]))?` +
  `(?: (?:per|a) (${either(RATE_WORDS.en.keys())})(?![A-Za-z]))?`;
const CURRENCIES: Record<string, string> = {
  RMB: 'RMB',
  CNY: 'RMB',
  '¥': 'RMB',
  US$: 'USD',
  USD: 'USD',
  $: 'USD',
  HK$: 'HKD',
  '€': 'EUR',
};
const ORDINAL = new RegExp(`(?:${either(ORDINALS)})$`, 'i');

/** Reads digits with what belongs to them: RMB 2.5 billion, 3 to 5 km, 70th. */
function readDigits(match: RegExpExecArray, text: string): Draft[] {
  const [, currency = '', low = '', ordinal, high, scale, word, rate] = match;
  const unit = CURRENCIES[currency] ?? word;
  return [low, high].flatMap((number) =>
    number ? { ...toAmount({ number, scale, unit, rate }, match, text, 'en'), kind: ordinal ? 'rank' : 'number' } : [],
  );
}

/** Reads a number in words: five years, twenty-first. */
function readWords(match: RegExpExecArray, text: string): Draft[] {
  const [, words = '', unit, rate] = match;
  const amount = toAmount({ number: readEnglish(words), unit, rate }, match, text, 'en');
  return [{ ...amount, kind: ORDINAL.test(words) ? 'rank' : 'number' }];
}

/** How English writes numbers; what comes first is read first. */
export const EN_RULES: Rule[] = [
  IDIOMS.en,
  ...EN_RANKS,
  ...NAMES,
  ...EN_DATES,
  ...EN_SHARES,
  {
    pattern: new RegExp(
      `(?:\\bper )?(?:(${either(Object.keys(CURRENCIES))}) ?)?(?<![\\w.])(${DIGITS})(st|nd|rd|th)?(?:(?: to |[-–—])(${DIGITS}))?` +
        `(?:[ -](${either(Object.keys(EN_SCALES))})\\b)?${UNIT}`,
      'g',
    ),
    read: readDigits,
  },
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

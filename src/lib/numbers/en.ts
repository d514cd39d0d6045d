import { either } from '../text/pattern.ts';
import { DIGITS, SCALE, toExact } from './lexicon.ts';
import { EN_DATES, IDIOMS, NAMES } from './names.ts';
import { CARDINALS, ORDINALS, readEnglish } from './numerals.ts';
import { findBounds, toAmount } from './scan.ts';
import type { Draft, Rule, Written } from './scan.ts';
import { RATE_WORDS, UNIT_WORDS } from './units.ts';

const CARDINAL = either(CARDINALS);

/** A number in words: twenty-one, two hundred and five, hundredth. */
const WORDS = `(?:(?:${CARDINAL})[ -]|(?:hundred|thousand|million) and )*(?:${CARDINAL}|${either(ORDINALS)})`;

const ROMAN = 'I II III IV V VI VII VIII IX X'.split(' ');

/** Ranks, places in a text, and the numbers of plans. */
const EN_RANKS: Rule[] = [
  {
    pattern: new RegExp(`\\b(?:(\\d+)(?:st|nd|rd|th)|(${WORDS})) Five-Year\\b`, 'gi'),
    read: ([, digits, words = '']) => [{ value: digits ? Number(digits) : readEnglish(words), units: ['plan'] }],
  },
  { pattern: /(?<![\d.])\d+(?:\.\d+){2,}(?!\d)/g, read: ([value]) => [{ kind: 'place', value }] },
  { pattern: /(?<![\d-])\d(?:-\d){2,}(?![\d-])/g, read: ([value]) => [{ kind: 'name', value }] },
  {
    pattern: /(?<=\b(?:Level|Grade|Class|Phase|Stage|Tier|Category) )(?:I{1,3}|IV|VI{0,3}|IX|X)\b/g,
    read: ([numeral]) => [{ kind: 'rank', value: ROMAN.indexOf(numeral) + 1 }],
  },
  { pattern: /\bL(\d)\b/g, read: (match, text) => [toAmount({ number: match[1] ?? '' }, match, text, 'en')] },
];

const PARTS: Record<string, number> = { half: 2, halve: 2, quarter: 4 };
const PART = '(?:half|halves|quarter|third|fifth|sixth|seventh|eighth|ninth|tenth)';

/** Reads how many parts of how many there are: two thirds. */
function toFraction(count: string, part: string): number {
  const word = part.toLowerCase().replace(/s$/, '');
  return toExact((/^an?$/i.test(count) ? 1 : readEnglish(count)) / (PARTS[word] ?? readEnglish(word)));
}

const sizeOf = (word: string): number => (/^(?:dozen|ten)/i.test(word) ? 10 : readEnglish(word.replace(/s$/i, '')));

/** Fractions, multiples, and numbers that say only how large something is. */
const EN_SHARES: Rule[] = [
  {
    pattern: new RegExp(
      `\\b(one|two|three|four|five|seven|nine)[ -](${PART}s?)\\b|\\b(an?) (${PART})(?= of\\b)|\\b(hal(?:f|ved?))\\b`,
      'gi',
    ),
    read: (match, text) => {
      const [, count = 'a', parts, article, part] = match;
      const value = toFraction(article ?? count, parts ?? part ?? 'half');
      return [{ value, bounds: findBounds(match, text, 'en') }];
    },
  },
  {
    pattern:
      /\b(?:(?:several|a few|many) (dozen|hundred|thousand|million|billion)|(dozens|tens|hundreds|thousands|millions|billions)(?: of (thousands|millions|billions))?)\b/gi,
    read: ([, one, many = '', scale]) => [
      { value: sizeOf(one ?? many) * (scale ? sizeOf(scale) : 1), units: ['vague'] },
    ],
  },
  {
    pattern: /\b(?:(twice|doubl(?:e|es|ed|ing))|(tripl(?:e|es|ed|ing))|quadrupl(?:e|es|ed|ing))\b/gi,
    read: (match, text) => {
      const [, two, three] = match;
      const bounds = findBounds(match, text, 'en');
      return [{ value: two ? 2 : three ? 3 : 4, units: ['fold', ''], bounds }];
    },
  },
];

/** Words that say a number besides, and need none in the Chinese. */
const EN_FREE: Rule[] = [
  { pattern: /\b(?:dual|both|twin|pair)\b/gi, read: () => [{ value: 2, free: true }] },
  { pattern: /\bprimary\b/gi, read: () => [{ kind: 'rank', value: 1, free: true }] },
  { pattern: /\bsecondary\b/gi, read: () => [{ kind: 'rank', value: 2, free: true }] },
  { pattern: /\btertiary\b/gi, read: () => [{ kind: 'rank', value: 3, free: true }] },
  { pattern: /\bdecades?\b/gi, read: () => [{ value: 10, units: ['year', ''], free: true }] },
  {
    pattern: /\b(?:(century|centuries|centenary|centennial)|millennium|millennia|millennial)\b/gi,
    read: ([, hundred]) => [{ value: hundred ? 100 : 1000, units: ['year', ''], free: true }],
  },
];

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

import { either } from '../text/pattern.ts';
import { findBounds, toAmount } from './amount.ts';
import { toExact } from './lexicon.ts';
import { CARDINALS, ORDINALS, readEnglish } from './numerals.ts';
import type { Rule } from './scan.ts';

const CARDINAL = either(CARDINALS);

/** A number in words: twenty-one, two hundred and five, hundredth. */
export const WORDS = `(?:(?:${CARDINAL})[ -]|(?:hundred|thousand|million) and )*(?:${CARDINAL}|${either(ORDINALS)})`;

const ROMAN = 'I II III IV V VI VII VIII IX X'.split(' ');

/** Ranks, places in a text, and the numbers of plans. */
export const EN_RANKS: Rule[] = [
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
export const EN_SHARES: Rule[] = [
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
export const EN_FREE: Rule[] = [
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

import type { Lang } from '../../i18n/locales.ts';
import { either } from '../text/pattern.ts';

/** How a printed number is bounded: `≈` stands for 左右, 约 and 近. */
export const OPERATORS = ['>', '≥', '<', '≤', '≈'] as const;

/** A bound of a printed number. */
export type Operator = (typeof OPERATORS)[number];

/** A bound of a number in a text: as in tables, and `nearly` for 近, which stays below. */
export type Bound = Operator | 'nearly';

/** A bound, its signs, and its words before and behind a number; the first word is the one that this site says. */
type BoundRow = [bound: Bound, signs: string, zh: string, zhBehind: string, en: string, enBehind: string];

/** A star stands for the ways of saying not: *低于 for 不低于 and 不应低于. */
const BOUNDS: BoundRow[] = [
  [
    '>',
    '>|＞',
    '大于|超过|超|逾|高于|多于|突破|过',
    '',
    'more than|over|exceeding|exceeds|exceeded|exceed|surpassing|surpassed|surpass|above|higher than|greater than|in excess of',
    '',
  ],
  [
    '≥',
    '≥|>=|＞=',
    '*低于|*少于|*小于|至少',
    '以上',
    'at least|no less than|not less than|no fewer than|no lower than|not lower than|not below',
    'or more|or above|or over|or higher|and above|and over',
  ],
  ['<', '<|＜', '小于|低于|少于|不足|不到', '', 'less than|fewer than|lower than|below|under', ''],
  [
    '≤',
    '≤|<=|＜=',
    '*高于|*超过|*大于|*多于|至多|最多',
    '以下|以内',
    'at most|no more than|not more than|no higher than|not higher than|not exceeding|not exceed|not above|up to|within',
    'or less|or fewer|or below|and below',
  ],
  ['≈', '≈', '约|大约', '左右|上下', 'about|around|approximately|roughly|some', ''],
  ['nearly', '', '近|将近|接近', '', 'nearly|almost|close to|closer to|approaching', ''],
];
const NOT = ['不', '不应', '不得', '不能', '不宜'];

const wordsOf = (words: string): string[] =>
  words
    .split('|')
    .filter(Boolean)
    .flatMap((word) => (word.startsWith('*') ? NOT.map((not) => not + word.slice(1)) : [word]));

/** Gives what is made for each language. */
export const inBoth = <T>(of: (lang: Lang) => T): Record<Lang, T> => ({ zh: of('zh'), en: of('en') });

const ROWS = BOUNDS.map(([bound, signs, zh, zhBehind, en, enBehind]) => ({
  bound,
  signs: wordsOf(signs),
  zh: { before: wordsOf(zh), behind: wordsOf(zhBehind) },
  en: { before: wordsOf(en), behind: wordsOf(enBehind) },
}));
type Row = (typeof ROWS)[number];

const toPattern = (listOf: (row: Row) => string[]): string => `(${either(ROWS.flatMap(listOf))})`;

/** What the signs and words for bounds mean. */
export const BOUND_OF = inBoth((lang): Partial<Record<string, Bound>> =>
  Object.fromEntries(
    ROWS.flatMap((row) => [...row.signs, ...row[lang].before, ...row[lang].behind].map((word) => [word, row.bound])),
  ),
);

/** The sign of a bound, as a pattern. */
export const SIGN = toPattern(({ signs }) => signs);

/** The sign or the word for a bound before a number, as a pattern. */
export const BEFORE = inBoth((lang) => toPattern((row) => [...row.signs, ...row[lang].before]));

/** The characters behind which such a word is a part of another one, as 过 in 通过. */
export const NO_BOUND_AFTER: Record<Lang, string> = { zh: '通经不难', en: 'a-z' };

/** Gives the pattern of a bound that is no part of another word; the oldest browsers cannot read it. */
export const toBefore = (lang: Lang): string => `(?<![${NO_BOUND_AFTER[lang]}])${BEFORE[lang]}`;

/** The word for a bound behind a number and its unit, as a pattern. */
export const BEHIND = inBoth((lang) => toPattern((row) => row[lang].behind));

/** The word with which this site says a bound. */
export const BOUND_WORDS = inBoth(
  (lang) => Object.fromEntries(ROWS.map((row) => [row.bound, row[lang].before[0]])) as Record<Bound, string>,
);

/** Gives a bound as tables and files know it. */
export const toOperator = (bound: Bound | null | undefined): Operator | null =>
  bound === 'nearly' ? '≈' : (bound ?? null);

/** Magnitudes: what they multiply by, and their words in each language. */
const MAGNITUDES: [factor: number, zh: string, en: string][] = [
  [1e12, '万亿', 'trillion'],
  [1e9, '', 'billion|bn'],
  [1e8, '亿', ''],
  [1e7, '千万', ''],
  [1e6, '百万', 'million|mn'],
  [1e4, '万', ''],
  [1e3, '千', 'thousand'],
  [100, '百', ''],
];

/** What the words for magnitudes multiply by. */
export const SCALES = inBoth((lang): Partial<Record<string, number>> =>
  Object.fromEntries(
    MAGNITUDES.flatMap(([factor, zh, en]) => wordsOf(lang === 'zh' ? zh : en).map((word) => [word, factor])),
  ),
);

/** A magnitude as a pattern; 千 in 千瓦 and 千米 belongs to the unit, 百 in 百分点 too. */
export const SCALE: Record<Lang, string> = {
  zh: `(?!千[瓦米克]|百分)(?:${either(Object.keys(SCALES.zh))})`,
  en: `(?:${either(Object.keys(SCALES.en))})\\b`,
};

/** Digits as printed, in both languages. */
export const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;

/** What stands between the ends of a range. */
export const TO = '[-–—～~至到]';

/** A year of the last or of this century. */
export const YEAR = String.raw`(?:19|20)\d\d`;

/** The digits of Chinese numerals, each at the place of its value. */
export const ZH_DIGITS = '零一二三四五六七八九';

/** Gives a product or quotient of printed numbers without the last bits of its binary form: 1.67 × 1000 is 1670. */
export const toExact = (value: number): number => Number(value.toPrecision(12));

/**
 * Reads digits as printed.
 *
 * @example toNumber('1,234.5') // 1234.5
 */
export const toNumber = (digits: string | number): number => Number(String(digits).replaceAll(',', ''));

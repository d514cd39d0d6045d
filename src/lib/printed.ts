import type { Lang } from '../i18n/locales.ts';
import type { Bilingual } from '../schemas/text.ts';

/** How a printed number is bounded: `≈` stands for 左右 and 约. */
export const OPERATORS = ['>', '≥', '<', '≤', '≈'] as const;

/** A bound of a printed number. */
export type Operator = (typeof OPERATORS)[number];

/** A printed cell read as a number. */
export interface Reading {
  /** The number, or the lower end of a range; null where words or "-" stand. */
  value: number | null;
  /** The upper end of a range. */
  upper?: number;
  operator: Operator | null;
}

/** A printed change read as a number. */
export interface ChangeReading {
  /** `cumulative` for a difference over the whole period, `cagr` for a yearly rate in per cent. */
  kind: 'cumulative' | 'cagr' | null;
  value: number | null;
  operator: Operator | null;
}

/** What a table prints where no value is given. */
export const NOT_GIVEN = '-';

const SIGNS: Record<string, Operator> = {
  '>': '>',
  '＞': '>',
  大于: '>',
  超过: '>',
  '≥': '≥',
  不低于: '≥',
  不少于: '≥',
  '<': '<',
  '＜': '<',
  小于: '<',
  '≤': '≤',
  不高于: '≤',
  不超过: '≤',
  约: '≈',
  '≈': '≈',
};
const NUMBER = String.raw`[-−+]?\d[\d,]*(?:\.\d+)?`;
const CELL = new RegExp(`^(${Object.keys(SIGNS).join('|')})?(${NUMBER})(?:[-–—～~至](${NUMBER}))?%?(左右|以上)?$`);

const toNumber = (digits: string): number => Number(digits.replaceAll(',', '').replace('−', '-'));

/** Gives what stands in the brackets by which tables mark cumulative figures; without them, the cell as it is. */
export const withoutBrackets = (printed: string): string => /^[[［](.+)[\]］]%?$/.exec(printed.trim())?.[1] ?? printed;

/**
 * Reads a printed cell as a number: bounds, ranges and 左右 are understood; words and "-" give a null value,
 * never 0. Blanks and a per-cent sign do not count.
 */
export function readPrinted(printed: string): Reading {
  const match = CELL.exec(withoutBrackets(printed).replaceAll(/\s/g, ''));
  if (!match) return { value: null, operator: null };
  const [, sign, low = '', high, tail] = match;
  const operator = tail === '左右' ? '≈' : tail === '以上' ? '≥' : sign ? (SIGNS[sign] ?? null) : null;
  return { value: toNumber(low), ...(high ? { upper: toNumber(high) } : {}), operator };
}

/** Reads the change column: brackets mean the cumulative change, a per-cent sign without them a yearly rate. */
export function readChange(printed: string): ChangeReading {
  const bracketed = withoutBrackets(printed) !== printed;
  const { value, operator } = readPrinted(printed);
  if (value === null) return { kind: null, value, operator };
  return { kind: bracketed ? 'cumulative' : /%$/.test(printed) ? 'cagr' : null, value, operator };
}

/** English words for the bounds that Chinese tables print as words. */
const ENGLISH: Record<Operator, string> = {
  '>': 'more than',
  '≥': 'at least',
  '<': 'less than',
  '≤': 'at most',
  '≈': 'about',
};

const HAN = /\p{Script=Han}/u;

/** Says whether a cell holds words that are not understood, so that English readers need them in English. */
export const needsTranslation = (printed: string | Bilingual): boolean =>
  typeof printed === 'string' && HAN.test(printed) && readPrinted(printed).value === null;

/**
 * Gives a printed cell for readers of both languages. In English thousands are set apart by commas, and a bound in
 * Chinese words, such as 左右, is said in English.
 */
export function toBilingual(printed: string | Bilingual): Bilingual {
  if (typeof printed !== 'string') return printed;
  const { operator } = readPrinted(printed);
  const words =
    HAN.test(printed) && operator ? `${ENGLISH[operator]} ${printed.replaceAll(/\p{Script=Han}/gu, '')}` : printed;
  const en = words.replaceAll(/(?<![\d.])\d{4,}(?!\d)/g, (digits) => Number(digits).toLocaleString('en-US'));
  return { zh: printed, en };
}

/** Gives a number with the digits it has, and thousands set apart in English. */
export const formatNumber = (value: number, lang: Lang): string =>
  value.toLocaleString(lang === 'en' ? 'en-US' : 'zh-CN', { maximumFractionDigits: 20, useGrouping: lang === 'en' });

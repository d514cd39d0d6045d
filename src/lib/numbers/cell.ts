import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { EN_SCALES, SIGNS, ZH_AFTER, ZH_BEFORE, ZH_SCALES } from './words.ts';
import { either } from '../text/pattern.ts';

/** How a printed number is bounded: `≈` stands for 左右, 约 and 近. */
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

/** Says whether a cell stands for no value: a dash of any kind, a stroke, or dots. */
export const isNotGiven = (printed: string): boolean => /^[-－−–—―/／.…\s]+$/.test(printed);

const BEFORE: Record<string, Operator> = { ...SIGNS, ...ZH_BEFORE };
const DIGITS = String.raw`[-−+]?\d[\d,]*(?:\.\d+)?`;
const CELL = new RegExp(
  `^(?<before>${either(Object.keys(BEFORE))})?(?<low>${DIGITS})(?:[-–—~至](?<high>${DIGITS}))?` +
    `(?<scale>${either(Object.keys(ZH_SCALES))})?(?<percent>%)?(?:及|或)?(?<after>${either(Object.keys(ZH_AFTER))})?$`,
);
/** Marks that refer to a footnote; what they look like in digits is no part of the number. */
const FOOTNOTE = /[*＊※†‡¹²³⁴-⁹①-⑳⑴-⒇]+$/u;
const BRACKETS = /^[[［〔【](.+)[\]］〕】][%％]?$/;

/** Gives what stands in the brackets by which tables mark cumulative figures; without them, the cell as it is. */
export const withoutBrackets = (printed: string): string => BRACKETS.exec(printed.trim())?.[1] ?? printed;

/** Takes a cell apart; undefined where it holds words. Blanks, full-width forms and marks of footnotes do not count. */
const partsOf = (printed: string): Partial<Record<string, string>> | undefined =>
  CELL.exec(
    withoutBrackets(printed.trim().replace(FOOTNOTE, '')).replace(FOOTNOTE, '').normalize('NFKC').replaceAll(/\s/g, ''),
  )?.groups;

const toNumber = (digits: string, scale: string | undefined): number =>
  Number((Number(digits.replaceAll(',', '').replace('−', '-')) * (ZH_SCALES[scale ?? ''] ?? 1)).toPrecision(15));

/**
 * Reads a printed cell as a number: bounds, ranges, magnitudes and 左右 are understood; words and dashes give a null
 * value, never 0. A per-cent sign does not count.
 */
export function readPrinted(printed: string): Reading {
  const parts = partsOf(printed);
  if (!parts) return { value: null, operator: null };
  const { before = '', low = '', high, scale, after = '' } = parts;
  return {
    value: toNumber(low, scale),
    ...(high ? { upper: toNumber(high, scale) } : {}),
    operator: ZH_AFTER[after] ?? BEFORE[before] ?? null,
  };
}

/** Reads the change column: brackets mean the cumulative change, a per-cent sign without them a yearly rate. */
export function readChange(printed: string): ChangeReading {
  const bracketed = withoutBrackets(printed) !== printed;
  const { value, operator } = readPrinted(printed);
  if (value === null) return { kind: null, value, operator };
  return { kind: bracketed ? 'cumulative' : /[%％]$/.test(printed) ? 'cagr' : null, value, operator };
}

/** English words for the bounds that Chinese tables print as words. */
const ENGLISH: Record<Operator, string> = {
  '>': 'more than',
  '≥': 'at least',
  '<': 'less than',
  '≤': 'at most',
  '≈': 'about',
};
/** 近 stays below, which the other words for ≈ do not. */
const NEARLY = ['近', '将近', '接近'];

const HAN = /\p{Script=Han}/u;

/** Says whether a cell holds words that are not understood, so that English readers need them in English. */
export const needsTranslation = (printed: string | Bilingual): boolean =>
  typeof printed === 'string' && HAN.test(printed) && readPrinted(printed).value === null;

/** Says a number with a Chinese magnitude in English: 1.5万 is 15,000, 12万亿 is 12 trillion. */
function sayScaled(digits: string, scale: string): string {
  const value = toNumber(digits, scale);
  const [word, size] = Object.entries(EN_SCALES).find(([, magnitude]) => magnitude >= 1e6 && value >= magnitude) ?? [];
  return size ? `${formatNumber(Number((value / size).toPrecision(12)), 'en')} ${word}` : formatNumber(value, 'en');
}

/** Says the Chinese words of a cell that is understood in English. */
function translate(printed: string): string {
  const parts = HAN.test(printed) && partsOf(printed);
  if (!parts) return printed;
  const { before = '', low = '', high, scale, percent = '', after = '' } = parts;
  const say = (digits: string) => (scale ? sayScaled(digits, scale) : digits);
  const operator = ZH_AFTER[after] ?? BEFORE[before];
  const bound = NEARLY.includes(before) ? 'nearly' : HAN.test(before + after) && operator ? ENGLISH[operator] : before;
  const number = `${high ? `${say(low)}–${say(high)}` : say(low)}${percent}`;
  const words = /^\p{L}/u.test(bound) ? `${bound} ${number}` : `${bound}${number}`;
  const inner = withoutBrackets(printed);
  return inner === printed ? words : printed.replace(inner, words);
}

/**
 * Gives a printed cell for readers of both languages. In English thousands are set apart by commas, and a bound or a
 * magnitude in Chinese words, such as 左右 or 万, is said in English.
 */
export function toBilingual(printed: string | Bilingual): Bilingual {
  if (typeof printed !== 'string') return printed;
  const en = translate(printed).replaceAll(/(?<![\d.,])\d{4,}(?![\d,])/g, (digits) =>
    Number(digits).toLocaleString('en-US'),
  );
  return { zh: printed, en };
}

/** Gives a number with the digits it has, and thousands set apart in English. */
export const formatNumber = (value: number, lang: Lang): string =>
  value.toLocaleString(lang === 'en' ? 'en-US' : 'zh-CN', { maximumFractionDigits: 20, useGrouping: lang === 'en' });

import type { Lang } from '../../i18n/locales.ts';
import {
  EN_AFTER,
  EN_BEFORE,
  EN_SCALES,
  EN_UNITS,
  SIGNS,
  TECHNICAL,
  ZH_AFTER,
  ZH_BEFORE,
  ZH_SCALE,
  ZH_SCALES,
  ZH_UNITS,
} from './words.ts';
import { either } from '../text/pattern.ts';
import type { Operator } from './cell.ts';

/** A number of the text in single units, with what its printing says of its precision. */
export interface Quantity {
  value: number;
  /** Value of one step of the last printed digit. */
  step: number;
  operator: Operator | null;
  /** The digits as printed, none for a numeral such as 百; and how many single units they count. */
  digits: string;
  magnitude: number;
  /** Unit or measure word as printed; undefined where none is understood. */
  unit: string | undefined;
}

/** The values that a printed number may stand for. */
export type Interval = [low: number, high: number];

const SCALES = { zh: ZH_SCALES, en: EN_SCALES };
/** 过 is a bound, as in 过百兆, but not in 通过 or 经过. */
const BEFORE: Record<Lang, Record<string, Operator>> = {
  zh: { ...SIGNS, ...ZH_BEFORE, 过: '>' },
  en: { ...SIGNS, ...EN_BEFORE },
};
const AFTER = { zh: ZH_AFTER, en: EN_AFTER };
const DIGITS = String.raw`\d[\d,]*(?:\.\d+)?`;
const keys = (words: object): string => either(Object.keys(words));
const ZH_BOUND = `(?:${keys({ ...SIGNS, ...ZH_BEFORE })}|(?<![通经不难])过)`;

/** A number with what belongs to it. Of numerals only a scale behind a bound or before 兆 is sure to count: 近百家, 万兆. */
const NUMBER: Record<Lang, RegExp> = {
  zh: new RegExp(
    `(?<before>${ZH_BOUND})?(?:了|达|达到)?\\s*` +
      `(?:(?<digits>${DIGITS})(?<scale>${ZH_SCALE})?|(?<bare>(?<=${ZH_BOUND})${ZH_SCALE}|${ZH_SCALE}(?=兆)))` +
      `(?<unit>${either([...TECHNICAL, ...ZH_UNITS, '兆'])})?(?:及|或|（含）)?(?<after>${keys(ZH_AFTER)})?`,
    'u',
  ),
  en: new RegExp(
    `(?:(?<before>${keys(BEFORE.en)})\\s*)?(?:RMB\\s*)?(?<digits>${DIGITS})(?:\\s*(?<scale>${keys(EN_SCALES)}))?` +
      `(?:\\s*(?<unit>${either([...TECHNICAL, ...EN_UNITS])})(?![A-Za-z]))?` +
      `(?:(?:\\s+[a-z]+){0,2}?\\s+(?<after>${keys(EN_AFTER)}))?`,
    'iu',
  ),
};

/** Reads the first number of a text with its magnitude: 3906.4万户 is 39,064,000. Gives undefined where there is none. */
export function findQuantity(text: string, lang: Lang): Quantity | undefined {
  const groups = NUMBER[lang].exec(text)?.groups;
  if (!groups) return undefined;
  const { before = '', digits = '', scale = '', bare = '', unit, after = '' } = groups;
  const magnitude = SCALES[lang][(scale || bare).toLowerCase()] ?? 1;
  const number = digits ? Number(digits.replaceAll(',', '')) : 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: Number((number * magnitude).toPrecision(15)),
    step: magnitude * 10 ** -decimals,
    operator: AFTER[lang][after.toLowerCase()] ?? BEFORE[lang][before.toLowerCase()] ?? null,
    digits,
    magnitude,
    unit,
  };
}

/** Gives a number that English prints with a verb as a cell has it: exceeded 95% is more than 95%. */
export const toNoun = (words: string): string =>
  words.replace(/^(?:exceed|surpass)(?:s|es|ed|ing)?(?= )/i, 'more than');

/** Gives the values that a printed number may stand for: half a step to both sides, or all beyond its bound. */
export function toInterval({ value, step, operator }: Pick<Quantity, 'value' | 'step' | 'operator'>): Interval {
  if (operator === '>' || operator === '≥') return [value, Infinity];
  if (operator === '<' || operator === '≤') return [-Infinity, value];
  return [value - step / 2, value + step / 2];
}

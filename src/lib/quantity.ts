import type { Lang } from '../i18n/locales.ts';
import { EN_BOUNDS, EN_SCALES, SIGNS, ZH_BOUNDS, ZH_SCALES } from './number-words.ts';
import { either } from './pattern.ts';
import type { Operator } from './printed.ts';

/** A number of the text in single units, with what its printing says of its precision. */
export interface Quantity {
  value: number;
  /** Value of one step of the last printed digit. */
  step: number;
  operator: Operator | null;
  /** The digits as printed, and how many single units they count. */
  digits: string;
  magnitude: number;
}

/** The values that a printed number may stand for. */
export type Interval = [low: number, high: number];

const SCALES = { zh: ZH_SCALES, en: EN_SCALES };
const BOUNDS = { ...SIGNS, ...ZH_BOUNDS, ...EN_BOUNDS };
const BEFORE = new RegExp(`(${either(Object.keys(BOUNDS))})\\s*$`);

/** Reads the first number of a text with its magnitude: 3906.4万户 is 39,064,000. Gives undefined where there is none. */
export function findQuantity(text: string, lang: Lang): Quantity | undefined {
  const match = /(\d[\d,]*)(\.\d+)?/.exec(text);
  if (!match) return undefined;
  const [digits, , decimals = ''] = match;
  const rest = text.slice(match.index + digits.length).trimStart();
  const magnitude = SCALES[lang][new RegExp(`^(?:${either(Object.keys(SCALES[lang]))})`).exec(rest)?.[0] ?? ''] ?? 1;
  const before = text.slice(0, match.index).replace(/RMB\s*$/, '');
  const operator = BOUNDS[BEFORE.exec(before)?.[1] ?? ''] ?? null;
  const number = Number(digits.replaceAll(',', ''));
  return {
    value: Number((number * magnitude).toPrecision(15)),
    step: magnitude * 10 ** -Math.max(decimals.length - 1, 0),
    operator,
    digits,
    magnitude,
  };
}

/** Gives the values that a printed number may stand for: half a step to both sides, or all beyond its bound. */
export function toInterval({ value, step, operator }: Pick<Quantity, 'value' | 'step' | 'operator'>): Interval {
  if (operator === '>' || operator === '≥') return [value, Infinity];
  if (operator === '<' || operator === '≤') return [-Infinity, value];
  return [value - step / 2, value + step / 2];
}

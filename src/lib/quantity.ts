import type { Lang } from '../i18n/locales.ts';
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

const MAGNITUDES: Record<Lang, Record<string, number>> = {
  zh: { 万亿: 1e12, 亿: 1e8, 万: 1e4 },
  en: { trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 },
};

const BOUNDS: [RegExp, Operator][] = [
  [/(超过|超|逾|大于|>|more than|above|over)\s*$/, '>'],
  [/(不低于|不少于|≥|at least)\s*$/, '≥'],
  [/(小于|低于|<|less than|below)\s*$/, '<'],
  [/(不高于|不超过|≤|at most|no higher than)\s*$/, '≤'],
  [/(近|约|≈|nearly|about)\s*$/, '≈'],
];

/** Reads the first number of a text with its magnitude: 3906.4万户 is 39,064,000. Gives undefined where there is none. */
export function findQuantity(text: string, lang: Lang): Quantity | undefined {
  const match = /(\d[\d,]*)(\.\d+)?/.exec(text);
  if (!match) return undefined;
  const [digits, , decimals = ''] = match;
  const rest = text.slice(match.index + digits.length).trimStart();
  const unit = Object.keys(MAGNITUDES[lang]).find((name) => rest.startsWith(name));
  const magnitude = unit ? (MAGNITUDES[lang][unit] ?? 1) : 1;
  const before = text.slice(0, match.index).replace(/RMB\s*$/, '');
  const operator = BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? null;
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

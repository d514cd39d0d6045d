import type { Lang } from '../../i18n/locales.ts';
import { EN_RULES } from './en.ts';
import { SCALES, toExact, toNumber, toOperator } from './lexicon.ts';
import type { Bound, Operator } from './lexicon.ts';
import { scan } from './scan.ts';
import type { Mention, Written } from './scan.ts';
import { ZH_RULES } from './zh.ts';

const RULES = { zh: ZH_RULES, en: EN_RULES };

/** Gives every number that a text mentions, in its order. */
export const readNumbers = (text: string, lang: Lang): Mention[] => scan(text, RULES[lang]);

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

/** Gives what a magnitude of a language multiplies by: 10000 for 万. */
export const factorOf = ({ scale }: Pick<Written, 'scale'>, lang: Lang): number => SCALES[lang][scale ?? ''] ?? 1;

/** Gives what the unit of the table multiplies a value by: 100000000 for 亿元. */
export const factorOfUnit = (unit: string | undefined): number =>
  factorOf({ scale: /^[百千万亿]+/.exec(unit ?? '')?.[0] }, 'zh');

/** Gives an amount in single units of what it is measured in: 15000 for 1.5万. */
export const valueOf = (written: Written, lang: Lang): number =>
  toExact(toNumber(written.number) * factorOf(written, lang));

/** Gives the unit of an amount as printed, with its currency and what it is given per: 元/G, RMB per GB, 户. */
export function unitOf({ currency, unit, rate, measure }: Written, lang: Lang): string | undefined {
  const per = rate && (lang === 'zh' ? `/${rate}` : ` per ${rate}`);
  return `${[currency, unit ?? measure?.trim()].filter(Boolean).join(' ')}${per ?? ''}`.trim() || undefined;
}

/** Gives an amount as a quantity. */
export function toQuantity(written: Written, bound: Bound | null | undefined, lang: Lang): Quantity {
  const { number } = written;
  const digits = typeof number === 'string' ? number : '';
  const magnitude = factorOf(written, lang);
  const [decimals = '', zeros = ''] = [digits.split('.')[1], /0*$/.exec(String(number))?.[0]];
  return {
    value: valueOf(written, lang),
    step: digits ? magnitude * 10 ** -decimals.length : 10 ** zeros.length,
    operator: toOperator(bound),
    digits,
    magnitude,
    unit: unitOf(written, lang),
  };
}

/** Reads the first number of a text with its magnitude: 3906.4万户 is 39,064,000. Gives undefined where there is none. */
export function findQuantity(text: string, lang: Lang): Quantity | undefined {
  const mention = readNumbers(text, lang).find(({ kind, written }) => kind === 'number' && written);
  if (!mention?.written) return undefined;
  return toQuantity(mention.written, mention.bounds[0], lang);
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

import type { Lang } from '../../../i18n/locales.ts';
import { EN_SCALES, ZH_SCALES } from '../words.ts';
import { findBounds } from './bounds.ts';
import type { Draft } from './mention.ts';
import { RATE_WORDS, UNIT_WORDS } from './units.ts';

/** An amount as a text writes it. */
export interface Written {
  /** Digits as printed, or the number that words say. */
  number: string | number;
  scale?: string | undefined;
  unit?: string | undefined;
  /** What it is given per. */
  rate?: string | undefined;
  /** 余 or 多 behind the number: more than it says. */
  more?: string | undefined;
  free?: boolean;
}

const SCALES: Record<Lang, Record<string, number>> = { zh: ZH_SCALES, en: EN_SCALES };
const SHARES = ['%', '‰', 'point', 'fold'];
const COUNT = { ids: [''], factor: 1 };

/** Gives a product or quotient of printed numbers without the last bits of its binary form: 1.67 × 1000 is 1670. */
export const toExact = (value: number): number => Number(value.toPrecision(12));

/** Gives where a match begins and ends in its text. */
export const spanOf = (match: RegExpExecArray): [number, number] => [match.index, match.index + match[0].length];

const toNumber = (number: string | number): number => Number(String(number).replaceAll(',', ''));

const zerosOf = (number: string | number): number => (/\.\d*?(0+)$/.exec(String(number))?.[1] ?? '').length;

/** Gives the mention of an amount that a match found in a text: in single units, with its bound. */
export function toAmount(written: Written, match: RegExpExecArray, text: string, lang: Lang): Draft {
  const { number, scale = '', unit = '', rate = '', more, free = false } = written;
  const { ids, factor } = UNIT_WORDS[lang].get(unit) ?? COUNT;
  const per = RATE_WORDS[lang].get(rate)?.ids[0];
  const isShare = ids.some((id) => SHARES.includes(id));
  return {
    value: toExact(toNumber(number) * (SCALES[lang][scale] ?? 1) * factor),
    units: per ? ids.map((id) => `${id}/${per}`) : ids,
    bounds: more ? ['>'] : findBounds(text, spanOf(match), lang, isShare),
    zeros: zerosOf(number),
    free,
  };
}

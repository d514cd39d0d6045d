import { otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Mention } from '../numbers/scan.ts';
import type { Gate, TextPair } from './text.ts';

/** What a gate found in a text. */
export interface Finding {
  gate: Gate;
  text: TextPair;
  /** The language in which it is to be mended, mostly the translation. */
  lang: Lang;
  /** What is wrong, with both strings. */
  message: string;
}

/** Gives the words around a place of a text, so that an editor finds it. */
export function toContext(text: string, [start, end]: [number, number], reach: number): string {
  const [from, to] = [Math.max(0, start - reach), Math.min(text.length, end + reach)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

/** Says a number as printed and as read: “3906.4万” (39,064,000). */
export function sayMention({ printed, kind, value, units, bounds }: Mention): string {
  if (typeof value === 'string') return `“${printed.trim()}”`;
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 12, useGrouping: kind !== 'year' });
  const parts = [bounds[0], kind === 'number' ? '' : kind, number, units.filter(Boolean).join(' or ')];
  return `“${printed.trim()}” (${parts.filter(Boolean).join(' ')})`;
}

const REACH: Record<Lang, number> = { zh: 12, en: 36 };

/** Shows both strings of a finding: the words around a place, and those at about the same place in the other language. */
export function showBoth(text: TextPair, lang: Lang, [start, end]: [number, number]): string {
  const other = otherLang(lang);
  const middle = Math.round((((start + end) / 2) * text[other].length) / text[lang].length);
  const [own, near] = [
    toContext(text[lang], [start, end], REACH[lang]),
    toContext(text[other], [middle, middle], REACH[other]),
  ];
  return `“${own}” / “${near}”`;
}

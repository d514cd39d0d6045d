import type { Lang } from '../../i18n/locales.ts';
import { BEFORE, BEHIND, BOUND_OF, DIGITS, NO_BOUND_AFTER, SCALE, SCALES, toNumber } from '../numbers/lexicon.ts';

/** A number in a folded text, with all that belongs to it, at its place. */
export interface Amount {
  /** What it comes to: 63000 for 6.3万, 63,000 and 63 thousand. */
  value: number;
  percent: boolean;
  bound?: '>' | '<' | undefined;
  /** The digits as they stand. */
  digits: string;
  /** Where the words for its bound begin, which is where it begins itself if it has none. */
  from: number;
  start: number;
  end: number;
}

const FACTORS = { ...SCALES.zh, ...SCALES.en };
/** The bound that each word means. */
const BOUNDS = { ...BOUND_OF.zh, ...BOUND_OF.en };
const toRight = (lang: Lang): string => `(?:^|[^${NO_BOUND_AFTER[lang]}])(${BEFORE[lang]} ?)$`;
const RIGHT_BEFORE = new RegExp(`${toRight('zh')}|${toRight('en')}`);
const RIGHT_BEHIND = new RegExp(`^(?:及|或| )?(?:${BEHIND.zh}|${BEHIND.en})`);
/** How far from a number its bound is looked for, in characters. */
const REACH = 20;

/** Units in Latin letters may follow a number at once; with any other letter it is part of a name, such as 3D. */
export const UNITS = 'ms|s|[kmgt]?bps|[kmgt]b|kwh|mw|[gm]hz|km';
const AMOUNT = new RegExp(
  String.raw`(百分之 ?)?(${DIGITS})(?: ?(${SCALE.zh}|${SCALE.en}))?( ?(?:%|per ?cent|个?百分点|percentage points?))?(?: ?(?:${UNITS})(?![a-z0-9]))?`,
  'g',
);

/** Gives the side of a number that the word for its bound means; words for about mean none. */
function toSide(word = ''): Amount['bound'] {
  const bound = BOUNDS[word];
  if (bound === '>' || bound === '≥') return '>';
  return bound === '<' || bound === '≤' ? '<' : undefined;
}

/** Gives the bound that is said before a place of a text, and where its words begin. */
function findBefore(text: string, start: number): { bound: Amount['bound']; from: number } {
  const before = RIGHT_BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const [, zhWords, zh, enWords = '', en] = before;
  const bound = toSide(zh ?? en);
  return { bound, from: bound ? start - (zhWords ?? enWords).length : start };
}

/** Gives the bound that is said behind a place of a text. */
function findBehind(text: string, end: number): Amount['bound'] {
  const [, zh, en] = RIGHT_BEHIND.exec(text.slice(end, end + REACH)) ?? [];
  return toSide(zh ?? en);
}

/** Gives the amounts of a folded text. Digits within names, and the numbers of sections, are none. */
export function findAmounts(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, of = '', digits = '', scale = '', percent = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (/[a-z0-9.]/.test(text[start - 1] ?? '') || /^([a-z0-9]|\.\d)/.test(text.slice(end, end + 2))) return [];
    const { bound = findBehind(text, end), from } = findBefore(text, start);
    const value = toNumber(digits) * (FACTORS[scale] ?? 1);
    return [{ value, percent: Boolean(of || percent), bound, digits, from, start, end }];
  });
}

/** Says whether an amount of the text is the one asked for: the same value, whichever way it is written. */
export const isSameAmount = (asked: Amount, found: Amount): boolean =>
  Math.abs(asked.value - found.value) <= Math.abs(asked.value) * 1e-9 && (found.percent || !asked.percent);

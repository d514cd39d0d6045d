import { BEFORE, BEHIND, BOUND_OF, DIGITS, SCALE, SCALES, toNumber } from '../numbers/lexicon.ts';

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
const RIGHT_BEFORE = new RegExp(`(?:${BEFORE.zh}|${BEFORE.en}) ?$`);
const RIGHT_BEHIND = new RegExp(`^(?:及|或| )?(?:${BEHIND.zh}|${BEHIND.en})`);
/** How far from a number its bound is looked for, in characters. */
const REACH = 20;

/** Units in Latin letters may follow a number at once; with any other letter it is part of a name, such as 3D. */
export const UNITS = 'ms|s|[kmgt]?bps|[kmgt]b|kwh|mw|[gm]hz|km';
const AMOUNT = new RegExp(
  String.raw`(百分之 ?)?(${DIGITS})(?: ?(${SCALE.zh}|${SCALE.en}))?( ?(?:%|per ?cent|个?百分点|percentage points?))?(?: ?(?:${UNITS})(?![a-z0-9]))?`,
  'g',
);

/** Gives the side of a number that the word for its bound means, and the length of its words; words for about mean none. */
function findSide(pattern: RegExp, text: string): { bound?: Amount['bound']; length: number } {
  const [words = '', zh, en = ''] = pattern.exec(text) ?? [];
  const bound = BOUNDS[zh ?? en];
  if (bound === '>' || bound === '≥') return { bound: '>', length: words.length };
  return bound === '<' || bound === '≤' ? { bound: '<', length: words.length } : { length: 0 };
}

/** Gives the amounts of a folded text. Digits within names, and the numbers of sections, are none. */
export function findAmounts(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, of = '', digits = '', scale = '', percent = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (/[a-z0-9.]/.test(text[start - 1] ?? '') || /^([a-z0-9]|\.\d)/.test(text.slice(end, end + 2))) return [];
    const before = findSide(RIGHT_BEFORE, text.slice(Math.max(0, start - REACH), start));
    const bound = before.bound ?? findSide(RIGHT_BEHIND, text.slice(end, end + REACH)).bound;
    const value = toNumber(digits) * (FACTORS[scale] ?? 1);
    return [{ value, percent: Boolean(of || percent), bound, digits, from: start - before.length, start, end }];
  });
}

/** Says whether an amount of the text is the one asked for: the same value, whichever way it is written. */
export const isSameAmount = (asked: Amount, found: Amount): boolean =>
  Math.abs(asked.value - found.value) <= Math.abs(asked.value) * 1e-9 && (found.percent || !asked.percent);

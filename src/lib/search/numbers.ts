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

const SCALES: Record<string, number> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  trillion: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  mn: 1e6,
  thousand: 1e3,
};

/** Words and signs for a bound, right before a number: its negation, more than, less than. */
const BOUND =
  /(不[应得能]?|no |not )?(?:([>≥]=?|超过?|大于|高于|more than|higher than|over|above|at least)|([<≤]=?|低于|小于|少于|less than|lower than|under|below|at most)) ?$/;

/** Units in Latin letters may follow a number at once; with any other letter it is part of a name, such as 3D. */
export const UNITS = 'ms|s|[kmgt]?bps|[kmgt]b|kwh|mw|[gm]hz|km';
const AMOUNT = new RegExp(
  String.raw`(百分之 ?)?(\d+(?:\.\d+)?)(?: ?(${Object.keys(SCALES).join('|')})(?![a-z]))?( ?(?:%|per ?cent|个?百分点|percentage points?))?(?: ?(?:${UNITS})(?![a-z0-9]))?`,
  'g',
);

/** Gives the amounts of a folded text. Digits within names, and the numbers of sections, are none. */
export function findAmounts(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, of = '', digits = '', scale = '', percent = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (/[a-z0-9.]/.test(text[start - 1] ?? '') || /^([a-z0-9]|\.\d)/.test(text.slice(end, end + 2))) return [];
    const before = text.slice(Math.max(0, start - 14), start);
    const [words = '', negation, more] = BOUND.exec(before) ?? [];
    const bound = words ? (Boolean(more) === Boolean(negation) ? '<' : '>') : undefined;
    const value = Number(digits) * (SCALES[scale] ?? 1);
    return [{ value, percent: Boolean(of || percent), bound, digits, from: start - words.length, start, end }];
  });
}

/** Says whether an amount of the text is the one asked for: the same value, whichever way it is written. */
export const isSameAmount = (asked: Amount, found: Amount): boolean =>
  Math.abs(asked.value - found.value) <= Math.abs(asked.value) * 1e-9 && (found.percent || !asked.percent);

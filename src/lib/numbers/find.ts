import type { Lang } from '../../i18n/locales.ts';
import type { Operator } from './cell.ts';
import { GRAMMAR } from './grammar.ts';

/** A number of a text: as printed, and as read. */
export interface FoundNumber {
  /** The number as printed, with magnitude and unit. */
  printed: string;
  /** The number as printed, without its magnitude: 24.6 for 24.6万个. */
  value: number;
  /** The upper end of a range. */
  upper?: number;
  operator: Operator | null;
  /** Magnitude and unit as printed: 万个, RMB billion; null where none is understood. */
  unit: string | null;
  /** What the magnitude multiplies the number by: 10000 for 万. */
  factor: number;
  /** The year that is stated right beside the number: in its clause, or alone in the clause before. */
  year: number | null;
  /** The clause in which the number stands, as printed; no pair of marks in it is cut. */
  clause: string;
}

/** Marks that stand in pairs: the one that opens, and the one that closes. */
const PAIRS = ['“”', '‘’', '（）', '《》', '【】', '()', '[]'];

/** Says whether a place of a text stands within a pair of marks. */
function isEnclosed(text: string, at: number): boolean {
  const open: string[] = [];
  for (const sign of text.slice(0, at)) {
    const pair = PAIRS.find(([first]) => first === sign);
    if (pair) open.push(pair.slice(-1));
    else if (open.at(-1) === sign) open.pop();
  }
  return open.length > 0;
}

/** Gives the clause around a place of a text, from one mark that ends a clause to the next. */
function clauseAround(text: string, at: number, lang: Lang): string {
  const ends = [...text.matchAll(GRAMMAR[lang].end)].filter(({ index }) => !isEnclosed(text, index));
  const before = ends.findLast(({ index, 0: mark }) => index + mark.length <= at);
  const after = ends.find(({ index }) => index >= at);
  return text.slice(before ? before.index + before[0].length : 0, after?.index).trim();
}

interface Clause {
  text: string;
  at: number;
  endsSentence: boolean;
}

function cutClauses(text: string, lang: Lang): Clause[] {
  const { clause, sentence } = GRAMMAR[lang];
  const pieces = text.split(new RegExp(`(${clause.source})`));
  let at = 0;
  return pieces.flatMap((piece, index) => {
    const start = at;
    at += piece.length;
    const endsSentence = sentence.test(pieces[index + 1] ?? '');
    return index % 2 === 0 ? [{ text: piece, at: start, endsSentence }] : [];
  });
}

const yearsIn = (text: string, lang: Lang): number[] => [
  ...new Set(
    [...text.matchAll(GRAMMAR[lang].year)].flatMap(([, first, last]) => [first, last].filter(Boolean).map(Number)),
  ),
];

/** Gives the year that belongs to a clause: the only one in it, or that of a bare date before it in the sentence. */
function findYear(clauses: Clause[], index: number, lang: Lang): number | null {
  const own = yearsIn(clauses[index]?.text ?? '', lang);
  const before = clauses[index - 1];
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  if (!before || before.endsSentence || !GRAMMAR[lang].dateOnly.test(before.text.trim())) return null;
  return yearsIn(before.text, lang)[0] ?? null;
}

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Reads tenths in Chinese as per cent: 八成 is 80, 4成 is 40. */
const tenthsToPercent = (digits: string): number => 10 * ('一二三四五六七八九'.indexOf(digits) + 1 || toNumber(digits));

/** Gives the numbers of a text in their order. Years, ordinals, dates and digits within names are none. */
export function findNumbers(text: string, lang: Lang): FoundNumber[] {
  const { number, bounds, scales } = GRAMMAR[lang];
  const clauses = cutClauses(text, lang);
  // Years and dates are blotted out, so that none of them is taken for a number.
  const blot = (found: string) => ' '.repeat(found.length);
  const rest = text
    .replaceAll(GRAMMAR[lang].year, (found) => (lang === 'zh' ? `${' '.repeat(found.length - 1)}年` : blot(found)))
    .replaceAll(/\d{1,2}月(\d{1,2}日)?|\d+周年/g, blot);
  return [...rest.matchAll(number)].map((match) => {
    const [whole, before = '', currency = '', low = '', high, scale = '', unit = '', after = ''] = match;
    const at = match.index;
    const index = clauses.findLastIndex((clause) => clause.at <= at + before.length);
    const printed = text.slice(at + before.length, at + whole.length - after.length).replace(/^\s+|及?\s*$/g, '');
    const start = text.indexOf(printed, at);
    const beside = lang === 'zh' ? text.slice(0, start) : text.slice(start + printed.length);
    const year = GRAMMAR[lang].beside.exec(beside)?.[1];
    const tenths = unit === '成';
    const measured = [currency.trim(), scale, unit].filter(Boolean).join(lang === 'zh' ? '' : ' ');
    return {
      printed,
      value: tenths ? tenthsToPercent(low) : toNumber(low),
      ...(high ? { upper: toNumber(high) } : {}),
      operator: bounds[before] ?? bounds[after] ?? null,
      unit: tenths ? '%' : measured || null,
      factor: scales[scale] ?? 1,
      year: year ? Number(year) : findYear(clauses, index, lang),
      clause: clauseAround(text, start, lang),
    };
  });
}

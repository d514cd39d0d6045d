import type { Lang } from '../../i18n/locales.ts';
import { toExact, toNumber, toOperator, YEAR } from './lexicon.ts';
import type { Operator } from './lexicon.ts';
import { factorOf, readNumbers, unitOf, valueOf } from './read.ts';
import type { Mention } from './scan.ts';

/** What tells the clauses and the years of a language. */
interface Grammar {
  /** Marks between which a year is looked for, and those of them that end a sentence. */
  clause: RegExp;
  sentence: RegExp;
  /** Marks that end a clause as it is printed in files, unless they stand within a pair of marks. */
  end: RegExp;
  /** A year that stands right before a number (zh) or right after it (en). */
  beside: RegExp;
  /** A clause that says nothing but a year, which belongs to the clause after it. */
  dateOnly: RegExp;
  /** What stands right before or behind digits that are part of a name, an ordinal or a date. */
  nameBefore: RegExp;
  nameBehind: RegExp;
}

const GRAMMAR: Record<Lang, Grammar> = {
  zh: {
    clause: /[，；：。（）、“”！？]/g,
    sentence: /[。；！？]/,
    end: /[，；。：！？]|(?<=[。！？]”)/g,
    beside: new RegExp(`(${YEAR})年(?:[底末]|的|为)?$`),
    dateOnly: /^(?:截至|截止|到|至|在|自)?\d{4}年(?:[底末初]|年[底末初]|\d{1,2}月(?:底|\d{1,2}日)?)?$/,
    nameBefore: /[\w第+.-]$/,
    nameBehind: /^[\w+]/,
  },
  en: {
    clause: /, |[;:()“”]|\. |\.$/g,
    sentence: /[;]|\. |\.$/,
    end: /[,;:.!?] |[.!?]$|(?<=[.!?]”) /g,
    beside: new RegExp(`^ in (${YEAR})(?!\\d)`),
    dateOnly: /^(?:and |then )?(?:in|by|at|as of|until|since|from)(?: the)?(?: (?:end|beginning|close) of)? \d{4}$/i,
    nameBefore: /[\w+.,“-]$/,
    nameBehind: /^(?:[\w+]|-[A-Za-z])/,
  },
};

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

/** Says whether a number is printed in digits, not in words. */
export const isInDigits = ({ printed }: FoundNumber): boolean => /\d/.test(printed);

/** Digits with a unit that make a name or an ordinal: 60周年, 10G, 8-bit. */
const NAME = /^[\d.,]+(?:周年|[GT]$)|\d-[a-z]/;

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

/** Gives the year of the clause around a place: the only one in it, or that of a bare date before it in the sentence. */
function findYear(text: string, mentions: Mention[], at: number, lang: Lang): number | null {
  const { clause, sentence, dateOnly } = GRAMMAR[lang];
  const cuts = [...text.matchAll(clause)].map(({ index, 0: mark }) => ({ index, mark, end: index + mark.length }));
  const next = cuts.findIndex(({ index }) => index >= at);
  const last = next < 0 ? cuts.length - 1 : next - 1;
  const [mark, before] = [cuts[last], cuts[last - 1]];
  const yearsIn = (from: number, to: number): Set<number> =>
    new Set(
      mentions.flatMap(({ kind, start, value }) =>
        kind === 'year' && start >= from && start < to ? [Number(value)] : [],
      ),
    );
  const [own, ...others] = yearsIn(mark?.end ?? 0, cuts[next]?.index ?? text.length);
  if (own !== undefined) return others.length > 0 ? null : own;
  const [from, to] = [before?.end ?? 0, mark?.index ?? 0];
  if (!mark || sentence.test(mark.mark) || !dateOnly.test(text.slice(from, to).trim())) return null;
  return [...yearsIn(from, to)][0] ?? null;
}

/** Gives the numbers of a text in their order, in English those in words, too. Years, ordinals, dates and digits within names are none. */
export function findNumbers(text: string, lang: Lang): FoundNumber[] {
  const { nameBefore, nameBehind, beside } = GRAMMAR[lang];
  const mentions = readNumbers(text, lang);
  return mentions.flatMap((mention, index): FoundNumber[] => {
    const { kind, written, bounds, printed: read } = mention;
    if (kind !== 'number' || !written || written.end === 'high') return [];
    const { currency, number, scale = '', measure = '', end: range, ...rest } = written;
    const isWord = lang === 'en' || read.endsWith('成');
    const at = typeof number === 'string' ? text.indexOf(number, mention.start) : isWord ? mention.start : -1;
    const end = mention.end + measure.length;
    const isName =
      nameBefore.test(text.slice(0, at)) || nameBehind.test(text.slice(end)) || NAME.test(text.slice(at, end));
    if (at < 0 || isName) return [];
    const start = currency ? text.lastIndexOf(currency, at) : at;
    const factor = factorOf(written, lang);
    const upper = range && mentions[index + 1]?.written;
    const unit = [currency, scale, unitOf({ number, measure, ...rest }, lang)]
      .filter(Boolean)
      .join(lang === 'zh' ? '' : ' ');
    const year = beside.exec(lang === 'zh' ? text.slice(0, start) : text.slice(end))?.[1];
    return [
      {
        printed: text.slice(start, end),
        value: toNumber(number),
        ...(upper ? { upper: toExact(valueOf(upper, lang) / factor) } : {}),
        operator: toOperator(bounds[0]),
        unit: unit || null,
        factor,
        year: year ? Number(year) : findYear(text, mentions, at, lang),
        clause: clauseAround(text, start, lang),
      },
    ];
  });
}

import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { EN_AMOUNT } from './en.ts';
import { BEHIND, inBoth, SIGN, toBefore, toOperator } from './lexicon.ts';
import type { Bound, Operator } from './lexicon.ts';
import { toQuantity, valueOf } from './read.ts';
import type { Quantity } from './read.ts';
import { scan } from './scan.ts';
import type { Mention, Written } from './scan.ts';
import { ZH_AMOUNT } from './zh.ts';

/** A printed cell read as a number. */
export interface Reading {
  /** The number, or the lower end of a range; null where words or "-" stand. */
  value: number | null;
  /** The upper end of a range. */
  upper?: number;
  operator: Operator | null;
}

/** A printed change read as a number. */
export interface ChangeReading extends Pick<Reading, 'value' | 'operator'> {
  /** `cumulative` for a difference over the whole period, `cagr` for a yearly rate in per cent. */
  kind: 'cumulative' | 'cagr' | null;
}

/** Says whether a cell stands for no value: a dash of any kind, a stroke, dots, or nothing at all. */
export const isNotGiven = (printed: string): boolean => /^[-－−–—―/／.…\s]*$/.test(printed);

/** Marks that refer to a footnote; what they look like in digits is no part of the number. */
const FOOTNOTE = /[*＊※†‡¹²³⁴-⁹①-⑳⑴-⒇]+$/u;
const BRACKETS = /^[[［〔【](.+)[\]］〕】][%％]?$/;

/** Gives what stands in the brackets by which tables mark cumulative figures; without them, the cell as it is. */
export const withoutBrackets = (printed: string): string => BRACKETS.exec(printed.trim())?.[1] ?? printed;

const MINUS = inBoth((lang) => new RegExp(`(?<=^(?:${toBefore(lang)})? ?)[-−+](?=\\d)`, 'i'));
const BOUND = inBoth((lang) => new RegExp(`^${toBefore(lang)} ?| ?(?:及|或)?${BEHIND[lang]}$`, 'gi'));
const SIGNED = new RegExp(`${SIGN}\\s*`);
const ENDING = new RegExp(`(?:及|或)?${BEHIND.zh}$`);

/** Gives a cell without its brackets and the sign or word for its bound: 1500 for 约1500 and [1500以上]. */
export const withoutBound = (printed: string, lang: Lang): string =>
  withoutBrackets(printed).replaceAll(BOUND[lang], '');

/** Gives a text without the sign of a bound. */
export const withoutSign = (text: string): string => text.replace(SIGNED, '');

/** Gives the Chinese words behind a number that say its bound: 左右 of 1500左右. */
export const wordsBehind = (printed: string): string => ENDING.exec(printed)?.[0] ?? '';

/** A cell taken apart: both ends of a range or a number alone, and its bound. */
export interface Parts {
  ends: Written[];
  sign: 1 | -1;
  bound: Bound | null;
}

/** Words beside a number and its bound that say nothing of it. */
const FILL = /[了达到及或\s]|[（(]含[）)]/g;

/** Says whether nothing but a number stands in a mention, or a percentage: units have a column of their own. */
const isBare = ({ kind, units, written }: Mention): boolean =>
  kind === 'number' && !written?.measure && (units[0] === '%' || (units[0] === '' && written?.unit === undefined));

/** Takes a cell apart; undefined where it is not understood. Blanks, full-width forms and marks of footnotes do not count. */
export function partsOf(printed: string, lang: Lang): Parts | undefined {
  const bare = withoutBrackets(printed.trim().replace(FOOTNOTE, '')).replace(FOOTNOTE, '').normalize('NFKC');
  const whole = lang === 'zh' ? bare.replaceAll(/\s/g, '') : bare;
  const text = whole.replace(MINUS[lang], '');
  const mentions = scan(text, [lang === 'zh' ? ZH_AMOUNT : EN_AMOUNT]);
  const ends = mentions.flatMap(({ written }) => written ?? []);
  const [first] = mentions;
  if (!first || !mentions.every(isBare) || ends.length > (ends[0]?.end ? 2 : 1)) return undefined;
  const rest = `${text.slice(0, first.start)}${text.slice(first.end)}`
    .replace(ends[0]?.bound ?? '', '')
    .replaceAll(FILL, '');
  const sign = /[-−]/.test(MINUS[lang].exec(whole)?.[0] ?? '') ? -1 : 1;
  return rest === '' ? { ends, sign, bound: first.bounds.find(Boolean) ?? null } : undefined;
}

/** Gives the bound of a cell as its words say it. */
export const findBound = (printed: string, lang: Lang = 'zh'): Bound | null => partsOf(printed, lang)?.bound ?? null;

/**
 * Reads a printed cell as a number: bounds, ranges and magnitudes are understood; words and dashes give a null value,
 * never 0. A per-cent sign does not count.
 */
export function readPrinted(printed: string, lang: Lang = 'zh'): Reading {
  const { ends: [low, high] = [], sign = 1, bound } = partsOf(printed, lang) ?? {};
  if (!low) return { value: null, operator: null };
  const upper = high ? { upper: valueOf(high, lang) } : {};
  return { value: sign * valueOf(low, lang), ...upper, operator: toOperator(bound) };
}

/** Gives a cell that is a single number as a quantity, for calculating; undefined where it is none. */
export function findCellQuantity(printed: string): Omit<Quantity, 'unit'> | undefined {
  const { ends: [written, upper] = [], sign = 1, bound } = partsOf(printed, 'zh') ?? {};
  if (!written || upper) return undefined;
  const { value, ...rest } = toQuantity(written, bound, 'zh');
  return { ...rest, value: sign * value };
}

/** Reads the change column: brackets mean the cumulative change, a per-cent sign without them a yearly rate. */
export function readChange(printed: string): ChangeReading {
  const bracketed = withoutBrackets(printed) !== printed;
  const { value, operator } = readPrinted(printed);
  if (value === null) return { kind: null, value, operator };
  return { kind: bracketed ? 'cumulative' : /[%％]$/.test(printed) ? 'cagr' : null, value, operator };
}

/** Why a cell is not understood: words in one language alone, digits that make no number, or languages that differ. */
export type CellFault = 'words' | 'digits' | 'languages';

/** Gives why a cell is not understood; words that stand in both languages are, as words. */
export function findCellFault(printed: string | Bilingual): CellFault | undefined {
  if (typeof printed === 'string') {
    if (isNotGiven(printed) || readPrinted(printed).value !== null) return undefined;
    return /\d/.test(printed.normalize('NFKC')) ? 'digits' : 'words';
  }
  const [zh, en] = [readPrinted(printed.zh), readPrinted(printed.en, 'en')];
  const isSame = zh.value === en.value && zh.upper === en.upper && zh.operator === en.operator;
  return isSame && isNotGiven(printed.zh) === isNotGiven(printed.en) ? undefined : 'languages';
}

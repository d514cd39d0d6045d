import type { Lang } from '../../i18n/locales.ts';
import { EN_BOUNDS, EN_SCALES, EN_UNITS, TECHNICAL, ZH_BOUNDS, ZH_SCALE, ZH_SCALES, ZH_UNITS } from './words.ts';
import { either } from '../text/pattern.ts';
import type { Operator } from './cell.ts';

/** How one language writes numbers, their magnitudes, units, bounds and years. */
export interface Grammar {
  /** A number with what belongs to it; groups: before, currency, low, high, scale, unit, after. */
  number: RegExp;
  bounds: Record<string, Operator>;
  /** What the words for magnitudes multiply by. */
  scales: Record<string, number>;
  /** A year; ranges of years give two. */
  year: RegExp;
  /** Marks between which a year is looked for, and those of them that end a sentence. */
  clause: RegExp;
  sentence: RegExp;
  /** Marks that end a clause as it is printed in files, unless they stand within a pair of marks. */
  end: RegExp;
  /** A year that stands right before a number (zh) or right after it (en). */
  beside: RegExp;
  /** A clause that says nothing but a year, which belongs to the clause after it. */
  dateOnly: RegExp;
}

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
/** How Chinese and English write numbers. A number that is part of a name, as in an abbreviation, is none. */
export const GRAMMAR: Record<Lang, Grammar> = {
  zh: {
    number: new RegExp(
      String.raw`(${either(Object.keys(ZH_BOUNDS))})?()(?<![\w第+.-])(${DIGITS}|[一二三四五六七八九](?=成[，。；、以左]))(?:[-–—～~至](${DIGITS}))?` +
        String.raw`(${ZH_SCALE})?(${either([...TECHNICAL, ...ZH_UNITS, '成'])})?(?![\w+])(?:及?(以上|以下|以内|左右))?`,
      'gu',
    ),
    bounds: ZH_BOUNDS,
    scales: ZH_SCALES,
    year: /(?<!\d)((?:19|20)\d\d)(?:年?[-–—～~至到]((?:19|20)\d\d))?年/g,
    beside: /((?:19|20)\d\d)年(?:[底末]|的|为)?$/,
    clause: /[，；：。（）、“”！？]/,
    sentence: /[。；！？]/,
    end: /[，；。：！？]|(?<=[。！？]”)/g,
    dateOnly: /^(?:截至|截止|到|至|在|自)?\d{4}年(?:[底末初]|年[底末初]|\d{1,2}月(?:底|\d{1,2}日)?)?$/,
  },
  en: {
    number: new RegExp(
      String.raw`(?:\b(${either(Object.keys(EN_BOUNDS))}) )?(RMB )?(?<![\w+.,-]|“)(${DIGITS})(?:[-–](${DIGITS}))?` +
        String.raw`(?: (${either(Object.keys(EN_SCALES))})\b)?(?: ?(${either([...TECHNICAL, ...EN_UNITS])})(?![A-Za-z]))?(?![\w+]|-[A-Za-z])(?: (or more|and above))?`,
      'gu',
    ),
    bounds: EN_BOUNDS,
    scales: EN_SCALES,
    year: /(?<![\d,.])((?:19|20)\d\d)(?:[-–]((?:19|20)\d\d))?(?![\d,]\d|\.\d)/g,
    beside: /^ in ((?:19|20)\d\d)(?!\d)/,
    clause: /, |[;:()“”]|\. |\.$/,
    sentence: /[;]|\. |\.$/,
    end: /[,;:.!?] |[.!?]$|(?<=[.!?]”) /g,
    dateOnly:
      /^(?:and |then )?(?:in|by|at|as of|until|since|from)(?: the)?(?: (?:end|beginning|close) of)? (?:\d{4})$/i,
  },
};

import type { Lang } from '../../i18n/locales.ts';
import type { Operator } from '../printed.ts';

/** How one language writes numbers, their magnitudes, units, bounds and years. */
export interface Grammar {
  /** A number with what belongs to it; groups: before, currency, low, high, scale, unit, after. */
  number: RegExp;
  bounds: Record<string, Operator>;
  /** What the words for magnitudes multiply by. */
  scales: Record<string, number>;
  /** A year; ranges of years give two. */
  year: RegExp;
  /** Marks that end a clause, and those of them that end a sentence. */
  clause: RegExp;
  sentence: RegExp;
  /** A year that stands right before a number (zh) or right after it (en). */
  beside: RegExp;
  /** A clause that says nothing but a year, which belongs to the clause after it. */
  dateOnly: RegExp;
}

const either = (words: string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const TECHNICAL = [
  '%',
  'Tbps',
  'Gbps',
  'Mbps',
  'kbps',
  'TB',
  'GB',
  'MB',
  'ms',
  's',
  'kWh',
  'MW',
  'GHz',
  'MHz',
  'km',
  'M',
];

/** Negated bounds, such as 不应高于: not above. */
const negated = (words: string[], operator: Operator) =>
  Object.fromEntries(['不', '不应', '不得', '不能'].flatMap((no) => words.map((word) => [`${no}${word}`, operator])));

const ZH_BOUNDS: Record<string, Operator> = {
  超过: '>',
  超: '>',
  大于: '>',
  高于: '>',
  突破: '>',
  以上: '≥',
  小于: '<',
  低于: '<',
  少于: '<',
  ...negated(['低于', '少于', '小于'], '≥'),
  ...negated(['高于', '超过', '大于', '多于'], '≤'),
  以下: '≤',
  以内: '≤',
  约: '≈',
  近: '≈',
  左右: '≈',
};
const ZH_SCALES: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3, 百: 100 };
const ZH_UNITS = [
  ...['个百分点', '平方公里', '平方米', '公里', '千米', '千瓦时', '吨标准煤', '部/百户', '元/GB', '元/G', '元', '户'],
  ...[
    '个',
    '家',
    '项',
    '人次',
    '人',
    '次',
    '名',
    '台',
    '套',
    '条',
    '座',
    '处',
    '种',
    '类',
    '件',
    '起',
    '批',
    '亩',
    '米',
  ],
  ...['吨', '倍', '部', '辆', '天', '小时', '分钟', '秒', '毫秒', '年', '个月', '期', '场', '大', '所'],
];

const EN_BOUNDS: Record<string, Operator> = {
  'more than': '>',
  over: '>',
  exceeding: '>',
  exceed: '>',
  above: '>',
  'higher than': '>',
  'at least': '≥',
  'no less than': '≥',
  'not less than': '≥',
  'or more': '≥',
  'and above': '≥',
  'less than': '<',
  below: '<',
  under: '<',
  'no more than': '≤',
  'not more than': '≤',
  'no higher than': '≤',
  'not higher than': '≤',
  about: '≈',
  around: '≈',
  nearly: '≈',
};
const EN_SCALES: Record<string, number> = { trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 };
const EN_UNITS = [
  'per GB',
  'percentage points',
  'lines per 100 households',
  'square kilometers',
  'years',
  'months',
  'days',
  'hours',
  'hour',
  'minutes',
  'minute',
];

/** How Chinese and English write numbers. A number that is part of a name, as in an abbreviation, is none. */
export const GRAMMAR: Record<Lang, Grammar> = {
  zh: {
    number: new RegExp(
      String.raw`(${either(Object.keys(ZH_BOUNDS))})?()(?<![\w第+.-])(${DIGITS}|[一二三四五六七八九](?=成[，。；、以左]))(?:[-–—～~至](${DIGITS}))?` +
        String.raw`(${either(Object.keys(ZH_SCALES))})?(${either([...TECHNICAL, ...ZH_UNITS, '成'])})?(?![\w+])(?:及?(以上|以下|以内|左右))?`,
      'gu',
    ),
    bounds: ZH_BOUNDS,
    scales: ZH_SCALES,
    year: /(?<!\d)((?:19|20)\d\d)(?:年?[-–—～~至到]((?:19|20)\d\d))?年/g,
    beside: /((?:19|20)\d\d)年(?:[底末]|的|为)?$/,
    clause: /[，；：。（）、“”！？]/,
    sentence: /[。；！？]/,
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
    dateOnly:
      /^(?:and |then )?(?:in|by|at|as of|until|since|from)(?: the)?(?: (?:end|beginning|close) of)? (?:\d{4})$/i,
  },
};

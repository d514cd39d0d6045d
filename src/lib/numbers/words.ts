import { either } from '../text/pattern.ts';
import type { Operator } from './cell.ts';

/** Units that both languages write with the same letters. */
export const TECHNICAL = [
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

/** Gives a table of words and their bounds from lists of words. */
const toBounds = (lists: [Operator, string][]): Record<string, Operator> =>
  Object.fromEntries(lists.flatMap(([bound, words]) => words.split('|').map((word) => [word, bound])));

/** Negated bounds, such as 不应高于: not above. */
const negated = (words: string): string =>
  ['不', '不应', '不得', '不能', '不宜'].flatMap((no) => words.split('|').map((word) => `${no}${word}`)).join('|');

/** Signs for bounds, in both languages. */
export const SIGNS = toBounds([
  ['>', '>|＞'],
  ['≥', '≥'],
  ['<', '<|＜'],
  ['≤', '≤'],
  ['≈', '≈'],
]);

/** Chinese words for bounds before a number. */
export const ZH_BEFORE = toBounds([
  ['>', '超过|超|逾|大于|高于|多于|突破'],
  ['≥', '至少'],
  ['<', '小于|低于|少于|不足|不到'],
  ['≥', negated('低于|少于|小于')],
  ['≤', negated('高于|超过|大于|多于')],
  ['≤', '至多|最多'],
  ['≈', '约|大约|近|将近|接近'],
]);

/** Chinese words for bounds behind a number and its unit. */
export const ZH_AFTER = toBounds([
  ['≥', '以上'],
  ['≤', '以下|以内'],
  ['≈', '左右|上下'],
]);

/** Chinese words for bounds. */
export const ZH_BOUNDS = { ...ZH_BEFORE, ...ZH_AFTER };

/** Chinese words for magnitudes. */
export const ZH_SCALES: Record<string, number> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  百: 100,
};
/** A Chinese magnitude as a pattern; 千 in 千瓦 and 千米 belongs to the unit. */
export const ZH_SCALE = `(?!千[瓦米克])(?:${either(Object.keys(ZH_SCALES))})`;

/** Chinese measure words: a numeral before one of them counts something. */
export const ZH_MEASURES = (
  '个 家 户 人 名 位 项 条 座 处 种 类 件 起 批 部 辆 期 场 大 所 台 套 次 遍 届 级 层 栋 间 张 片 块 株 头 只 支 枚 艘 架 ' +
  '列 趟 班 轮 站 线 里 岁 季度 代 章 节 款 篇 步 档 对 重 环 横 纵 方面 阶段 领域 世纪'
).split(' ');

/** Chinese units and measure words; whatever is counted can be counted by occasions too: 人次, 台次. */
export const ZH_UNITS = [
  ...[
    '个百分点',
    '平方公里',
    '平方米',
    '立方米',
    '公里',
    '千米',
    '千瓦时',
    '千瓦',
    '吨标准煤',
    '部/百户',
    '元/GB',
    '元/G',
  ],
  ...['元', '亩', '公顷', '米', '吨', '倍', '天', '小时', '分钟', '秒', '毫秒', '年', '个月'],
  ...ZH_MEASURES,
  ...[...ZH_MEASURES, '车', '班'].map((measure) => `${measure}次`),
];

/** English words for bounds before a number. */
export const EN_BEFORE = toBounds([
  ['>', 'more than|over|exceeding|exceeds|exceeded|exceed|surpassing|surpassed|surpass|above'],
  ['>', 'higher than|greater than|in excess of'],
  ['≥', 'at least|no less than|not less than|no fewer than|no lower than|not lower than'],
  ['<', 'less than|fewer than|lower than|below|under'],
  ['≤', 'no more than|not more than|no higher than|not higher than|not exceeding|not exceed|at most|up to'],
  ['≈', 'about|around|approximately|roughly|some|nearly|almost|close to|approaching'],
]);

/** English words for bounds behind a number and its unit. */
export const EN_AFTER = toBounds([
  ['≥', 'or more|or above|or over|or higher|and above|and over'],
  ['≤', 'or less|or fewer|or below|and below'],
]);

/** English words for bounds. */
export const EN_BOUNDS = { ...EN_BEFORE, ...EN_AFTER };

/** English words for magnitudes. */
export const EN_SCALES: Record<string, number> = { trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 };
/** English units. */
export const EN_UNITS = [
  'per GB',
  'percentage points',
  'lines per 100 households',
  // Whatever is counted can be counted by occasions too.
  ...['person', 'vehicle'].map((counted) => `${counted}-times`),
  'times',
  'square kilometers',
  'years',
  'months',
  'days',
  'hours',
  'hour',
  'minutes',
  'minute',
];

import type { Operator } from '../printed.ts';

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

/** Negated bounds, such as 不应高于: not above. */
const negated = (words: string[], operator: Operator) =>
  Object.fromEntries(['不', '不应', '不得', '不能'].flatMap((no) => words.map((word) => [`${no}${word}`, operator])));

/** Chinese words for bounds. */
export const ZH_BOUNDS: Record<string, Operator> = {
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
/** Chinese units and measure words. */
export const ZH_UNITS = [
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

/** English words for bounds. */
export const EN_BOUNDS: Record<string, Operator> = {
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
/** English words for magnitudes. */
export const EN_SCALES: Record<string, number> = { trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 };
/** English units. */
export const EN_UNITS = [
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

import { either } from '../text/pattern.ts';
import type { Draft, Rule } from './scan.ts';

const toName = (value: string): Draft[] => [{ kind: 'name', value: value.toUpperCase() }];

/** Names with digits in them, which both languages write alike: 4K, H.265, COVID-19, 1+3+N, 7×24. */
export const NAMES: Rule[] = [
  { pattern: /(?<![\w.])\d+(?:\+\d+)*\+[A-Z]\b|(?<![\w.])[A-Z](?:\+\d+)+/g, read: ([name]) => toName(name) },
  { pattern: /(?<!\d)(?:7 ?[×xX*] ?24|24\/7)(?!\d)(?:小时| hours)?/g, read: () => toName('24/7') },
  { pattern: /(?<![A-Za-z\d])(?:[A-Z]{2,}-|[A-Za-z]+\.?)\d+(?:\.\d+)?[A-Za-z\d]*/g, read: ([name]) => toName(name) },
  { pattern: /(?<![\w.,])(?:[2-9]G(?!B)|\d[KDB])(?![A-Za-z\d])/g, read: ([name]) => toName(name) },
];

/**
 * Chinese words in which a numeral counts nothing, and whose English has none. A word whose English may have one, such as
 * 一站式 (one-stop) or 同一 (one and the same), is none of them.
 */
const ZH = (
  '一体 一批 一系列 一些 一定 一般 一直 一致 一起 一旦 一律 一并 一切 一同 一样 一方面 一道 一向 一再 一贯 一代 一流 一轮 ' +
  '一手 一带一路 第一时间 第一线 进一步 统一 万一 专一 单一 均一 合一 如一 一一 十分 百姓 百货 百科 百花 百年大计 万物 万能 万维网 万众 ' +
  '千方百计 千家万户 千万不 两手抓 两手都要硬 五湖四海 四面八方 三令五申 九牛一毛 三伏 四川 五金 七夕 二维码 二手 ' +
  '首都 首府 首席 首脑 首相 半导体 半岛 双方 零售 零部件 零件 零星'
).split(' ');

/** English words in which a number counts nothing, and whose Chinese has none. */
const EN =
  'first-class|first-rate|first-hand|second-hand|one of|one another|no one|once|one’s|one by one|at first|first and foremost|per second|' +
  'one (?=can|cannot|may|must|should)|(?<=the )one (?=that|which)';

/** Words whose numerals are no numbers. */
export const IDIOMS: Record<'zh' | 'en', Rule> = {
  zh: { pattern: new RegExp(`${either(ZH)}|(?<!分)之一`, 'g'), read: () => [] },
  en: { pattern: new RegExp(`\\b(?:${EN})\\b`, 'gi'), read: () => [] },
};

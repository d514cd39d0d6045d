import type { Lang } from '../../i18n/locales.ts';

/** Chinese measure words: a numeral before one of them counts something. */
export const MEASURES = (
  '个 家 户 人 名 位 项 条 座 处 种 类 件 起 批 部 辆 期 场 大 所 台 套 次 遍 届 级 层 栋 间 张 片 块 株 头 只 支 枚 艘 架 ' +
  '列 趟 班 轮 站 线 里 岁 季度 代 章 节 款 篇 步 档 对 重 环 横 纵 方面 阶段 领域 世纪'
).split(' ');

/** What a word for a unit means: 2 km are 2 × 1000 m. A word may stand for more than one unit: M for Mbps or MB. */
export interface Unit {
  /** Ids of the units; empty for a count. */
  ids: string[];
  factor: number;
}

/** Ids, factor, and the words in Chinese and in English; the plurals of English words follow from them. */
type Row = [ids: string, factor: number, zh: string, en: string];

const UNITS: Row[] = [
  ['%', 1, '% ％', '%|percent|per cent'],
  ['‰', 1, '‰', '‰|per mille'],
  ['point', 1, '个百分点 百分点', 'percentage point'],
  ['RMB', 1, '元 元人民币', 'yuan|RMB|CNY|¥'],
  ['USD', 1, '美元', 'US dollar|dollar|USD|US$|$'],
  ['EUR', 1, '欧元', 'euro|EUR|€'],
  ['HKD', 1, '港元', 'Hong Kong dollar|HKD|HK$'],
  ['fold', 1, '倍', 'fold'],
  ['fold|', 1, '', 'times'],
  ['person-time', 1, '人次', 'person-time|person-trip|passenger trip|tourist visit'],
  ['person-time|', 1, '', 'visit|trip|attendance|admission'],
  ['vehicle-time', 1, '台次 辆次 车次 架次', 'vehicle-time|vehicle trip'],
  ['vehicle-time|', 1, '', 'flight|sortie'],
  ['', 1, '周年', ''],
  ['m', 1e3, '公里 千米 km', 'km|kilometer|kilometre'],
  ['m', 1, '米', 'm|meter|metre'],
  ['m', 1e-2, '厘米 cm', 'cm|centimeter|centimetre'],
  ['m', 1e-3, '毫米 mm', 'mm|millimeter|millimetre'],
  ['m²', 1e6, '平方公里 平方千米', 'km²|sq km|square kilometer|square kilometre'],
  ['m²', 1e4, '公顷', 'ha|hectare'],
  ['m²', 1, '平方米', 'm²|square meter|square metre'],
  ['m³', 1, '立方米', 'm³|cubic meter|cubic metre'],
  ['mu', 1, '亩', 'mu'],
  ['g', 1e-6, '微克 μg', 'μg|microgram'],
  ['g', 1e-3, '毫克 mg', 'mg|milligram'],
  ['g', 1e3, '公斤 千克 kg', 'kg|kilogram'],
  ['t', 1, '吨', 't|ton|tonne|metric ton'],
  ['tce', 1, '吨标准煤 吨标煤', 'tce|ton of standard coal|tonne of standard coal'],
  ['Wh', 1e3, '千瓦时 kWh', 'kWh|kilowatt-hour'],
  ['W', 1e3, '千瓦 kW', 'kW|kilowatt'],
  ['W', 1e6, '兆瓦 MW', 'MW|megawatt'],
  ['Hz', 1e6, '兆赫 MHz', 'MHz|megahertz'],
  ['Hz', 1e9, '吉赫 GHz', 'GHz|gigahertz'],
  ['°C', 1, '℃ 摄氏度', '°C|degrees Celsius'],
  ['s', 1, '秒 秒钟 s', 's|second'],
  ['s', 1e-3, '毫秒 ms', 'ms|millisecond'],
  ['minute', 1, '分钟', 'minute'],
  ['hour', 1, '小时 个小时', 'hour'],
  ['day', 1, '天', 'day'],
  ['week', 1, '周 个星期', 'week'],
  ['month', 1, '个月', 'month'],
  ['year', 1, '年', 'year'],
  ['bps', 1e3, 'kbps', 'kbps'],
  ['bps', 1e6, 'Mbps', 'Mbps|megabit'],
  ['bps', 1e9, 'Gbps', 'Gbps|gigabit'],
  ['bps', 1e12, 'Tbps', 'Tbps|terabit'],
  ['B', 1e6, 'MB', 'MB|megabyte'],
  ['B', 1e9, 'GB', 'GB|gigabyte'],
  ['B', 1e12, 'TB', 'TB|terabyte'],
  ['B', 1e15, 'PB', 'PB|petabyte'],
  ['bps|B', 1e6, 'M 兆 兆比特', 'M'],
  ['bps|B', 1e9, 'G', 'G'],
  ['bps|B', 1e12, 'T', 'T'],
];

/** What something may be given per: 元/GB is RMB per GB. */
const RATES: Row[] = [
  ['GB', 1, 'GB G', 'GB|gigabyte'],
  ['kWh', 1, '千瓦时 kWh', 'kWh|kilowatt-hour'],
  ['m²', 1, '平方米', 'square meter|square metre|m²'],
  ['km²', 1, '平方公里', 'square kilometer|square kilometre|km²'],
  ['g', 1e-6, '微克 μg', 'μg|microgram'],
  ['g', 1e-3, '毫克 mg', 'mg|milligram'],
  ['g', 1e3, '公斤 千克 kg', 'kg|kilogram'],
  ['m³', 1, '立方米 m³', 'cubic meter|cubic metre|m³'],
  ['t', 1, '吨', 'ton|tonne'],
  ['mu', 1, '亩', 'mu'],
  ['person', 1, '人', 'person|capita|head'],
  ['household', 1, '户', 'household'],
  ['year', 1, '年', 'year|annum'],
  ['month', 1, '月', 'month'],
  ['day', 1, '天 日', 'day'],
  ['hour', 1, '小时', 'hour'],
  ['second', 1, '秒 s', 'second|s'],
];

const withPlural = (word: string): string[] =>
  /[a-z]{3}$/.test(word) && !word.endsWith('s') ? [word, word.replace(/(?= of )|$/, 's')] : [word];

const toWords = (rows: Row[], lang: Lang): Map<string, Unit> =>
  new Map(
    rows.flatMap(([ids, factor, zh, en]) => {
      const words = lang === 'zh' ? zh.split(' ') : en.split('|').flatMap(withPlural);
      return words.filter(Boolean).map((word): [string, Unit] => [word, { ids: ids.split('|'), factor }]);
    }),
  );

/** The words for units in each language. */
export const UNIT_WORDS = { zh: toWords(UNITS, 'zh'), en: toWords(UNITS, 'en') };

/** The words for what rates are given per, in each language. */
export const RATE_WORDS = { zh: toWords(RATES, 'zh'), en: toWords(RATES, 'en') };

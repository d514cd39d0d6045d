import { describe, expect, it } from 'vitest';

import { readChinese, readEnglish } from '../../src/lib/numbers/numerals.ts';
import { readNumbers } from '../../src/lib/numbers/read.ts';

describe(readChinese, () => {
  it.each([
    ['十', 10],
    ['十四', 14],
    ['二十一', 21],
    ['两百', 200],
    ['三百零五', 305],
    ['一千零一十', 1010],
    ['百', 100],
    ['万', 10_000],
    ['百万', 1_000_000],
    ['三千五百万', 35_000_000],
    ['一亿三千万', 130_000_000],
    ['一万二千亿', 1_200_000_000_000],
    ['二〇五〇', 2050],
    ['零', 0],
  ])('reads %s as %d', (numeral, value) => expect(readChinese(numeral)).toBe(value));
});

describe(readEnglish, () => {
  it.each([
    ['zero', 0],
    ['twenty-one', 21],
    ['two hundred and five', 205],
    ['thirty-five thousand four hundred', 35_400],
    ['hundred million', 100_000_000],
    ['first', 1],
    ['Twelfth', 12],
    ['seventieth', 70],
    ['ninety-ninth', 99],
    ['one hundred and fiftieth', 150],
  ])('reads %s as %d', (words, value) => expect(readEnglish(words)).toBe(value));
});

/** What a text mentions, each as value, unit and bound; a trailing * for what need not stand in the other language. */
const read = (text: string, lang: 'zh' | 'en'): string[] =>
  readNumbers(text, lang).map(({ kind, value, units, bounds, free }) =>
    [
      ...(kind === 'number' ? [] : [kind]),
      ...bounds.map((bound) => bound ?? '').slice(0, 1),
      String(value),
      ...units.slice(0, 1),
    ]
      .filter(Boolean)
      .join(' ')
      .concat(free ? '*' : ''),
  );

describe('scan of Chinese', () => {
  it.each<[string, string[]]>([
    ['3906.4万户、9148亿元、1.2万亿元', ['39064000', '914800000000 RMB', '1200000000000 RMB']],
    ['提高2个百分点，达21.5%', ['2 point', '21.5 %']],
    ['103.2部/百户', ['103.2', '100']],
    ['4.9元/G，0.5元/千瓦时', ['4.9 RMB/GB', '0.5 RMB/kWh']],
    ['20.45万人次、3.94万台次', ['204500 person-time', '39400 vehicle-time']],
    ['27.2ms、1.67s、212Mbps、100M', ['0.0272 s', '1.67 s', '212000000 bps', '100000000 bps']],
    ['百兆、千兆、万兆', ['100000000 bps', '1000000000 bps', '10000000000 bps']],
    ['44万公里、3平方公里', ['440000000 m', '3000000 m²']],
    ['超15万个、近百家、逾万件、约3%', ['> 150000', 'nearly 100', '> 10000', '≈ 3 %']],
    ['20个以上、100M及以上、3%左右、5次以下', ['≥ 20', '≥ 100000000 bps', '≈ 3 %', '≤ 5']],
    ['不应高于1.3，不低于5%，小于10%，过百兆', ['≤ 1.3', '≥ 5 %', '< 10 %', '> 100000000 bps']],
    ['通过3项', ['3']],
    ['100多家、三十余项', ['> 100', '> 30']],
    ['八成，近4成', ['80 %', 'nearly 40 %']],
    ['三分之一，百分之五，千分之三', ['0.333333333333', '5 %', '3 ‰']],
    ['第三，第3', ['rank 3', '3']],
    ['一是建设；二是改造', ['rank 1', 'rank 2']],
    ['十六届二中、三中全会', ['rank 16', 'rank 2', 'rank 3']],
    ['“十五五”和第十六个五年规划', ['15 plan', '16 plan']],
    ['五大场景、三家企业、两种资源', ['5', '3', '2']],
    ['一个平台、双循环、首位、三地', ['1*', '2*', 'rank 1*', '3*']],
    ['一批成果，进一步统一，两手抓，一带一路，半导体', []],
    ['1999年至2005年，二〇五〇年，1999—2005年', ['1999', '2005', '2050', '1999', '2005'].map((year) => `year ${year}`)],
    ['3月5日', ['month 3', 'day 5']],
    ['5年，五年，70周年，百年', ['5 year', '5 year', '70', '100 year']],
    ['4K、H.265、1+3+N、7×24小时、COVID-19', ['name 4K', 'name H.265', 'name 1+3+N', 'name 24/7', 'name COVID-19']],
    ['“一五五一”工程', ['name 1-5-5-1']],
    ['3-5倍，5%至8%', ['3 fold', '5 fold', '5 %', '8 %']],
    ['数百个，上万家', ['100 vague', '10000 vague']],
    ['翻一番，翻两番，增长近一倍', ['2 fold', '4 fold', 'nearly 2 fold']],
    ['一（二）3所列', ['place 1.2.3']],
  ])('finds the numbers of “%s”', (text, expected) => expect(read(text, 'zh')).toEqual(expected));
});

describe('scan of English', () => {
  it.each<[string, string[]]>([
    ['RMB 914.8 billion, 2 million yuan', ['914800000000 RMB', '2000000 RMB']],
    ['39.064 million, 246,000', ['39064000', '246000']],
    ['up 2 percentage points to 21.5% or 3 percent', ['2 point', '21.5 %', '3 %']],
    ['RMB 4.9 per GB', ['4.9 RMB/GB']],
    ['204,500 person-times, 3 million tourist visits', ['204500 person-time', '3000000 person-time']],
    ['27.2 ms, 100 Mbps, 100-megabit, gigabit', ['0.0272 s', '100000000 bps', '100000000 bps', '1000000000 bps']],
    ['more than 40%, nearly 100, no higher than 1.3', ['> 40 %', 'nearly 100', '≤ 1.3']],
    ['20 or more, 100 Mbps and above, exceeding RMB 3', ['≥ 20', '≥ 100000000 bps', '> 3 RMB']],
    ['over five years, within 2 hours', ['> 5 year', '2 hour']],
    ['twenty-one, two hundred and five, five-year', ['21', '205', '5 year']],
    ['the 19th, the third, Level 3, Level III', ['rank 19', 'rank 3', '3', 'rank 3']],
    ['the 15th Five-Year Plan', ['15 plan']],
    ['one-third, two thirds, a quarter of, half', ['0.333333333333', '0.666666666667', '0.25', '0.5']],
    ['several hundred, dozens of, tens of thousands', ['100 vague', '10 vague', '10000 vague']],
    ['twice, doubled, tripling', ['2 fold', '2 fold', '3 fold']],
    [
      'from 1999 to 2005, 1999–2005, March 5, in May 1999',
      ['1999', '2005', '1999', '2005'].map((year) => `year ${year}`).concat('month 3', 'day 5', 'month 5', 'year 1999'),
    ],
    ['They may march on.', []],
    [
      '4K, H.265, 1+3+N, 24/7, COVID-19, 1-5-5-1',
      ['4K', 'H.265', '1+3+N', '24/7', 'COVID-19', '1-5-5-1'].map((name) => `name ${name}`),
    ],
    ['12–15 km, 3 to 5 times, 5% to 8%', ['12000 m', '15000 m', '3 fold', '5 fold', '5 %', '8 %']],
    ['first-class, one of, once, the one that', []],
    ['dual, both, century, secondary', ['2*', '2*', '100 year*', 'rank 2*']],
    ['listed in 1.2.3', ['place 1.2.3']],
  ])('finds the numbers of “%s”', (text, expected) => expect(read(text, 'en')).toEqual(expected));
});

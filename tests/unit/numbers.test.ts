import { describe, expect, it } from 'vitest';

import type { Lang } from '../../src/i18n/locales.ts';
import { findNumbers } from '../../src/lib/numbers/find.ts';

/** Language, text, and for each number in it: printed, value times factor, operator, unit, year. */
type Case = [Lang, string, [string, number, string | null, string | null, number | null][]];

const CASES: Case[] = [
  [
    'zh',
    '2020年完成637.6亿元，同比增长2.7%。',
    [
      ['637.6亿元', 63_760_000_000, null, '亿元', 2020],
      ['2.7%', 2.7, null, '%', null],
    ],
  ],
  ['zh', '2020年，用户达946.7万户。', [['946.7万户', 9_467_000, null, '万户', 2020]]],
  ['zh', '截至2020年底，比重超过96%。', [['96%', 96, '>', '%', 2020]]],
  [
    'zh',
    '由2016年11.4%增至2020年84.8%',
    [
      ['11.4%', 11.4, null, '%', 2016],
      ['84.8%', 84.8, null, '%', 2020],
    ],
  ],
  ['zh', '为3251.1亿元（2015年不变单价）', [['3251.1亿元', 325_110_000_000, null, '亿元', null]]],
  [
    'zh',
    'PUE不应高于1.3，不低于5%',
    [
      ['1.3', 1.3, '≤', null, null],
      ['5%', 5, '≥', '%', null],
    ],
  ],
  ['zh', '100M及以上用户', [['100M', 100, '≥', 'M', null]]],
  [
    'zh',
    '占比八成，约4成',
    [
      ['八成', 80, null, '%', null],
      ['4成', 40, '≈', '%', null],
    ],
  ],
  ['zh', '5%至8%之间', [['5%至8%', 5, null, '%', null]]],
  ['zh', '增长3-5倍', [['3-5倍', 3, null, '倍', null]]],
  ['zh', '5G、IPv6、4K、10G PON、2022年、7月1日、第3、70周年', []],
  [
    'en',
    'reaching RMB 63.76 billion in 2020, up 2.7%.',
    [
      ['RMB 63.76 billion', 63_760_000_000, null, 'RMB billion', 2020],
      ['2.7%', 2.7, null, '%', null],
    ],
  ],
  ['en', 'As of the end of 2020, the total had reached 246,000.', [['246,000', 246_000, null, null, 2020]]],
  [
    'en',
    'from RMB 29.3 per GB in 2017 to RMB 4.9 per GB in 2020',
    [
      ['RMB 29.3 per GB', 29.3, null, 'RMB per GB', 2017],
      ['RMB 4.9 per GB', 4.9, null, 'RMB per GB', 2020],
    ],
  ],
  [
    'en',
    'no higher than 1.3, more than 40%, about 80%',
    [
      ['1.3', 1.3, '≤', null, null],
      ['40%', 40, '>', '%', null],
      ['80%', 80, '≈', '%', null],
    ],
  ],
  ['en', 'broadband at 100 Mbps and above', [['100 Mbps', 100, '≥', 'Mbps', null]]],
  [
    'en',
    'in four fields, as in 4 others',
    [
      ['four', 4, null, null, null],
      ['4', 4, null, null, null],
    ],
  ],
  ['en', 'at 2015 constant unit prices, the 14th plan, 5G, IPv6, 10G PON, 100-megabit', []],
];

describe(findNumbers, () => {
  it.each(CASES)('in %s reads “%s”', (lang, text, expected) => {
    const found = findNumbers(text, lang).map(({ printed, value, factor, operator, unit, year }) => [
      printed,
      Number((value * factor).toPrecision(12)),
      operator,
      unit,
      year,
    ]);
    expect(found).toEqual(expected);
  });

  it.each([
    ...[
      '3.94万台次',
      '20.45万人次',
      '2万辆次',
      '5万车次',
      '12架次',
      '30班次',
      '10件次',
      '8小时',
      '3个百分点',
      '5平方公里',
    ],
    ...['6千瓦时', '1.5亿立方米', '103.2部/百户', '29.3元/G', '5个月', '7公里', '2毫秒', '4吨标准煤', '3公顷', '9千瓦'],
  ])('cuts no measure word of %s', (printed) => {
    for (const text of [`达到${printed}，`, `完成${printed}。`])
      expect(findNumbers(text, 'zh').map((found) => found.printed)).toEqual([printed]);
  });

  it('gives the clause in which a number stands', () => {
    expect(findNumbers('2020年，用户达946.7万户。', 'zh')[0]?.clause).toBe('用户达946.7万户');
    expect(findNumbers('In 2020, users reached 9.467 million; ports grew.', 'en')[0]?.clause).toBe(
      'users reached 9.467 million',
    );
  });

  it.each([
    [
      'zh',
      '提速。“十五五”末建成“一网、多云，全覆盖”基站（含室内，共3类）6万个；',
      '“十五五”末建成“一网、多云，全覆盖”基站（含室内，共3类）6万个',
    ],
    ['zh', '工程目标：“快速路”达5公里。', '“快速路”达5公里'],
    ['en', 'Build roads, “fast, safe,” of 5 km (by rail, 6 km). End.', '“fast, safe,” of 5 km (by rail, 6 km)'],
  ] as const)('cuts no pair of marks in %s: %s', (lang, text, clause) => {
    expect(new Set(findNumbers(text, lang).map((found) => found.clause))).toEqual(new Set([clause]));
  });

  it('gives the upper end of a range', () => {
    expect(findNumbers('增长3-5倍', 'zh')[0]).toMatchObject({ value: 3, upper: 5 });
    expect(findNumbers('增长5%至8%', 'zh')[0]).toMatchObject({ value: 5, upper: 8, unit: '%' });
    expect(findNumbers('8千至1.2万户', 'zh')[0]).toMatchObject({ value: 8, upper: 12, factor: 1000, unit: '千户' });
    expect(findNumbers('12–15 km', 'en')[0]).toMatchObject({ value: 12, upper: 15, unit: 'km' });
  });
});

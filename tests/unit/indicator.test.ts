import { describe, expect, it } from 'vitest';

import { getStrings } from '../../src/i18n/strings.ts';
import { layoutPair } from '../../src/lib/chart/pair.ts';
import {
  describeChange,
  describeIndicator,
  findConverted,
  sayUnit,
  toSpokenValue,
  toWordedValue,
} from '../../src/lib/indicators/text.ts';
import { findObstacle, toIndicator } from '../../src/lib/indicators/indicator.ts';
import type { IndicatorEntry } from '../../src/schemas/indicator.ts';
import { getSoundContent } from '../helpers/content.ts';

const { plan, indicators: file } = getSoundContent();
const words = { zh: '指标', en: 'Indicator' };
const [category] = file.categories;
const make = (entry: Partial<IndicatorEntry>) =>
  toIndicator(
    {
      id: 'ind-01',
      slug: 'a',
      category: category?.slug ?? '',
      name: words,
      target: { printed: '20' },
      ...entry,
    },
    file,
    plan,
  );
const en = getStrings('en');

describe(findObstacle, () => {
  it('finds none where both values stand on one basis', () => {
    expect(findObstacle(make({ baseline: { printed: '0' } }))).toBeUndefined();
  });

  it('does not take a value that is not given for a zero', () => {
    expect(findObstacle(make({ baseline: { printed: '-' } }))).toBe('no-baseline');
    expect(findObstacle(make({}))).toBe('no-baseline');
  });

  it('finds targets in words', () => {
    const target = { printed: { zh: '基本同步', en: 'in step' } };
    expect(findObstacle(make({ baseline: { printed: '3' }, target }))).toBe('no-target');
  });

  it('finds values on different bases', () => {
    const basis = (year: number) => ({ zh: `${year}年价`, en: `prices of ${year}` });
    const entry = make({
      baseline: { printed: '3251.1', basis: basis(2015) },
      target: { printed: '580', basis: basis(2020) },
    });
    expect(findObstacle(entry)).toBe('basis');
    expect(entry.comparable).toBe(false);
  });
});

describe('the direction of a target', () => {
  const basis = { zh: '2020年价', en: 'prices of 2020' };
  it.each([
    ['10', '20', 'up'],
    ['1.4', '1.3', 'down'],
    ['20', '20', null],
    ['-', '20', null],
    ['-', '>88', 'up'],
    ['-', '≤1.3', 'down'],
  ])('from %s to %s is %s', (from, to, direction) => {
    expect(make({ baseline: { printed: from }, target: { printed: to } }).direction).toBe(direction);
  });

  it('is not read off values on different bases, and may be given', () => {
    const entry = { baseline: { printed: '30', basis }, target: { printed: '20' } };
    expect(make(entry).direction).toBeNull();
    expect(make({ ...entry, direction: 'up' }).direction).toBe('up');
  });
});

describe(findConverted, () => {
  const unit = { zh: '亿元', en: 'RMB 100 million' };
  const inEnglish = { factor: 0.1, text: 'RMB {} billion' };

  it('says a value in the unit of English, and nothing where the printed unit is that', () => {
    const entry = make({ unit, inEnglish, baseline: { printed: '637.6' } });
    expect(findConverted(entry.baseline, entry, 'en')).toBe('RMB 63.76 billion');
    expect(findConverted(entry.baseline, entry, 'zh')).toBeUndefined();
    const plain = make({ unit, inEnglish: { factor: 1, text: '{}' } });
    expect(findConverted(plain.target, plain, 'en')).toBeUndefined();
    expect(findConverted(null, entry, 'en')).toBeUndefined();
  });
});

describe(layoutPair, () => {
  it('draws both bars from zero on one scale', () => {
    const chart = layoutPair(make({ baseline: { printed: '10' } }), 'en', en);
    const [baseline, target] = chart?.bars ?? [];
    expect(baseline?.length).toBeCloseTo((target?.length ?? 0) / 2, 1);
  });

  it.each([
    ['zh', '目标为大于88'],
    ['en', 'target of more than 88 for'],
  ] as const)('keeps the bound of an open target in label, title and shape (%s)', (lang, words) => {
    const open = make({ baseline: { printed: '85' }, target: { printed: '>88' } });
    const chart = layoutPair(open, lang, getStrings(lang));
    expect(chart?.bars[1]).toMatchObject({ label: '>88', open: true });
    expect(chart?.title).toContain(words);
    for (const text of [chart?.title, chart?.description, describeIndicator(open, lang, getStrings(lang))])
      expect(text).not.toMatch(/[<>≤≥≈]/);
  });

  it('draws nothing that cannot be compared', () => {
    expect(layoutPair(make({ baseline: { printed: '-' } }), 'en', en)).toBeUndefined();
  });
});

describe(toSpokenValue, () => {
  it.each([
    [
      { unit: { zh: '亿元', en: 'RMB 100 million' }, inEnglish: { factor: 0.1, text: 'RMB {} billion' } },
      '637.6',
      '637.6亿元',
      'RMB 63.76 billion',
    ],
    [
      { unit: { zh: '万', en: '10,000 racks' }, inEnglish: { factor: 10_000, text: '{} racks' } },
      '15',
      '15万',
      '150,000 racks',
    ],
    [{ unit: { zh: '%', en: '%' } }, '18.6', '18.6%', '18.6%'],
    [{ unit: { zh: 'GB', en: 'GB' } }, '12', '12 GB', '12 GB'],
    [{}, '>88', '>88', '>88'],
    [{ unit: { zh: '公里', en: 'km' } }, '1500左右', '1500公里左右', 'about 1,500 km'],
    [{ unit: { zh: '公里', en: 'km' } }, '[300]', '300公里', '300 km'],
  ])('says the value with its unit (%j, %s)', (unit, printed, zh, english) => {
    const indicator = make({ ...unit, target: { printed } });
    expect(toSpokenValue(indicator.target, indicator, 'zh')).toBe(zh);
    expect(toSpokenValue(indicator.target, indicator, 'en')).toBe(english);
  });
});

describe(toWordedValue, () => {
  it.each([
    [{}, '>88', '大于88', 'more than 88'],
    [{ unit: { zh: '%', en: '%' } }, '≥80', '不低于80%', 'at least 80%'],
    [
      { unit: { zh: '亿元', en: 'RMB 100 million' }, inEnglish: { factor: 0.1, text: 'RMB {} billion' } },
      '>80',
      '大于80亿元',
      'more than RMB 8 billion',
    ],
    [{ unit: { zh: '公里', en: 'km' } }, '1500左右', '1500公里左右', 'about 1,500 km'],
    [{ unit: { zh: '%', en: '%' } }, '18.6', '18.6%', '18.6%'],
  ])('says a bound in words (%j, %s)', (unit, printed, zh, english) => {
    const indicator = make({ ...unit, target: { printed } });
    expect(toWordedValue(indicator.target, indicator, 'zh')).toBe(zh);
    expect(toWordedValue(indicator.target, indicator, 'en')).toBe(english);
  });
});

describe(describeChange, () => {
  it('tells percentage points from a yearly rate', () => {
    expect(describeChange(make({ unit: { zh: '%', en: '%' }, change: '[45]' }), 5, en)).toContain('percentage points');
    expect(describeChange(make({ unit: { zh: '个', en: 'stations' }, change: '[11.4]' }), 5, en)).toContain(
      'in the unit of the indicator',
    );
    expect(describeChange(make({ change: '[11.4]' }), 5, en)).toBe('cumulative change over 5 years');
    expect(describeChange(make({ change: '1.99%' }), 5, en)).toBe('compound annual growth rate');
    expect(describeChange(make({ change: '-' }), 5, en)).toBeNull();
  });
});

describe(sayUnit, () => {
  it('says of an indicator without a unit what it is, where that is written', () => {
    const unitless = { zh: '比值', en: 'a ratio' };
    expect(sayUnit(make({ unit: { zh: '个', en: 'stations' } }), 'en', en)).toBe('stations');
    expect(sayUnit(make({ unitless }), 'zh', getStrings('zh'))).toBe('无（比值）');
    expect(sayUnit(make({ unitless }), 'en', en)).toBe('none (a ratio)');
    expect(sayUnit(make({}), 'en', en)).toBe('none');
  });
});

describe(describeIndicator, () => {
  it('says on what values rest, and that values on different bases are not compared', () => {
    const basis = (year: number) => ({ zh: `${year}年价`, en: `prices of ${year}` });
    const entry = make({
      baseline: { printed: '30', basis: basis(2015) },
      target: { printed: '>20', basis: basis(2020) },
    });
    const { baseYear: base, targetYear: target } = plan;
    expect(describeIndicator(entry, 'zh', getStrings('zh'))).toBe(
      `指标：${base}年基数30（2015年价），${target}年目标大于20（2020年价），口径不同，不能比较`,
    );
    expect(describeIndicator(entry, 'en', en)).toBe(
      `Indicator: ${base} baseline 30 (prices of 2015); ${target} target more than 20 (prices of 2020); on different bases, not comparable`,
    );
  });

  it('says nothing of a value that is not given', () => {
    const text = describeIndicator(make({ baseline: { printed: '-' } }), 'en', en);
    expect(text).toBe(`Indicator: ${plan.targetYear} target 20`);
  });
});

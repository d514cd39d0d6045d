import { describe, expect, it } from 'vitest';

import { calculate, calculateChanges, findOperand } from '../../src/lib/numbers/arithmetic.ts';
import { findQuantity, toInterval } from '../../src/lib/numbers/read.ts';
import type { ArithmeticCheck } from '../../src/schemas/figures.ts';
import { getSoundContent } from '../helpers/content.ts';

const { plan, indicators } = getSoundContent();
const [first] = indicators.indicators;
if (!first) throw new Error('The plan has no indicators.');

describe(findQuantity, () => {
  it.each([
    ['3906.4万户', 'zh', { value: 39_064_000, step: 1000, operator: null }],
    ['39.064 million', 'en', { value: 39_064_000, step: 1000, operator: null }],
    ['13654亿元', 'zh', { value: 1_365_400_000_000, step: 1e8 }],
    ['RMB 1.3654 trillion', 'en', { value: 1_365_400_000_000, step: 1e8 }],
    ['271.0ms', 'zh', { value: 271, step: 0.1 }],
    ['超过96%', 'zh', { value: 96, operator: '>' }],
    ['more than 96%', 'en', { value: 96, operator: '>' }],
    ['more than RMB 5 billion', 'en', { value: 5e9, operator: '>' }],
    ['近100家', 'zh', { value: 100, operator: '≈' }],
    ['20.45万人次', 'zh', { value: 204_500, step: 100, unit: '人次' }],
    ['3.94万台次', 'zh', { value: 39_400, unit: '台次' }],
    ['80以下', 'zh', { value: 80, operator: '≤' }],
    ['80左右', 'zh', { value: 80, operator: '≈' }],
    ['80%以上', 'zh', { value: 80, operator: '≥', unit: '%' }],
    ['20个以上', 'zh', { value: 20, operator: '≥', unit: '个' }],
    ['100M及以上', 'zh', { value: 100, operator: '≥', unit: 'M' }],
    ['逾万件', 'zh', { value: 10_000, operator: '>', unit: '件' }],
    ['近百家', 'zh', { value: 100, operator: '≈' }],
    ['超千兆', 'zh', { value: 1000, operator: '>', unit: '兆' }],
    ['八成', 'zh', { value: 80, step: 10, unit: '%' }],
    ['100多家', 'zh', { value: 100, operator: '>', unit: '家' }],
    ['20 or more', 'en', { value: 20, operator: '≥' }],
    ['100 Mbps and above', 'en', { value: 100, operator: '≥', unit: 'Mbps' }],
    ['5 billion cars or fewer', 'en', { value: 5e9, operator: '≤' }],
  ] as const)('reads %s', (text, lang, quantity) => {
    expect(findQuantity(text, lang)).toMatchObject(quantity);
  });

  it('gives nothing where there is no number', () => {
    for (const words of ['万物互联', '百姓', '第三']) expect(findQuantity(words, 'zh')).toBeUndefined();
  });
});

describe(toInterval, () => {
  it('allows for half a step of the last digit, or all beyond a bound', () => {
    expect(toInterval({ value: 45.8, step: 0.1, operator: null })).toEqual([45.75, expect.closeTo(45.85)]);
    expect(toInterval({ value: 96, step: 1, operator: '>' })).toEqual([96, Infinity]);
  });
});

describe(calculate, () => {
  const numbers: Record<string, string> = {
    whole: '946.7万户',
    part: '802.4万户',
    share: '84.8%',
    wrong: '90.6%',
    rest: '144.3万户',
    more: '超过96%',
  };
  const get = (name: string) => findQuantity(numbers[name] ?? '', 'zh') ?? expect.fail(name);
  const cases: [string, ArithmeticCheck, boolean][] = [
    ['a share that follows from its counts', { id: 'a', share: 'part', of: 'whole', is: 'share' }, true],
    ['a share that does not', { id: 'a', share: 'part', of: 'whole', is: 'wrong' }, false],
    ['a bound that the share does not reach', { id: 'a', share: 'part', of: 'whole', is: 'more' }, false],
    ['parts that sum up', { id: 'a', sum: ['part', 'rest'], is: 'whole' }, true],
    ['parts that do not', { id: 'a', sum: ['part', 'part'], is: 'whole' }, false],
    ['the same number twice', { id: 'a', same: 'part', is: 'part' }, true],
    ['two different numbers', { id: 'a', same: 'part', is: 'rest' }, false],
    ['equal ratios', { id: 'a', ratio: ['part', 'whole'], is: ['part', 'whole'], factor: 1 }, true],
    [
      'ratios that count per different bases',
      { id: 'a', ratio: ['part', 'whole'], is: ['part', 'whole'], factor: 100 },
      false,
    ],
    ['unequal ratios', { id: 'a', ratio: ['part', 'whole'], is: ['rest', 'whole'], factor: 1 }, false],
  ];
  it.each(cases)('judges %s', (_, check, follows) => {
    expect(calculate(check, get).follows).toBe(follows);
  });

  it('shows the calculation', () => {
    const { calculation } = calculate({ id: 'a', share: 'part', of: 'whole', is: 'wrong' }, get);
    expect(calculation).toBe('100 × 8024000 ÷ 9467000 = 84.76, printed 90.6');
  });
});

describe(findOperand, () => {
  it('gives a value of the table in single units, with its bound', () => {
    const unit = { zh: '亿元', en: 'RMB 100 million' };
    const table = { ...indicators, indicators: [{ ...first, unit, target: { printed: '690左右' } }] };
    const operand = findOperand(`${first.id}.target`, { numbers: {}, figures: [], checks: [], commitments: [] }, table);
    expect(operand).toMatchObject({ value: 69e9, step: 1e8, operator: '≈' });
  });
});

describe(calculateChanges, () => {
  const judge = (baseline: string, target: string, change: string) =>
    calculateChanges(
      {
        ...indicators,
        indicators: [{ ...first, baseline: { printed: baseline }, target: { printed: target }, change }],
      },
      plan,
    )[0]?.follows;

  it.each([
    ['5', '50', '[45]', true],
    ['5', '50', '[44]', false],
    ['85', '>88', '[>3]', true],
    ['85', '>88', '[3]', false],
    ['1.7', '14.5', '[12.8]', true],
    ['-3', '2', '[5]', true],
    ['８５', '90以上', '〔5〕', false],
    ['1.5万', '2万', '〔0.5万〕', true],
    ['3-5', '8', '[3]', undefined],
    ['100', '110', '1.92%', true],
    ['637.6', '690', '1.99%', false],
    ['-', '15', '-', undefined],
    ['3', '4', '-', undefined],
  ])('judges %s to %s with the change %s', (baseline, target, change, follows) => {
    expect(judge(baseline, target, change)).toBe(follows);
  });
});

import { describe, expect, it } from 'vitest';

import { toIndicator } from '../../src/lib/indicators/indicator.ts';
import { toPeriod, toSentence } from '../../src/lib/indicators/sentence.ts';
import type { IndicatorEntry } from '../../src/schemas/indicator.ts';
import { getSoundContent } from '../helpers/content.ts';

const { plan, indicators: file } = getSoundContent();
const [category] = file.categories;
const say = (entry: Partial<IndicatorEntry>) => {
  const indicator = toIndicator(
    {
      id: 'ind-01',
      slug: 'a',
      category: category?.slug ?? '',
      name: { zh: '里程', en: 'Length' },
      target: { printed: '20' },
      direction: 'up',
      ...entry,
    },
    file,
    { ...plan, baseYear: 2025, targetYear: 2030 },
  );
  const period = { years: 5, isOver: true };
  return [toSentence(indicator, period, 'zh'), toSentence(indicator, period, 'en')];
};
const km = { zh: '公里', en: 'km' };
const percent = { zh: '%', en: '%' };
const basis = (year: number) => ({ zh: `${year}年价`, en: `prices of ${year}` });

const CASES: [string, Partial<IndicatorEntry>, string, string][] = [
  [
    'a rise with its cumulative change',
    { unit: km, baseline: { printed: '1200' }, target: { printed: '1500' }, change: '[300]' },
    '规划提出，里程由2025年的1200公里增加到2030年的1500公里（规划所印5年累计变化为300公里）。',
    'Under the Plan, the indicator “Length” was to rise from 1,200 km in 2025 to 1,500 km in 2030 (the Plan prints a cumulative change of 300 km over 5 years).',
  ],
  [
    'a fall, and a binding target',
    { unit: km, baseline: { printed: '15' }, target: { printed: '12' }, change: '[-3]', nature: 'binding' },
    '规划提出，里程由2025年的15公里降至2030年的12公里（约束性）（规划所印5年累计变化为-3公里）。',
    'Under the Plan, the indicator “Length” was to fall from 15 km in 2025 to 12 km in 2030 (a binding target) (the Plan prints a cumulative change of -3 km over 5 years).',
  ],
  [
    'percentage points',
    { unit: percent, baseline: { printed: '5' }, target: { printed: '50' }, change: '[45]' },
    '规划提出，里程由2025年的5%提高到2030年的50%（规划所印5年累计变化为45个百分点）。',
    'Under the Plan, the indicator “Length” was to rise from 5% in 2025 to 50% in 2030 (the Plan prints a cumulative change of 45 percentage points over 5 years).',
  ],
  [
    'a yearly rate',
    { baseline: { printed: '100' }, target: { printed: '110' }, change: '1.92%' },
    '规划提出，里程由2025年的100提高到2030年的110（规划所印年均复合增长率为1.92%）。',
    'Under the Plan, the indicator “Length” was to rise from 100 in 2025 to 110 in 2030 (the Plan prints a compound annual growth rate of 1.92%).',
  ],
  [
    'bounds in words',
    { baseline: { printed: '85' }, target: { printed: '>88' }, change: '[>3]' },
    '规划提出，里程由2025年的85提高到2030年的大于88（规划所印5年累计变化为大于3）。',
    'Under the Plan, the indicator “Length” was to rise from 85 in 2025 to more than 88 in 2030 (the Plan prints a cumulative change of more than 3 over 5 years).',
  ],
  [
    'a value about so much',
    { unit: km, baseline: { printed: '1200' }, target: { printed: '1500左右' } },
    '规划提出，里程由2025年的1200公里增加到2030年约1500公里。',
    'Under the Plan, the indicator “Length” was to rise from 1,200 km in 2025 to about 1,500 km in 2030.',
  ],
  [
    'a value that stays',
    { baseline: { printed: '20' } },
    '规划提出，里程在2030年保持2025年的20。',
    'Under the Plan, the indicator “Length” was to stay at 20 from 2025 to 2030.',
  ],
  [
    'different bases without a comparison',
    { baseline: { printed: '30', basis: basis(2015) }, target: { printed: '20', basis: basis(2020) } },
    '规划所列，里程2025年为30（2015年价），2030年目标为20（2020年价）；两者口径不同，不能相互比较。',
    'For the indicator “Length,” the Plan gives a baseline of 30 (prices of 2015) for 2025 and sets a target of 20 (prices of 2020) for 2030; the two stand on different bases and cannot be compared.',
  ],
  [
    'a baseline that is not given',
    { unit: percent, baseline: { printed: '-' }, target: { printed: '15' }, change: '-' },
    '规划提出，里程2030年目标为15%；规划没有给出2025年的基数。',
    'For the indicator “Length,” the Plan sets a target of 15% for 2030; it gives no baseline for 2025.',
  ],
  [
    'a table without a column of baselines',
    { unit: percent, target: { printed: '15' } },
    '规划提出，里程2030年目标为15%。',
    'For the indicator “Length,” the Plan sets a target of 15% for 2030.',
  ],
  [
    'a target that counts the whole period',
    {
      unit: km,
      baseline: { printed: '-' },
      target: { printed: '[300]', basis: { zh: '5年累计', en: 'over five years' } },
    },
    '规划提出，里程2030年目标为300公里（5年累计）；规划没有给出2025年的基数。',
    'For the indicator “Length,” the Plan sets a target of 300 km (over five years) for 2030; it gives no baseline for 2025.',
  ],
  [
    'a yearly target',
    { unit: percent, target: { printed: '>6', basis: { zh: '年均', en: 'yearly average' } } },
    '规划提出，里程2030年目标为大于6%（年均）。',
    'For the indicator “Length,” the Plan sets a target of more than 6% (yearly average) for 2030.',
  ],
  [
    'a range',
    { unit: km, baseline: { printed: '1000' }, target: { printed: '1200-1500' } },
    '规划提出，里程由2025年的1000公里增加到2030年的1200-1500公里。',
    'Under the Plan, the indicator “Length” was to rise from 1,000 km in 2025 to 1,200-1,500 km in 2030.',
  ],
  [
    'a value that stays below',
    { baseline: { printed: '85' }, target: { printed: '近100' } },
    '规划提出，里程由2025年的85提高到2030年近100。',
    'Under the Plan, the indicator “Length” was to rise from 85 in 2025 to nearly 100 in 2030.',
  ],
  [
    'bounds behind the number',
    { unit: km, baseline: { printed: '1000' }, target: { printed: '800以内' } },
    '规划提出，里程由2025年的1000公里降至2030年不高于800公里。',
    'Under the Plan, the indicator “Length” was to fall from 1,000 km in 2025 to at most 800 km in 2030.',
  ],
  [
    'a baseline in words as words, not as one that is missing',
    { baseline: { printed: { zh: '基本持平', en: 'largely unchanged' } }, target: { printed: '20' } },
    '规划所列，里程2025年为“基本持平”，2030年目标为20。',
    'For the indicator “Length,” the Plan gives a baseline of “largely unchanged” for 2025 and sets a target of 20 for 2030.',
  ],
  [
    'a target that is not given',
    { baseline: { printed: '3' }, target: { printed: '—' } },
    '里程2025年为3，规划没有给出2030年的目标。',
    'For the indicator “Length,” the Plan gives a baseline of 3 for 2025 and no target for 2030.',
  ],
  [
    'a target in words',
    { baseline: { printed: '3' }, target: { printed: { zh: '基本同步', en: 'largely in step' } } },
    '规划所列，里程2025年为3，2030年目标为“基本同步”。',
    'For the indicator “Length,” the Plan gives a baseline of 3 for 2025 and sets a target of “largely in step” for 2030.',
  ],
];

describe(toSentence, () => {
  it.each(CASES)('says %s', (_, entry, zh, en) => {
    const [chinese, english] = say(entry);
    expect(chinese).toBe(zh);
    expect(english).toBe(en);
  });

  it('speaks of a plan that runs as running', () => {
    const period = toPeriod({ ...plan, edition: { ...plan.edition, date: `${plan.period.end}-06-01` } });
    const [indicator] = file.indicators.map((entry) => toIndicator(entry, file, plan));
    expect(indicator && toSentence(indicator, period, 'en')).toMatch(/ is to (rise|fall|stay) /);
    expect(indicator && toSentence(indicator, toPeriod(plan), 'en')).toMatch(/ was to (rise|fall|stay) /);
  });
});

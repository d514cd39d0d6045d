import { describe, expect, it } from 'vitest';

import { listIndicators } from '../../src/lib/indicators/indicator.ts';
import type { Indicator } from '../../src/lib/indicators/indicator.ts';
import { listQuestions } from '../../src/lib/home/questions.ts';
import { listResults, sayMissing } from '../../src/lib/figures/results.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const [first, ...others] = listIndicators({ ...content, results: [] }) as [Indicator, ...Indicator[]];
const [result] = content.results;
const report = (indicator: Indicator, value: number | null): Indicator => ({
  ...indicator,
  observations: result ? [{ ...result, value }] : [],
});
const [second, third] = others as [Indicator, Indicator];

describe(sayMissing, () => {
  it('counts none among those with a value that was only spoken of', () => {
    const indicators = [report(first, 5), report(second, null), third];
    expect(sayMissing(indicators, '2030-03-07', 'zh')).toBe(
      `${first.name.zh}有公开数值；${second.name.zh}只有相关说法，没有给出指标的数值；其余1项指标，截至本版日期（2030年3月7日），编者未找到与规划口径相同的公开数值。`,
    );
    expect(sayMissing(indicators, '2030-03-07', 'en')).toBe(
      `There are public values for ${first.name.en}; there are only related statements, which give no value, for ${second.name.en}; for the other 1 indicator, the editors found no public value on the Plan’s own definition by the date of this edition, March 7, 2030.`,
    );
  });

  it('names nobody where nothing or everything was reported', () => {
    expect(sayMissing([first, second], '2030-03-07', 'zh')).toMatch(/^截至/);
    expect(sayMissing([report(first, 1), report(second, null)], '2030-03-07', 'zh')).toBeUndefined();
  });
});

describe(listResults, () => {
  it('marks what has only words', () => {
    expect(listResults(content, 'zh').map(({ wordsOnly }) => wordsOnly)).toEqual(
      content.results.map(({ value }) => value === null),
    );
  });
});

describe(listQuestions, () => {
  it('leads from an indicator to what was reported of it', () => {
    const links = listQuestions(content, 'zh').flatMap(({ indicators }) =>
      indicators.flatMap((entry) => entry.reported ?? []),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const { href } of links) {
      const of = content.indicators.indicators.find(({ slug }) => href.endsWith(`indicators/${slug}/#reported`));
      expect(content.results.some((entry) => entry.of === of?.id)).toBe(true);
    }
  });
});

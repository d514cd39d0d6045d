import { describe, expect, it } from 'vitest';

import { getStrings } from '../../src/i18n/strings.ts';
import { findBreaks, listColumns, sortRows, toSortRow, toTableState } from '../../src/lib/indicators/order.ts';
import type { SortRow } from '../../src/lib/indicators/order.ts';
import { toIndicator } from '../../src/lib/indicators/indicator.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

const row = (number: number, name: string, group: number, value: number | null, measure: string): SortRow => ({
  id: `ind-0${number}`,
  number,
  name,
  category: `c${group}`,
  group,
  values: { target: { value, measure } },
});
const rows = [
  row(1, '乙', 0, 690, '亿元'),
  row(2, '甲', 0, 50, '%'),
  row(3, '丙', 1, null, '%'),
  row(4, '丁', 1, 83, '%'),
  row(5, '戊', 2, 175, '亿元'),
];
const numbers = (sorted: SortRow[]) => sorted.map(({ number }) => number);

describe(sortRows, () => {
  it('compares values only within one unit and sets rows without a number last, whichever the direction', () => {
    expect(numbers(sortRows(rows, 'target', false, 'zh-CN'))).toEqual([5, 1, 2, 4, 3]);
    expect(numbers(sortRows(rows, 'target', true, 'zh-CN'))).toEqual([1, 5, 4, 2, 3]);
  });

  it('sorts names as the language does: Chinese by sound', () => {
    expect(numbers(sortRows(rows, 'name', false, 'zh-CN'))).toEqual([3, 4, 2, 5, 1]);
    expect(numbers(sortRows(rows, 'name', true, 'zh-CN'))).toEqual([1, 5, 2, 4, 3]);
  });

  it('sorts categories and rows as the table has them, and leaves the order within a category', () => {
    expect(numbers(sortRows(rows, 'category', true, 'zh-CN'))).toEqual([5, 3, 4, 1, 2]);
    expect(numbers(sortRows(rows, 'number', true, 'zh-CN'))).toEqual([5, 4, 3, 2, 1]);
  });

  it('does not change what it is given', () => {
    sortRows(rows, 'target', true, 'zh-CN');
    expect(numbers(rows)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe(findBreaks, () => {
  it('names the rows at which another unit, or none, begins', () => {
    expect(findBreaks(sortRows(rows, 'target', false, 'zh-CN'), 'target')).toEqual(['ind-02', 'ind-03']);
  });

  it('finds none where no values are compared', () => {
    expect(findBreaks(rows, 'name')).toEqual([]);
  });
});

describe(toSortRow, () => {
  const { plan, indicators: file } = getSoundContent();
  const all = file.indicators.map((entry) => toSortRow(toIndicator(entry, file, plan), file.categories, 'zh'));
  const measuresOf = (column: 'baseline' | 'target' | 'change') => all.map(({ values }) => values[column]?.measure);

  it('takes prices of different years for different measures', () => {
    const [revenue, , volume] = measuresOf('target');
    expect(revenue).not.toBe(volume);
    expect(measuresOf('baseline')[2]).not.toBe(volume);
  });

  it('compares no two values without a unit, and no yearly rate with a cumulative change', () => {
    expect(measuresOf('target')[10]).not.toBe(measuresOf('target')[17]);
    expect(measuresOf('change')[0]).toBe('cagr');
    expect(measuresOf('change')[1]).not.toBe('cagr');
  });

  it('tells two units apart that Chinese writes with one character', () => {
    expect(measuresOf('target')[3]).not.toBe(measuresOf('target')[6]);
  });

  it('has no number where the table prints none', () => {
    expect(all[9]?.values.baseline?.value).toBeNull();
  });
});

describe(toTableState, () => {
  const { plan, indicators: file } = getSoundContent(SECOND_PLAN);
  const indicators = file.indicators.map((entry) => toIndicator(entry, file, plan));
  const state = toTableState(file, indicators, 'en', getStrings('en'));

  it('has only the columns of the table', () => {
    expect(listColumns(file.table.columns)).toEqual(['category', 'number', 'name', 'baseline', 'target']);
    expect(state.columns).toHaveLength(5);
  });

  it('says the printed order in no words and every other one in some', () => {
    const silent = state.columns.flatMap(({ key, ascending, descending }) => [
      ...(ascending ? [] : [`${key} ascending`]),
      ...(descending ? [] : [`${key} descending`]),
    ]);
    expect(silent).toEqual(['number ascending']);
  });

  it('says that only like values are compared, and how many rows a category has', () => {
    expect(state.columns[4]?.descending).toContain('only values of the same unit and basis are compared');
    expect(state.shown).toEqual({
      '': 'Showing all 3 indicators',
      roads: 'Showing 2 of 3 indicators',
      buses: 'Showing 1 of 3 indicators',
    });
  });
});

import { describe, expect, it } from 'vitest';

import { stepPoint } from '../../src/lib/chart/step.ts';
import { requireChartText } from '../../src/lib/chart/text.ts';

describe(stepPoint, () => {
  it.each([
    ['ArrowRight', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', 2, 1],
    ['ArrowUp', 0, 0],
    ['ArrowLeft', -1, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, undefined],
    ['a', 1, undefined],
  ])('%s leads from point %s to %s of three', (key, current, next) => {
    expect(stepPoint(key, current, 3)).toBe(next);
  });
});

describe(requireChartText, () => {
  const text = { title: 'Roads: 1 in 2025', unit: 'km', source: 'Source: Plan', description: 'Bars.' };

  it('gives complete words back', () => {
    expect(requireChartText('ind-01', 'Roads', text)).toBe(text);
  });

  it.each(['title', 'unit', 'source', 'description'] as const)('stops at a chart without %s and names it', (key) => {
    for (const value of ['', ' ', 'Unit: ', '单位：'])
      expect(() => requireChartText('ind-01', 'Roads', { ...text, [key]: value })).toThrow(
        `The chart of ind-01 (Roads) has no ${key}; give it`,
      );
  });

  it('stops at a title that only repeats the name', () => {
    expect(() => requireChartText('ind-01', 'Roads', { ...text, title: 'Roads ' })).toThrow(
      'The chart of ind-01 (Roads) has only its name as title',
    );
  });
});

import { describe, expect, it } from 'vitest';

import { toEvenLines, toLines, widthOf } from '../../src/lib/text/measure.ts';

describe(toLines, () => {
  it.each([
    ['大力建设新型数字基础设施', 7, 3, ['大力建设新型数', '字基础设施']],
    ['规模进一步壮大，水平大幅提升', 7, 3, ['规模进一步壮', '大，水平大幅提', '升']],
    ['Household penetration of gigabit broadband', 12.5, 2, ['Household penetration', 'of gigabit broadband']],
    ['Reduction in comprehensive energy consumption', 12, 1, ['Reduction in…']],
    ['5G网络部署工程', 20, 3, ['5G网络部署工程']],
    ['one two three', 5, 9, ['one two', 'three']],
    ['', 5, 9, []],
  ])('breaks %j within %d em and %d lines', (text, width, most, lines) => {
    expect(toLines(text, width, most)).toEqual(lines);
    for (const line of toLines(text, width, most)) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it('loses no character', () => {
    const text = '2025年目标为>88，IPv6占70%';
    expect(toLines(text, 4).join('')).toBe(text);
  });
});

describe(toEvenLines, () => {
  it('leaves no number alone on the last line', () => {
    expect(toLines('2025年目标为大于88', 9.5)).toEqual(['2025年目标为大于', '88']);
    expect(toEvenLines('2025年目标为大于88', 9.5)).toEqual(['2025年目标', '为大于88']);
  });

  it('takes no more lines than are needed', () => {
    expect(toEvenLines('Goals and tasks', 20)).toEqual(['Goals and tasks']);
  });
});

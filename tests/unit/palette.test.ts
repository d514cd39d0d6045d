import { describe, expect, it } from 'vitest';

import { readColor, THEMES, toContrast, toLuminance } from '../helpers/color.ts';
import type { Rgb } from '../helpers/color.ts';

/** CIE lightness, from 0 to 100: what is left of a color in grey print. */
const toLightness = (color: Rgb) => {
  const y = Math.max(toLuminance(color), 0);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};

/** How people without one kind of cone see linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHT: Record<string, [Rgb, Rgb, Rgb]> = {
  'in full color': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const see = (color: Rgb, matrix: [Rgb, Rgb, Rgb]) =>
  matrix.map((line) => line.reduce((sum, factor, index) => sum + factor * (color[index] ?? 0), 0)) as Rgb;

const ROLES = ['chart-baseline', 'chart-target', 'chart-result'];
const PAIRS = [
  ['chart-baseline', 'chart-target'],
  ['chart-baseline', 'chart-result'],
  ['chart-target', 'chart-result'],
] as const;

describe.each(THEMES)('the chart palette, %s', (theme) => {
  const lightnessOf = (role: string, matrix?: [Rgb, Rgb, Rgb]) => {
    const color = readColor(theme, role);
    return toLightness(matrix ? see(color, matrix) : color);
  };

  it('stands off its ground as graphics must (WCAG 1.4.11)', () => {
    for (const role of [...ROLES, 'chart-axis'])
      expect(toContrast(readColor(theme, role), readColor(theme, 'paper')), role).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(SIGHT))('keeps baseline, result and target apart by lightness alone, seen %s', (_, matrix) => {
    for (const [one, other] of PAIRS)
      expect(
        Math.abs(lightnessOf(one, matrix) - lightnessOf(other, matrix)),
        `${one}, ${other}`,
      ).toBeGreaterThanOrEqual(10);
  });

  it('keeps them further apart in grey print', () => {
    for (const [one, other] of PAIRS)
      expect(Math.abs(lightnessOf(one) - lightnessOf(other)), `${one}, ${other}`).toBeGreaterThanOrEqual(15);
  });
});

describe('the chart palette in print', () => {
  it('stands off white paper', () => {
    for (const role of ROLES) expect(toContrast(readColor('light', role), [1, 1, 1]), role).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ['light', 7],
  ['dark', 7],
  ['light and strong', 10],
  ['dark and strong', 10],
] as const)('the colors of text, %s', (theme, least) => {
  const GROUNDS = ['paper', 'paper-box', 'accent-soft', 'mark'];

  it.each(['ink', 'ink-soft', 'accent'])(
    `%s has a contrast of at least ${least} on every ground (WCAG 1.4.6)`,
    (ink) => {
      for (const ground of GROUNDS)
        expect(toContrast(readColor(theme, ink), readColor(theme, ground)), ground).toBeGreaterThanOrEqual(least);
    },
  );

  it('has edges of fields and buttons that are seen (WCAG 1.4.11)', () => {
    for (const ground of GROUNDS.slice(0, 2))
      expect(toContrast(readColor(theme, 'line-strong'), readColor(theme, ground)), ground).toBeGreaterThanOrEqual(3);
  });
});

describe.each(['light', 'dark'] as const)('higher contrast, %s', (theme) => {
  it.each(['ink', 'ink-soft', 'accent', 'line', 'line-strong'])('raises that of %s', (name) => {
    const contrast = (of: 'light' | 'dark' | 'light and strong' | 'dark and strong') =>
      toContrast(readColor(of, name), readColor(of, 'paper'));
    expect(contrast(`${theme} and strong`)).toBeGreaterThan(contrast(theme) * 1.2);
  });
});

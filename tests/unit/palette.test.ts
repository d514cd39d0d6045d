import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
type Rgb = [number, number, number];

/** Gives the colors of a theme: the first block of the tokens is light, the others are dark. */
const blocks = [...css.matchAll(/\{([^{}]*--chart-baseline[^{}]*)\}/g)].map(([, block = '']) => block);
const toLinear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const read = (block: string, name: string): Rgb => {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(block)?.[1];
  if (!hex) throw new Error(`no color --${name}`);
  return [0, 2, 4].map((at) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as Rgb;
};
const toLuminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** CIE lightness, from 0 to 100: what is left of a color in grey print. */
const toLightness = (color: Rgb) => {
  const y = Math.max(toLuminance(color), 0);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};
const toContrast = (a: Rgb, b: Rgb) => {
  const [low = 0, high = 0] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
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

describe('the chart palette', () => {
  it('stands once for light and alike for both ways to dark', () => {
    expect(blocks).toHaveLength(3);
    for (const role of ROLES) expect(read(blocks[1] ?? '', role)).toEqual(read(blocks[2] ?? '', role));
  });

  const themes = [
    ['light', blocks[0] ?? ''],
    ['dark', blocks[1] ?? ''],
  ] as const;

  it.each(themes)('stands off its ground as graphics must (WCAG 1.4.11), %s', (_, block) => {
    for (const role of [...ROLES, 'chart-axis'])
      expect(toContrast(read(block, role), read(block, 'paper')), role).toBeGreaterThanOrEqual(3);
  });

  it('stands off white paper in print', () => {
    for (const role of ROLES)
      expect(toContrast(read(blocks[0] ?? '', role), [1, 1, 1]), role).toBeGreaterThanOrEqual(3);
  });

  it.each(
    themes.flatMap(([theme, block]) => Object.entries(SIGHT).map(([sight, m]) => [theme, sight, block, m] as const)),
  )('keeps baseline, result and target apart by lightness alone, %s, seen %s', (_theme, _sight, block, matrix) => {
    for (const [one, other] of PAIRS) {
      const [a, b] = [one, other].map((role) => toLightness(see(read(block, role), matrix)));
      expect(Math.abs((a ?? 0) - (b ?? 0)), `${one}, ${other}`).toBeGreaterThanOrEqual(10);
    }
  });

  it.each(themes)('keeps them further apart in grey print, %s', (_, block) => {
    for (const [one, other] of PAIRS)
      expect(Math.abs(toLightness(read(block, one)) - toLightness(read(block, other)))).toBeGreaterThanOrEqual(15);
  });
});

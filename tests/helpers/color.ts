import { readFileSync } from 'node:fs';

/** Linear red, green and blue, each from 0 to 1. */
export type Rgb = [number, number, number];

const HEX = '#([0-9a-f]{6})';
const TOKEN = new RegExp(
  `--([a-z-]+): var\\(--usual, light-dark\\(${HEX}, ${HEX}\\)\\) var\\(--strong, light-dark\\(${HEX}, ${HEX}\\)\\);`,
  'g',
);

/** The ways in which a reader can have the colors, in the order in which a token lists them. */
export const THEMES = ['light', 'dark', 'light and strong', 'dark and strong'] as const;

/** One of the four ways. */
export type Theme = (typeof THEMES)[number];

const tokens = new Map(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(TOKEN)].map(([, name, ...colors]) => [name, colors]),
);

/** Gives a color of the visual language as six hex digits with their mark; fails the test where there is none. */
export function readHex(theme: Theme, name: string): string {
  const hex = tokens.get(name)?.[THEMES.indexOf(theme)];
  if (!hex) throw new Error(`tokens.css has no color --${name}, ${theme}.`);
  return `#${hex}`;
}

const toLinear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Gives a color of the visual language as linear light. */
export const readColor = (theme: Theme, name: string): Rgb =>
  [1, 3, 5].map((at) => toLinear(Number.parseInt(readHex(theme, name).slice(at, at + 2), 16) / 255)) as Rgb;

/** Gives the relative luminance of a color, from 0 to 1 (WCAG). */
export const toLuminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Gives the contrast of two colors, from 1 to 21 (WCAG). */
export function toContrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

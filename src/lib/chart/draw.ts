import { escapeMarkup } from '../text/markup.ts';
import type { BarChart } from './bars.ts';
import type { Role } from './rows.ts';
import { SHARES, toShape } from './shape.ts';

/** What a drawing is coloured with. */
export type Inks = Record<Role | 'paper' | 'ink' | 'soft' | 'axis', string>;

/** The colors of a page, which follow its theme. */
export const PAGE_INKS: Inks = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  axis: 'var(--chart-axis)',
  baseline: 'var(--chart-baseline)',
  result: 'var(--chart-result)',
  target: 'var(--chart-target)',
};

const LEADING = 1.25;
/** By how much the middle of digits stands above their line, in ems. */
const MIDDLE = 0.35;

const round = (length: number): number => Math.round(length * 100) / 100;

/** Draws the stripes of targets, which bars of a height fill with by their id. */
export function drawStripes(id: string, barHeight: number, { paper, target }: Inks): string {
  const side = round(barHeight * SHARES.stripe);
  return (
    `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="${side}" height="${side}" fill="${paper}"/><rect width="${round(side * 0.42)}" height="${side}" fill="${target}"/></pattern>`
  );
}

/** Draws the outline of a bar: what was or is, is filled; a target is striped. */
export const drawBar = (path: string, role: Role, barHeight: number, stripes: string, inks: Inks): string =>
  role === 'target'
    ? `<path d="${path}" fill="url(#${stripes})" stroke="${inks.target}" stroke-width="${round(barHeight * SHARES.stroke)}"/>`
    : `<path d="${path}" fill="${inks[role]}"/>`;

/** Draws a chart as the content of an SVG, on a page as in a file: captions, bars, labels, and the axis. */
export function drawBars(chart: BarChart, inks: Inks, stripes: string): string {
  const { height, origin, barHeight, type, labelType, bars } = chart;
  const captionEnd = round(origin - barHeight * SHARES.gap);
  const rows = bars.map(({ role, caption, label, ...bar }) => {
    const shape = toShape(bar, chart);
    const middle = bar.y + barHeight / 2;
    const first = middle + MIDDLE * type - ((caption.length - 1) * type * LEADING) / 2;
    const captions = caption.map(
      (line, index) =>
        `<text x="${captionEnd}" y="${round(first + index * type * LEADING)}" font-size="${type}" fill="${inks.soft}" text-anchor="end">${escapeMarkup(line)}</text>`,
    );
    const range = `<path d="${shape.range}" fill="none" stroke="${inks.axis}" stroke-width="${round(barHeight * SHARES.stroke)}"/>`;
    return [
      `<g data-role="${role}">`,
      ...captions,
      shape.bar ? drawBar(shape.bar, role, barHeight, stripes, inks) : '',
      shape.range ? range : '',
      `<text x="${shape.label}" y="${round(middle + MIDDLE * labelType)}" font-size="${labelType}" fill="${inks.ink}" font-weight="700">${escapeMarkup(label)}</text></g>`,
    ].join('');
  });
  const isDrawn = bars.some(({ length }) => length !== undefined);
  return [
    bars.some(({ role }) => role === 'target') ? drawStripes(stripes, barHeight, inks) : '',
    ...rows,
    isDrawn ? `<path d="M${origin} 0V${height}" stroke="${inks.axis}"/>` : '',
  ].join('');
}

import type { Bar, PairChart } from './pair.ts';

/** How far the point of an open bar reaches, in user units. */
export const TIP = 10;

/** The outline of a bar, and the whisker of its range; and where its label begins. */
export interface Shape {
  bar: string;
  range?: string;
  label: number;
}

/** Gives the shapes of a bar, the same on a page and in a file: a bound without an end is pointed, a range a whisker. */
export function toShape({ y, length, reach, open }: Bar, { origin, barHeight }: PairChart): Shape {
  const [width, half] = [Math.max(length, 1), barHeight / 2];
  const end = open ? `l${TIP} ${half}l-${TIP} ${half}` : `v${barHeight}`;
  return {
    bar: `M${origin} ${y}h${width}${end}h-${width}z`,
    ...(reach === undefined ? {} : { range: `M${origin + length} ${y + half}H${origin + reach}m0 -5v10` }),
    label: origin + (reach ?? length) + (open ? TIP : 0) + 8,
  };
}

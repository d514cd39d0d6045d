import type { Role } from './rows.ts';

/** A bar as it is drawn; lengths in user units. A row without a length has words and no bar. */
export interface DrawnBar {
  role: Role;
  /** What stands before the bar. */
  caption: string[];
  /** What stands behind it. */
  label: string;
  y: number;
  length?: number;
  /** Where a range ends, measured like the length. */
  reach?: number;
  /** True where a bound has no end, such as >88: the bar is pointed. */
  open: boolean;
}

/** The outline of a bar, the whisker of its range, and where its label begins. */
export interface Shape {
  bar?: string;
  range?: string;
  label: number;
}

/** What is in proportion to the height of a bar: its point, half the whisker’s end, the gaps, strokes and stripes. */
export const SHARES = { tip: 10 / 26, end: 5 / 26, gap: 8 / 26, stroke: 1.5 / 26, stripe: 6 / 26 } as const;

const round = (length: number): number => Math.round(length * 100) / 100;

/** Gives the shapes of a bar, the same wherever it is drawn: a bound without an end is pointed, a range a whisker. */
export function toShape(
  { y, length, reach, open }: Pick<DrawnBar, 'y' | 'length' | 'reach' | 'open'>,
  { origin, barHeight }: { origin: number; barHeight: number },
): Shape {
  const [half, tip, end] = [barHeight / 2, barHeight * SHARES.tip, barHeight * SHARES.end].map(round) as [
    number,
    number,
    number,
  ];
  const width = Math.max(length ?? 0, 1);
  const edge = open ? `l${tip} ${half}l-${tip} ${half}` : `v${barHeight}`;
  return {
    ...(length === undefined ? {} : { bar: `M${origin} ${round(y)}h${width}${edge}h-${width}z` }),
    ...(reach === undefined
      ? {}
      : { range: `M${round(origin + width)} ${round(y + half)}H${round(origin + reach)}m0 -${end}v${2 * end}` }),
    label: round(origin + (reach ?? length ?? 0) + (open ? tip : 0) + barHeight * SHARES.gap),
  };
}

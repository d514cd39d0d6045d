import type { Lang } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { toChartRows } from './rows.ts';
import type { ChartRow } from './rows.ts';

/** A bar with its labels; lengths in user units of the drawing. */
export interface Bar extends ChartRow {
  y: number;
  length: number;
  /** Where a range ends, measured like the length. */
  reach?: number;
  /** True where the plan sets a bound without an end, such as >88: the bar is drawn open. */
  open: boolean;
}

/** A chart of baseline, results and target, ready to be printed as SVG. */
export interface PairChart {
  title: string;
  description: string;
  width: number;
  height: number;
  /** Height of the band in which a bar stands. */
  rowHeight: number;
  barHeight: number;
  /** Where the bars begin. */
  origin: number;
  /** The value at which the bars begin. */
  from: number;
  /** Why they do not begin at zero. */
  axis?: string;
  /** By how much the value at the right edge of the drawing is above that at which the bars begin. */
  edge: number;
  bars: Bar[];
}

/** Measures of a drawing in user units; the rooms are those to the right of the longest bar, and for each character. */
interface Size {
  width: number;
  origin: number;
  row: number;
  bar: number;
  labelRoom: number;
  characterRoom: number;
  /** Room that a month takes more than a year. */
  monthRoom: number;
}

/** How large a chart is drawn: by itself, or among many. */
export const SIZES = {
  large: { width: 420, origin: 52, row: 42, bar: 26, labelRoom: 96, characterRoom: 10, monthRoom: 26 },
  small: { width: 300, origin: 44, row: 25, bar: 15, labelRoom: 84, characterRoom: 8.5, monthRoom: 25 },
} as const satisfies Record<string, Size>;

const round = (length: number): number => Math.round(length * 100) / 100;

/** Gives the room that the longest label needs; Chinese characters are twice as wide as digits. */
function toLabelRoom(rows: ChartRow[], { labelRoom, characterRoom }: Size): number {
  const widths = rows.map(({ label }) => label.replaceAll(/\p{Script=Han}/gu, 'MM').length * characterRoom);
  return Math.max(labelRoom, ...widths.map((width) => width + 2 * characterRoom));
}

function toTitle(rows: ChartRow[], name: string, t: Strings): string {
  const find = (role: ChartRow['role']) => rows.filter((row) => row.role === role).at(-1);
  const [baseline, result, target] = [find('baseline'), find('result'), find('target')];
  if (!target) return name;
  const goal = baseline
    ? t.indicators.chartTitle(name, baseline.when, baseline.worded, target.when, target.worded)
    : t.indicators.chartTitleOfTarget(name, target.when, target.worded);
  return result ? `${goal}${t.indicators.chartLatest(result.head, result.worded)}` : goal;
}

/**
 * Lays out the chart of an indicator whose values can be compared: bars on one scale, from zero or from the lowest
 * value that is possible. Gives undefined for every other indicator, so that nothing is compared that cannot be.
 */
export function layoutPair(
  indicator: Indicator,
  lang: Lang,
  t: Strings,
  size: keyof typeof SIZES = 'large',
): PairChart | undefined {
  const rows = toChartRows(indicator, lang, t);
  const { floor } = indicator;
  const from = floor?.value ?? 0;
  const longest = Math.max(...rows.map(({ value, upper }) => (upper ?? value) - from));
  if (rows.length === 0 || longest <= 0 || rows.some(({ value }) => value < from)) return undefined;

  const { width, row, bar, monthRoom } = SIZES[size];
  const origin = SIZES[size].origin + (rows.some(({ when }) => when.length > 4) ? monthRoom : 0);
  const room = width - origin - toLabelRoom(rows, SIZES[size]);
  const toLength = (value: number) => round(((value - from) / longest) * room);
  return {
    title: toTitle(rows, indicator.name[lang], t),
    description: t.indicators.chartDescription(
      rows.map(({ head, worded }) => `${head}${t.marks.colon}${worded}`).join(t.marks.semicolon),
      from,
    ),
    from,
    ...(floor ? { axis: t.indicators.chartFrom(floor.value, floor.reason[lang]) } : {}),
    width,
    height: rows.length * row,
    rowHeight: row,
    barHeight: bar,
    origin,
    edge: (longest * (width - origin)) / room,
    bars: rows.map((entry, index) => ({
      ...entry,
      y: index * row + (row - bar) / 2,
      length: toLength(entry.value),
      ...(entry.upper === undefined ? {} : { reach: toLength(entry.upper) }),
      open: entry.operator === '>' || entry.operator === '≥',
    })),
  };
}

import { toEvenLines, widthOf } from '../text/measure.ts';
import type { ChartRow } from './rows.ts';
import { SHARES } from './shape.ts';
import type { DrawnBar } from './shape.ts';

/** Measures of a drawing in user units. */
export interface Size {
  width: number;
  /** Where bars begin, unless a caption needs more room. */
  origin: number;
  /** The most room that captions get; what is longer is broken into lines. */
  captions: number;
  row: number;
  bar: number;
  /** Sizes of the type of captions and of labels. */
  type: number;
  labelType: number;
  /** Room to the right of the longest bar, unless its label needs more. */
  labelRoom: number;
}

/** What is needed of a row to draw it. A row without a value has words and no bar. */
export type BarRow = Pick<ChartRow, 'role' | 'when' | 'label' | 'operator' | 'upper'> & { value: number | undefined };

/** Bars on one scale, laid out to be drawn. */
export interface BarChart<Row extends BarRow = BarRow> {
  width: number;
  height: number;
  /** Height of the band in which a bar stands. */
  rowHeight: number;
  barHeight: number;
  type: number;
  labelType: number;
  /** Where the bars begin. */
  origin: number;
  /** By how much the value at the right edge of the drawing is above that at which the bars begin. */
  edge: number;
  bars: (Row & DrawnBar)[];
}

const LEADING = 1.25;

const round = (length: number): number => Math.round(length * 100) / 100;

/** Gives where the bars begin: behind the longest line of a caption and a gap. */
function toOrigin(lines: string[], { origin, type, bar }: Size): number {
  const widest = Math.max(0, ...lines.map(widthOf)) * type;
  return Math.ceil(Math.max(origin, widest > 0 ? widest + bar * SHARES.gap : 0));
}

/** Gives the room that the longest label needs, with the point of an open bar before it. */
function toLabelRoom(rows: BarRow[], { labelRoom, labelType, bar }: Size): number {
  const longest = Math.max(...rows.map(({ label }) => widthOf(label))) * labelType;
  return Math.max(labelRoom, Math.ceil(longest + bar * (SHARES.gap + SHARES.tip) + labelType / 2));
}

/** Lays out bars on one scale that begins at a value, zero unless it is given. */
export function layoutBars<Row extends BarRow>(rows: Row[], size: Size, from = 0): BarChart<Row> {
  const { width, row, bar, type, labelType } = size;
  const captions = rows.map(({ when }) => toEvenLines(when, size.captions / type));
  const origin = toOrigin(captions.flat(), size);
  const room = width - origin - toLabelRoom(rows, size);
  const longest = Math.max(...rows.map(({ value, upper }) => (upper ?? value ?? from) - from)) || 1;
  const toLength = (value: number) => round(Math.max(0, ((value - from) / longest) * room));
  let height = 0;
  const bars = rows.map((entry, index) => {
    const caption = captions[index] ?? [];
    const band = Math.max(row, caption.length * type * LEADING + row - bar);
    const y = round(height + (band - bar) / 2);
    height += band;
    return {
      ...entry,
      caption,
      y,
      ...(entry.value === undefined ? {} : { length: toLength(entry.value) }),
      ...(entry.upper === undefined ? {} : { reach: toLength(entry.upper) }),
      open: entry.operator === '>' || entry.operator === '≥',
    };
  });
  const edge = (longest * (width - origin)) / room;
  return { width, height: round(height), rowHeight: row, barHeight: bar, type, labelType, origin, edge, bars };
}

import { toExact } from '../numbers/lexicon.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { PairChart } from './pair.ts';
import type { Role } from './rows.ts';

/** A point of the chart that takes over in the browser. */
export interface LivePoint {
  role: Role;
  when: string;
  /** The value above that at which the bars begin. */
  value: number;
  label: string;
  open: boolean;
  /** Where a range ends, as a share of the width. */
  reach?: number;
  /** Lines of the tooltip: what the value is, and the value as printed with its unit. */
  tip: string[];
  /** What is announced when a reader comes to the point by keyboard. */
  said: string;
}

/** The chart that takes over in the browser: the rows of the drawing, and its measures as shares of its width. */
export interface LiveChart {
  name: string;
  points: LivePoint[];
  edge: number;
  origin: number;
  /** Share of its band that a bar takes. */
  bar: number;
  /** Width of the drawing in user units, to which sizes of type refer. */
  width: number;
}

/** Gives what the browser needs to draw the same chart again. */
export function toLiveChart(
  { title, description, bars, from, edge, origin, width, ...size }: PairChart,
  t: Strings,
): LiveChart {
  return {
    name: `${title}${t.marks.sentenceEnd}${description}`,
    points: bars.map(({ role, when, value, label, open, reach, head, spoken, worded, printed }) => ({
      role,
      when,
      value: toExact(value - from),
      label,
      open,
      ...(reach === undefined ? {} : { reach: (origin + reach) / width }),
      tip: [head, printed, ...(spoken === printed || spoken === label ? [] : [spoken])],
      said: `${head}${t.marks.colon}${worded}`,
    })),
    edge,
    origin: origin / width,
    bar: size.barHeight / size.rowHeight,
    width,
  };
}

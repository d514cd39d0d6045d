import type { Lang } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { layoutBars } from './bars.ts';
import type { BarChart, Size } from './bars.ts';
import { toChartRows } from './rows.ts';
import type { ChartRow } from './rows.ts';

/** A chart of baseline, results and target, ready to be printed as SVG. */
export interface PairChart extends BarChart<ChartRow> {
  title: string;
  description: string;
  /** The value at which the bars begin. */
  from: number;
  /** Why they do not begin at zero. */
  axis?: string;
}

/** How large a chart is drawn: by itself, or among many. */
export const SIZES = {
  large: { width: 420, origin: 52, captions: 100, row: 42, bar: 26, type: 15, labelType: 17, labelRoom: 96 },
  small: { width: 300, origin: 44, captions: 80, row: 25, bar: 15, type: 14, labelType: 14, labelRoom: 84 },
} as const satisfies Record<string, Size>;

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
  const isEmpty = rows.every(({ value, upper }) => (upper ?? value) <= from);
  if (isEmpty || rows.some(({ value }) => value < from)) return undefined;
  return {
    title: toTitle(rows, indicator.name[lang], t),
    description: t.indicators.chartDescription(
      rows.map(({ head, worded }) => `${head}${t.marks.colon}${worded}`).join(t.marks.semicolon),
      from,
    ),
    from,
    ...(floor ? { axis: t.indicators.chartFrom(floor.value, floor.reason[lang]) } : {}),
    ...layoutBars(rows, SIZES[size], from),
  };
}

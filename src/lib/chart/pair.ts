import type { Lang } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Indicator, IndicatorValue } from '../indicator.ts';
import { toSpokenValue } from '../indicator-text.ts';

/** A bar with its labels; lengths in user units of the drawing. */
export interface Bar {
  role: 'baseline' | 'target';
  year: number;
  /** The value as the table prints it, with its sign. */
  label: string;
  y: number;
  length: number;
  /** True where the plan sets a bound without an end, such as >88: the bar is drawn open. */
  open: boolean;
}

/** A chart of baseline and target, ready to be printed as SVG. */
export interface PairChart {
  title: string;
  description: string;
  width: number;
  height: number;
  barHeight: number;
  /** Where the bars begin. */
  origin: number;
  bars: Bar[];
}

const WIDTH = 420;
const ORIGIN = 52;
/** Room to the right of the longest bar, for its label. */
const LABEL_ROOM = 96;
const ROW = 42;
const BAR = 26;

/**
 * Lays out the chart of an indicator whose baseline and target can be compared: two bars from zero on one scale.
 * Gives undefined for every other indicator, so that nothing is compared that cannot be.
 */
export function layoutPair(indicator: Indicator, lang: Lang, t: Strings): PairChart | undefined {
  const { baseline, target, comparable, name } = indicator;
  if (!comparable || baseline?.value == null || target.value === null) return undefined;
  const longest = Math.max(baseline.upper ?? baseline.value, target.upper ?? target.value);
  if (longest <= 0 || Math.min(baseline.value, target.value) < 0) return undefined;

  const room = WIDTH - ORIGIN - LABEL_ROOM;
  const toBar = (role: Bar['role'], value: IndicatorValue, index: number): Bar => ({
    role,
    year: value.year,
    label: value.printed[lang],
    y: index * ROW + (ROW - BAR) / 2,
    length: Math.round(((value.value ?? 0) / longest) * room * 100) / 100,
    open: value.operator === '>' || value.operator === '≥',
  });
  const say = (value: IndicatorValue) => toSpokenValue(value, indicator, lang);
  const rows = [
    `${t.baselineOf(baseline.year)}${t.colon}${say(baseline)}`,
    `${t.targetOf(target.year)}${t.colon}${say(target)}`,
  ];
  return {
    title: t.chartTitle(name[lang], baseline.year, say(baseline), target.year, say(target)),
    description: t.chartDescription(rows.join(lang === 'zh' ? '；' : '; ')),
    width: WIDTH,
    height: 2 * ROW,
    barHeight: BAR,
    origin: ORIGIN,
    bars: [toBar('baseline', baseline, 0), toBar('target', target, 1)],
  };
}

import type { Lang } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Indicator } from '../indicators/indicator.ts';

/** Names a place of the plan, as the source of a chart: 《规划》专栏1; Plan, Box 1. */
export const nameSource = (plan: string, place: string, lang: Lang): string =>
  lang === 'zh' ? `《${plan}》${place}` : `${plan}, ${place}`;

/** Says where the values of charts come from: the table of the plan, and the sources of the reported values, each once. */
export function toChartSource(plan: string, box: string, indicators: Indicator[], lang: Lang, t: Strings): string {
  const results = indicators.flatMap(({ observations }) =>
    observations.filter(({ value }) => value !== null).map(({ source }) => source[lang]),
  );
  return `${t.indicators.chartSource}${[...new Set([nameSource(plan, box, lang), ...results])].join(t.marks.semicolon)}`;
}

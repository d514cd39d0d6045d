import type { Lang } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Indicator } from '../indicators/indicator.ts';

/** Says where the values of charts come from: the table of the plan, and the sources of the reported values, each once. */
export function toChartSource(plan: string, box: string, indicators: Indicator[], lang: Lang, t: Strings): string {
  const results = indicators.flatMap(({ observations }) =>
    observations.filter(({ value }) => value !== null).map(({ source }) => source[lang]),
  );
  const table = lang === 'zh' ? `《${plan}》${box}` : `${plan}, ${box}`;
  return `${t.indicators.chartSource}${[...new Set([table, ...results])].join(lang === 'zh' ? '；' : '; ')}`;
}

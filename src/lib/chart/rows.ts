import type { Lang } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import { findObstacle } from '../indicators/indicator.ts';
import type { Indicator, IndicatorValue, Observation } from '../indicators/indicator.ts';
import { sayWhen, toBrackets, toSpokenValue, toWordedValue } from '../indicators/text.ts';
import { toBilingual } from '../numbers/say.ts';
import type { Operator } from '../numbers/lexicon.ts';

/** What a value of a chart is: where the plan begins, what was reached, where it wants to be. */
export const ROLES = ['baseline', 'result', 'target'] as const;

/** A kind of value in a chart. */
export type Role = (typeof ROLES)[number];

/** One value of a chart, in all the words that say it. */
export interface ChartRow {
  role: Role;
  /** The year, or the month that a result speaks of: 2030, 2031-06. */
  when: string;
  value: number;
  /** The upper end of a range. */
  upper?: number;
  operator: Operator | null;
  /** The value as printed, with its sign. */
  label: string;
  /** What the value is, with its year: the baseline of the base year. */
  head: string;
  /** The value with its unit as a sentence says it. */
  spoken: string;
  /** The same with a bound in words, for titles and descriptions. */
  worded: string;
  /** The printed value with the unit of the table. */
  printed: string;
}

/** Gives a reported result the shape of a value of the table. */
export const toResultValue = ({ date, value }: Observation): IndicatorValue => ({
  year: Number(date.slice(0, 4)),
  value,
  operator: null,
  printed: toBilingual(value === null ? '-' : String(value)),
});

/** Says a value as printed with the unit as printed: 637.6亿元, 637.6 (RMB 100 million), 18%. */
export function toPrintedValue(value: IndicatorValue, indicator: Indicator, lang: Lang): string {
  const { unit, inEnglish } = indicator;
  if (lang === 'en' && unit && inEnglish) return `${value.printed.en}${toBrackets(unit.en, lang)}`;
  return toSpokenValue(value, indicator, lang);
}

/** Gives every value of an indicator that is a number: baseline, reported results, target. */
export function toRows(indicator: Indicator, lang: Lang, t: Strings): ChartRow[] {
  const { baseline, target, observations } = indicator;
  const toRow = (role: Role, value: IndicatorValue, when: string, head: string): ChartRow[] => {
    if (value.value === null) return [];
    const { upper, operator } = value;
    return [
      {
        role,
        when,
        value: value.value,
        ...(upper === undefined ? {} : { upper }),
        operator,
        label: value.printed[lang],
        head,
        spoken: toSpokenValue(value, indicator, lang),
        worded: toWordedValue(value, indicator, lang),
        printed: toPrintedValue(value, indicator, lang),
      },
    ];
  };
  const { pointOf } = t.indicators;
  const toEnd = (role: 'baseline' | 'target', value: IndicatorValue) =>
    toRow(role, value, String(value.year), pointOf[role](value.year));
  const results = observations.flatMap((entry) =>
    toRow('result', toResultValue(entry), entry.date.slice(0, 7), pointOf.result(sayWhen(entry.date, lang))),
  );
  return [...(baseline ? toEnd('baseline', baseline) : []), ...results, ...toEnd('target', target)];
}

/**
 * Gives the values of an indicator that stand side by side in its chart. Gives none where fewer than two are numbers,
 * where the target is not, or where baseline and target stand on different bases.
 */
export function toChartRows(indicator: Indicator, lang: Lang, t: Strings): ChartRow[] {
  if (findObstacle(indicator) === 'basis') return [];
  const rows = toRows(indicator, lang, t);
  return rows.length > 1 && rows.some(({ role }) => role === 'target') ? rows : [];
}

import type { Lang } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import { formatDate } from '../text/date.ts';
import { findObstacle } from './indicator.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import { findBound, isNotGiven, withoutBrackets, withoutSign, wordsBehind } from '../numbers/cell.ts';
import { formatNumber } from '../numbers/say.ts';
import { BOUND_WORDS, toExact } from '../numbers/lexicon.ts';

/** Says the bound of a value as sentences do, with the blank of English; empty where it has none. */
export function sayBound({ operator, printed }: Pick<IndicatorValue, 'operator' | 'printed'>, lang: Lang): string {
  if (!operator) return '';
  return `${BOUND_WORDS[lang][findBound(printed.zh) ?? operator]}${lang === 'zh' ? '' : ' '}`;
}

/** Sets a text in the brackets of its language, with the blank that English puts before them. */
export const toBrackets = (text: string, lang: Lang): string => (lang === 'zh' ? `（${text}）` : ` (${text})`);

/** Says the time that a reported value speaks of: 2031年6月; June 2031; a year alone. */
export const sayWhen = (date: string, lang: Lang): string =>
  date.length > 4 ? formatDate(date, lang) : `${date}${lang === 'zh' ? '年' : ''}`;

/** Says a value with its unit as a sentence does: 637.6亿元, RMB 63.76 billion, >88, 17.4. */
export function toSpokenValue(value: IndicatorValue, { unit, inEnglish }: Indicator, lang: Lang): string {
  if (value.value === null) return value.printed[lang];
  const printed = withoutBrackets(value.printed[lang]);
  if (lang === 'zh') {
    // 1500公里左右: what bounds a number stands behind its unit.
    const tail = wordsBehind(printed);
    const number = printed.slice(0, printed.length - tail.length);
    return `${number}${/^[A-Za-z]/.test(unit?.zh ?? '') ? ' ' : ''}${unit?.zh ?? ''}${tail}`;
  }
  if (inEnglish) {
    const ends = [value.value, value.upper].filter((end) => end !== undefined);
    const number = ends.map((end) => formatNumber(toExact(end * inEnglish.factor), lang)).join('–');
    return inEnglish.text.replace('{}', () => `${value.operator ?? ''}${number}`);
  }
  return unit ? `${printed}${unit.en === '%' ? '' : ' '}${unit.en}` : printed;
}

/** Says a value with its unit and its bound in words, for running text: more than 88. */
export function toWordedValue(value: IndicatorValue, indicator: Indicator, lang: Lang): string {
  const spoken = toSpokenValue(value, indicator, lang);
  const plain = withoutSign(spoken);
  return plain === spoken ? spoken : `${sayBound(value, lang)}${plain}`;
}

/** Says a value for running text, with what it is measured on. */
export const toBasedValue = (value: IndicatorValue, indicator: Indicator, lang: Lang): string =>
  `${toWordedValue(value, indicator, lang)}${value.basis ? toBrackets(value.basis[lang], lang) : ''}`;

/** Says the unit of an indicator; of one without a unit what it is. */
export function sayUnit({ unit, unitless }: Indicator, lang: Lang, t: Strings): string {
  if (unit) return unit[lang];
  return unitless ? t.indicators.noUnitBut(unitless[lang]) : t.indicators.noUnit;
}

/** Says a value of the table as English does, where the printed unit is another: RMB 63.76 billion for 637.6. */
export function findConverted(value: IndicatorValue | null, indicator: Indicator, lang: Lang): string | undefined {
  const { inEnglish } = indicator;
  if (lang !== 'en' || !inEnglish || inEnglish.factor === 1 || !value || value.value === null) return undefined;
  return toSpokenValue(value, indicator, lang);
}

/** Says in the reader’s language what the change column of an indicator means; null where no change is given. */
export function describeChange({ change, unit }: Indicator, years: number, t: Strings): string | null {
  if (!change?.kind) return null;
  if (change.kind === 'cagr') return t.indicators.cagr;
  if (!unit) return t.indicators.cumulativeOfNone(years);
  return unit.zh === '%' ? t.indicators.cumulativePoints(years) : t.indicators.cumulative(years);
}

/** Says the baseline, where one is given, and the target of an indicator with their years and bases. */
export function describeValues(indicator: Indicator, lang: Lang, t: Strings): string {
  const { baseline, target } = indicator;
  const say = (head: string, value: IndicatorValue) => `${head}${t.marks.blank}${toBasedValue(value, indicator, lang)}`;
  const values = [
    ...(baseline && !isNotGiven(baseline.printed.zh) ? [say(t.indicators.baselineOf(baseline.year), baseline)] : []),
    say(t.indicators.targetOf(target.year), target),
    ...(findObstacle(indicator) === 'basis' ? [t.indicators.notComparable] : []),
  ];
  return values.join(lang === 'zh' ? '，' : '; ');
}

/** Says in one line what the plan sets for an indicator, for descriptions. */
export const describeIndicator = (indicator: Indicator, lang: Lang, t: Strings): string =>
  `${indicator.name[lang]}${t.marks.colon}${describeValues(indicator, lang, t)}`;

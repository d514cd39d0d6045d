import type { Lang } from '../i18n/locales.ts';
import { findObstacle } from './indicator.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import { toSpokenValue } from './indicator-text.ts';
import { formatNumber, withoutBrackets } from './printed.ts';
import type { Operator } from './printed.ts';

const BOUNDS: Record<Lang, Record<Operator, string>> = {
  zh: { '>': '大于', '≥': '不低于', '<': '小于', '≤': '不高于', '≈': '约' },
  en: { '>': 'more than ', '≥': 'at least ', '<': 'less than ', '≤': 'at most ', '≈': 'about ' },
};

const SIGN =
  /^[<>≤≥≈＞＜]|^(大于|超过|不低于|不少于|小于|不高于|不超过|约)|(左右|以上)$|^(more than|at least|less than|at most|about) /g;

/** Says a value in a sentence: its bound in words, its unit, and its basis where it has one. */
function say(value: IndicatorValue, indicator: Indicator, lang: Lang): string {
  if (value.value === null) return lang === 'zh' ? `“${value.printed.zh}”` : `“${value.printed.en}”`;
  const strip = (printed: string) => withoutBrackets(printed).replaceAll(SIGN, '');
  const plain = { zh: strip(value.printed.zh), en: strip(value.printed.en) };
  const spoken = toSpokenValue({ ...value, operator: null, printed: plain }, indicator, lang);
  const bound = value.operator ? BOUNDS[lang][value.operator] : '';
  const basis = value.basis ? (lang === 'zh' ? `（${value.basis.zh}）` : ` (${value.basis.en})`) : '';
  return `${bound}${spoken}${basis}`;
}

/** Says the change column: the cumulative change in the indicator’s unit, or the yearly rate; empty where none is given. */
function sayChange(indicator: Indicator, years: number, lang: Lang): string {
  const { change, unit } = indicator;
  if (!change || change.value === null) return '';
  const size = Math.abs(change.value);
  const more = change.value >= 0;
  const bound = change.operator ? BOUNDS[lang][change.operator] : '';
  if (change.kind === 'cagr') {
    const rate = formatNumber(size, lang);
    return lang === 'zh'
      ? `，年均复合${more ? '增长' : '下降'}${rate}%`
      : `, a compound annual ${more ? 'growth' : 'decline'} of ${rate}%`;
  }
  if (change.kind === null) return '';
  const value = { ...indicator.target, value: size, upper: undefined, operator: null };
  const printed = { zh: formatNumber(size, 'zh'), en: formatNumber(size, 'en') };
  const points = { zh: `${printed.zh}个百分点`, en: `${printed.en} percentage points` };
  const spoken = unit?.zh === '%' ? points[lang] : toSpokenValue({ ...value, printed }, indicator, lang);
  return lang === 'zh'
    ? `，${years}年累计${bound ? '变化' : more ? '增加' : '减少'}${bound}${spoken}`
    : `, ${more ? 'an increase' : 'a decrease'} of ${bound}${spoken}`;
}

/**
 * Says in one sentence what the plan sets for an indicator. Nothing is compared that cannot be: without a baseline,
 * with a target in words, or on different bases the sentence says just that.
 */
export function toSentence(indicator: Indicator, years: number, lang: Lang): string {
  const { baseline, target, nature } = indicator;
  const name = indicator.name[lang];
  const goal = say(target, indicator, lang);
  const kind =
    nature &&
    (lang === 'zh'
      ? { expected: '（预期性）', binding: '（约束性）' }
      : { expected: ' (an expected target)', binding: ' (a binding target)' })[nature];
  const obstacle = findObstacle(indicator);
  if (obstacle === undefined && baseline && baseline.value !== null && target.value !== null) {
    const from = say(baseline, indicator, lang);
    const change = sayChange(indicator, years, lang);
    if (target.value === baseline.value && !target.operator)
      return lang === 'zh'
        ? `规划提出，${name}在${target.year}年保持${baseline.year}年的${from}${kind ?? ''}。`
        : `The Plan sets the indicator “${name}” to stay at ${from} from ${baseline.year} to ${target.year}${kind ?? ''}.`;
    if (lang === 'zh') {
      const verb = target.value < baseline.value ? '降至' : '提高到';
      return `规划提出，${name}由${baseline.year}年的${from}${verb}${target.year}年${target.operator ? '' : '的'}${goal}${kind ?? ''}${change}。`;
    }
    const verb = target.value < baseline.value ? 'to fall' : 'to rise';
    return `The Plan sets the indicator “${name}” ${verb} from ${from} in ${baseline.year} to ${goal} in ${target.year}${kind ?? ''}${change}.`;
  }
  const given = baseline && baseline.value !== null;
  if (lang === 'zh') {
    const tail =
      obstacle === 'basis'
        ? '；两者口径不同，不能相互比较'
        : baseline && !given
          ? `；规划没有给出${baseline.year}年的基数`
          : '';
    const head = given ? `${baseline.year}年为${say(baseline, indicator, lang)}，` : '';
    return `规划提出，${name}${head}${target.year}年目标为${goal}${kind ?? ''}${tail}。`;
  }
  const tail =
    obstacle === 'basis'
      ? '; the two stand on different bases and cannot be compared'
      : baseline && !given
        ? `; it gives no baseline for ${baseline.year}`
        : '';
  const head = given ? ` at ${say(baseline, indicator, lang)} in ${baseline.year},` : '';
  return `For the indicator “${name},”${head} the Plan sets a target of ${goal} for ${target.year}${kind ?? ''}${tail}.`;
}

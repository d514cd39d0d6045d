import type { Lang } from '../../i18n/locales.ts';
import type { Plan } from '../../schemas/plan.ts';
import { findObstacle } from './indicator.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import { sayBound, toBrackets, toSpokenValue } from './text.ts';
import { isNotGiven, withoutBound } from '../numbers/cell.ts';
import { formatNumber } from '../numbers/say.ts';

/** Says a value in a sentence: its bound in words, its unit, and its basis where it has one. */
function say(value: IndicatorValue, indicator: Indicator, lang: Lang): string {
  const { printed, basis } = value;
  const plain = { zh: withoutBound(printed.zh, 'zh'), en: withoutBound(printed.en, 'en') };
  const spoken = toSpokenValue({ ...value, operator: null, printed: plain }, indicator, lang);
  const words = value.value === null ? `“${printed[lang]}”` : `${sayBound(value, lang)}${spoken}`;
  return `${words}${basis ? toBrackets(basis[lang], lang) : ''}`;
}

/** Says what the change column prints: the cumulative change in the indicator’s unit, or the yearly rate; empty where none is given. */
function sayChange(indicator: Indicator, years: number, lang: Lang): string {
  const { change, unit } = indicator;
  if (!change?.kind || change.value === null) return '';
  const bound = sayBound(change, lang);
  if (change.kind === 'cagr') {
    const rate = formatNumber(change.value, lang);
    return lang === 'zh'
      ? `（规划所印年均复合增长率为${bound}${rate}%）`
      : ` (the Plan prints a compound annual growth rate of ${bound}${rate}%)`;
  }
  const value = { ...indicator.target, value: change.value, upper: undefined, operator: null };
  const printed = { zh: formatNumber(change.value, 'zh'), en: formatNumber(change.value, 'en') };
  const points = { zh: `${printed.zh}个百分点`, en: `${printed.en} percentage points` };
  const spoken = unit?.zh === '%' ? points[lang] : toSpokenValue({ ...value, printed }, indicator, lang);
  return lang === 'zh'
    ? `（规划所印${years}年累计变化为${bound}${spoken}）`
    : ` (the Plan prints a cumulative change of ${bound}${spoken} over ${years} years)`;
}

/** Says whether Chinese counts by the unit, so that a value is said to increase and not to rise. */
const isCount = ({ unit }: Indicator): boolean => /\p{Script=Han}/u.test(unit?.zh ?? '');

/** What a sentence needs to know of the plan. */
interface Period {
  /** How many years it spans. */
  years: number;
  /** True where it has ended, by the date of the edition. */
  isOver: boolean;
}

/** Gives the period of a plan as sentences speak of it. */
export const toPeriod = ({ period, edition }: Pick<Plan, 'period' | 'edition'>): Period => ({
  years: period.end - period.start + 1,
  isOver: edition.date.slice(0, 4) > String(period.end),
});

/**
 * Says in one sentence what the plan sets for an indicator. Nothing is compared that cannot be: without a baseline,
 * with a target in words, or on different bases the sentence says just that.
 */
export function toSentence(indicator: Indicator, { years, isOver }: Period, lang: Lang): string {
  const { baseline, target, nature } = indicator;
  const name = indicator.name[lang];
  const goal = say(target, indicator, lang);
  const kind =
    nature &&
    (lang === 'zh'
      ? { expected: '（预期性）', binding: '（约束性）' }
      : { expected: ' (an expected target)', binding: ' (a binding target)' })[nature];
  const be = isOver ? 'was' : 'is';
  const obstacle = findObstacle(indicator);
  if (obstacle === undefined && baseline && baseline.value !== null && target.value !== null) {
    const from = say(baseline, indicator, lang);
    const change = sayChange(indicator, years, lang);
    if (target.value === baseline.value && !target.operator)
      return lang === 'zh'
        ? `规划提出，${name}在${target.year}年保持${baseline.year}年的${from}${kind ?? ''}。`
        : `Under the Plan, the indicator “${name}” ${be} to stay at ${from} from ${baseline.year} to ${target.year}${kind ?? ''}.`;
    if (lang === 'zh') {
      const verb = target.value < baseline.value ? '降至' : isCount(indicator) ? '增加到' : '提高到';
      const of = target.operator && target.operator !== '>' ? '' : '的';
      return `规划提出，${name}由${baseline.year}年的${from}${verb}${target.year}年${of}${goal}${kind ?? ''}${change}。`;
    }
    const verb = target.value < baseline.value ? 'to fall' : 'to rise';
    return `Under the Plan, the indicator “${name}” ${be} ${verb} from ${from} in ${baseline.year} to ${goal} in ${target.year}${kind ?? ''}${change}.`;
  }
  const given = baseline && !isNotGiven(baseline.printed.zh);
  const isOpen = isNotGiven(target.printed.zh);
  if (lang === 'zh') {
    const tail =
      obstacle === 'basis'
        ? '；两者口径不同，不能相互比较'
        : baseline && !given
          ? `；规划没有给出${baseline.year}年的基数`
          : '';
    const head = given ? `${baseline.year}年为${say(baseline, indicator, lang)}，` : '';
    return isOpen
      ? `${name}${head}规划没有给出${target.year}年的目标${tail}。`
      : `${given ? '规划所列，' : '规划提出，'}${name}${head}${target.year}年目标为${goal}${kind ?? ''}${tail}。`;
  }
  const tail =
    obstacle === 'basis'
      ? '; the two stand on different bases and cannot be compared'
      : baseline && !given
        ? `; it gives no baseline for ${baseline.year}`
        : '';
  const head = given ? `gives a baseline of ${say(baseline, indicator, lang)} for ${baseline.year} and ` : '';
  const aim = isOpen
    ? `${given ? '' : 'gives '}no target for ${target.year}`
    : `sets a target of ${goal} for ${target.year}${kind ?? ''}`;
  return `For the indicator “${name},” the Plan ${head}${aim}${tail}.`;
}

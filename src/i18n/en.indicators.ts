import type { zhIndicators } from './zh.indicators.ts';

/** The interface in English: indicators, their charts and notes. */
export const enIndicators: typeof zhIndicators = {
  title: 'Main indicators',
  lead: (base, target) =>
    `The baselines of ${base} and targets of ${target} that the Plan gives, as in its table. Every indicator also has a page of its own.`,
  baselineOf: (year) => `${year} baseline`,
  targetOf: (year) => `${year} target`,
  change: 'Change',
  unit: 'Unit',
  noUnit: 'none',
  noUnitBut: (what) => `none (${what})`,
  category: 'Category',
  remark: 'Note',
  value: 'Value',
  year: 'Year',
  notGiven: 'not given in the Plan',
  cumulative: (years) => `cumulative change over ${years} years, in the unit of the indicator`,
  cumulativeOfNone: (years) => `cumulative change over ${years} years`,
  cumulativePoints: (years) => `cumulative change over ${years} years, in percentage points`,
  cagr: 'compound annual growth rate',
  notComparable: 'on different bases, not comparable',
  direction: { up: 'up (judging by the values given)', down: 'down (judging by the values given)' },
  directionLabel: 'Direction of the target',
  natureLabel: 'Nature',
  nature: { expected: 'Expected', binding: 'Binding' },
  tableOf: 'Data table',
  noChart: 'No chart',
  obstacle: {
    'no-baseline': 'The Plan gives no baseline for this indicator, so baseline and target are not drawn side by side.',
    'baseline-words':
      'The Plan gives no baseline in figures for this indicator, so baseline and target are not drawn side by side.',
    'no-target':
      'The Plan gives no target in figures for this indicator, so baseline and target are not drawn side by side.',
    basis:
      'Baseline and target are measured on different bases and cannot be compared, so they are not drawn side by side and no change is computed.',
  },
  chartTitle: (name, baseYear, baseline, targetYear, target) =>
    `${name}: ${baseline} in ${baseYear}, target of ${target} for ${targetYear}`,
  chartDescription: (rows, from) => `Bar chart from ${from || 'zero'}. ${rows}.`,
  chartFrom: (from, reason) => `The axis begins at ${from}: ${reason}.`,
  chartSource: 'Source: ',
  inThePlan: 'Place in the Plan',
  downloads: 'Download the data',
  previousIndicator: 'Previous',
  nextIndicator: 'Next',
  pointOf: {
    baseline: (year) => `${year} baseline`,
    result: (when) => `value reported for ${when}`,
    target: (year) => `${year} target`,
  },
  roles: { baseline: 'Baseline', result: 'Reported value', target: 'Target' },
  chartTitleOfTarget: (name, year, target) => `${name}: target of ${target} for ${year}`,
  chartLatest: (head, value) => `; ${head}: ${value}`,
  chartKeys: 'Use the arrow keys to go through the values.',
  legend: 'Legend',
  multiples: 'Baseline and target of each indicator',
  multiplesLead:
    'Charts begin at zero unless they say otherwise, and each has its own unit and scale; the lengths of bars in different charts cannot be compared.',
  notCompared: 'Indicators without a comparison chart',
  allCategories: 'All categories',
  sortHint: 'Select a column heading to sort by it.',
  shown: (count, total) =>
    count === total ? `Showing all ${total} indicators` : `Showing ${count} of ${total} indicators`,
  sortedBy: (column, descending) => `, sorted by “${column},” ${descending ? 'descending' : 'ascending'}`,
  sortedByValue: (column, descending) =>
    `, sorted by “${column},” ${descending ? 'highest' : 'lowest'} first; only values of the same unit and basis are compared, and cells without a number come last`,
  goal: (number) => `goal ${number}`,
  passages: 'Passages on the same subject',
  label: (number) => `Indicator ${number}`,
};

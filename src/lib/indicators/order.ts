import { HTML_LANG } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { IndicatorsFile } from '../../schemas/indicator.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';

/** Columns of the indicator table that hold values. */
export const VALUE_COLUMNS = ['baseline', 'target', 'change'] as const;

/** A column by which the indicator table can be sorted. */
export type SortColumn = 'category' | 'number' | 'name' | (typeof VALUE_COLUMNS)[number];

/** A cell as it is sorted: its number, and what it is measured in; only numbers of one measure are compared. */
export interface SortValue {
  value: number | null;
  measure: string;
}

/** What sorting and filtering need to know of a row. */
export interface SortRow {
  id: string;
  number: number;
  /** Slug of the category, and its place in the table. */
  category: string;
  group: number;
  name: string;
  values: Partial<Record<(typeof VALUE_COLUMNS)[number], SortValue>>;
}

/** Gives the column heads that the table shows, in order. */
export const listColumns = (columns: IndicatorsFile['table']['columns']): SortColumn[] => [
  'category',
  'number',
  'name',
  ...VALUE_COLUMNS.filter((name) => columns[name]),
];

/** Gives a row as it is sorted. Without a unit a number is of its own kind: two indices are not compared. */
export function toSortRow(indicator: Indicator, categories: IndicatorsFile['categories'], lang: Lang): SortRow {
  const { id, number, name, unit, baseline, target, change } = indicator;
  const group = categories.findIndex((entry) => entry.name.zh === indicator.category.zh);
  const own = unit ? `${unit.zh} ${unit.en}` : id;
  const toSort = (value: IndicatorValue): SortValue => ({
    value: value.value,
    measure: `${own} ${value.basis?.zh ?? ''}`.trim(),
  });
  return {
    id,
    number,
    category: categories[group]?.slug ?? '',
    group,
    name: name[lang],
    values: {
      ...(baseline ? { baseline: toSort(baseline) } : {}),
      target: toSort(target),
      ...(change ? { change: { value: change.value, measure: change.kind === 'cagr' ? 'cagr' : own } } : {}),
    },
  };
}

/**
 * Sorts rows by a column. Values are compared only within one measure: the measures follow each other as they do in
 * the table, whichever the direction, and rows without a number stand last.
 */
export function sortRows(rows: SortRow[], column: SortColumn, descending: boolean, locale: string): SortRow[] {
  const sign = descending ? -1 : 1;
  const byNumber = [...rows].sort((a, b) => a.number - b.number);
  if (column === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return byNumber.sort((a, b) => sign * compare(a.name, b.name));
  }
  if (column === 'number') return byNumber.sort((a, b) => sign * (a.number - b.number));
  if (column === 'category') return byNumber.sort((a, b) => sign * (a.group - b.group));
  const measures = byNumber.map(({ values }) => values[column]?.measure ?? '');
  const rank = ({ values }: SortRow) =>
    values[column]?.value == null ? measures.length : measures.indexOf(values[column].measure);
  return byNumber.sort(
    (a, b) => rank(a) - rank(b) || sign * ((a.values[column]?.value ?? 0) - (b.values[column]?.value ?? 0)),
  );
}

/** Gives the ids of the rows at which another measure begins, after the first, where a column of values is sorted. */
export function findBreaks(sorted: SortRow[], column: SortColumn): string[] {
  if (column === 'category' || column === 'number' || column === 'name') return [];
  const keyOf = ({ values }: SortRow) => (values[column]?.value == null ? null : values[column].measure);
  return sorted
    .filter((row, index) => {
      const before = sorted[index - 1];
      return before !== undefined && keyOf(before) !== keyOf(row);
    })
    .map(({ id }) => id);
}

/** What the overview needs in the browser to sort and filter its table, its messages in the reader’s language included. */
export interface TableState {
  locale: string;
  rows: SortRow[];
  /** The columns in order, each with what is said when it is sorted by. */
  columns: { key: SortColumn; ascending: string; descending: string }[];
  /** What is said of the number of rows, by slug of the category; the empty slug stands for all. */
  shown: Record<string, string>;
}

/** Gives the state of the table as it is printed. */
export function toTableState(file: IndicatorsFile, indicators: Indicator[], lang: Lang, t: Strings): TableState {
  const { categories, table } = file;
  const rows = indicators.map((indicator) => toSortRow(indicator, categories, lang));
  const say = (key: SortColumn, descending: boolean): string => {
    if (key === 'number' && !descending) return '';
    const isValue = VALUE_COLUMNS.some((name) => name === key);
    return (isValue ? t.indicators.sortedByValue : t.indicators.sortedBy)(
      table.columns[key]?.[lang] ?? key,
      descending,
    );
  };
  const count = (slug: string) => rows.filter(({ category }) => category === slug).length;
  return {
    locale: HTML_LANG[lang],
    rows,
    columns: listColumns(table.columns).map((key) => ({ key, ascending: say(key, false), descending: say(key, true) })),
    shown: {
      '': t.indicators.shown(rows.length, rows.length),
      ...Object.fromEntries(categories.map(({ slug }) => [slug, t.indicators.shown(count(slug), rows.length)])),
    },
  };
}

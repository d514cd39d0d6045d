import type { Bilingual } from '../../schemas/text.ts';
import type { Indicator, IndicatorValue, Observation } from '../indicators/indicator.ts';
import { toExact } from '../numbers/lexicon.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';

type Part = 'baseline' | 'target';

/** Says the unit in which English says a value, where it is another than the printed one: RMB billion. */
const toConvertedUnit = ({ inEnglish }: Indicator): string | undefined =>
  inEnglish && inEnglish.factor !== 1 ? inEnglish.text.replace('{}', '').replaceAll(/\s+/g, ' ').trim() : undefined;

/** Gives a value in that unit. */
const convert = ({ inEnglish, ...row }: Indicator, part: Part): number | undefined => {
  const value = row[part]?.value;
  return inEnglish && inEnglish.factor !== 1 && value != null ? toExact(value * inEnglish.factor) : undefined;
};

/** Columns for what the editors say of an indicator. */
const noteColumns = <Row>(of: (row: Row) => Indicator): Column<Row>[] => [
  {
    name: 'notes_zh',
    type: 'string',
    get: (row) =>
      of(row)
        .notes.map(({ zh }) => zh)
        .join('') || undefined,
  },
  {
    name: 'notes_en',
    type: 'string',
    get: (row) =>
      of(row)
        .notes.map(({ en }) => en)
        .join(' ') || undefined,
  },
];

const valueColumns = (part: Part): Column<Indicator>[] => [
  { name: `${part}_year`, type: 'integer', get: (row) => row[part]?.year },
  { name: `${part}_printed_zh`, type: 'string', get: (row) => row[part]?.printed.zh },
  { name: `${part}_printed_en`, type: 'string', get: (row) => row[part]?.printed.en },
  { name: `${part}_value`, type: 'number', get: (row) => row[part]?.value },
  { name: `${part}_converted`, type: 'number', get: (row) => convert(row, part) },
  { name: `${part}_upper`, type: 'number', get: (row) => row[part]?.upper },
  { name: `${part}_operator`, type: 'string', get: (row) => row[part]?.operator },
  { name: `${part}_basis_zh`, type: 'string', get: (row) => row[part]?.basis?.zh },
  { name: `${part}_basis_en`, type: 'string', get: (row) => row[part]?.basis?.en },
];

/** Columns of the file of all indicators: one row an indicator, as the table of the plan has it. */
const INDICATOR_COLUMNS: readonly Column<Indicator>[] = [
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'number', type: 'integer', get: (row) => row.number },
  { name: 'slug', type: 'string', get: (row) => row.slug },
  { name: 'category_zh', type: 'string', get: (row) => row.category.zh },
  { name: 'category_en', type: 'string', get: (row) => row.category.en },
  { name: 'name_zh', type: 'string', get: (row) => row.name.zh },
  { name: 'name_en', type: 'string', get: (row) => row.name.en },
  { name: 'unit_zh', type: 'string', get: (row) => row.unit?.zh },
  { name: 'unit_en', type: 'string', get: (row) => row.unit?.en },
  { name: 'converted_unit_en', type: 'string', get: toConvertedUnit },
  ...valueColumns('baseline'),
  ...valueColumns('target'),
  { name: 'change_printed_zh', type: 'string', get: (row) => row.change?.printed.zh },
  { name: 'change_printed_en', type: 'string', get: (row) => row.change?.printed.en },
  { name: 'change_kind', type: 'string', get: (row) => row.change?.kind },
  { name: 'change_value', type: 'number', get: (row) => row.change?.value },
  { name: 'change_operator', type: 'string', get: (row) => row.change?.operator },
  { name: 'nature', type: 'string', get: (row) => row.nature },
  { name: 'direction', type: 'string', get: (row) => row.direction },
  { name: 'comparable', type: 'boolean', get: (row) => row.comparable },
  ...noteColumns<Indicator>((row) => row),
];

/** Gives the table of all indicators, one row each. */
export const toIndicatorTable = (indicators: Indicator[]): Table => toTable(INDICATOR_COLUMNS, indicators);

/** A value of one indicator: what the table prints, or a reported result. */
export interface ValueRow extends Partial<Omit<IndicatorValue, 'printed' | 'basis'>>, Partial<Observation> {
  indicator: Indicator;
  series: 'baseline' | 'result' | 'target' | 'change';
  /** What the table prints; nothing of a result, which has words. */
  printed?: Bilingual;
  unit: Bilingual | null;
  basis?: Bilingual | undefined;
  kind?: 'cumulative' | 'cagr' | null;
}

/** Gives the unit of a change: a rate is in per cent, and a difference of percentages in percentage points. */
export function toChangeUnit({ change, unit }: Indicator): Bilingual | null {
  if (!change || change.value === null) return null;
  if (/%/.test(change.printed.zh)) return { zh: '%', en: '%' };
  return unit?.zh === '%' ? { zh: '个百分点', en: 'percentage points' } : unit;
}

/** Gives the values of one indicator in the order of time, the change last. */
export function listValues(indicator: Indicator): ValueRow[] {
  const { baseline, target, change, unit, observations } = indicator;
  const results = observations.map((observation): ValueRow => ({
    ...observation,
    indicator,
    series: 'result',
    year: Number(observation.date.slice(0, 4)),
    unit: observation.value === null ? null : unit,
  }));
  return [
    ...(baseline ? [{ indicator, series: 'baseline', unit, ...baseline } satisfies ValueRow] : []),
    ...results,
    { indicator, series: 'target', unit, ...target },
    ...(change ? [{ indicator, series: 'change', ...change, unit: toChangeUnit(indicator) } satisfies ValueRow] : []),
  ];
}

/** Columns of the file of one indicator: one row a value. */
export const VALUE_COLUMNS: readonly Column<ValueRow>[] = [
  { name: 'id', type: 'string', get: (row) => row.indicator.id },
  { name: 'name_zh', type: 'string', get: (row) => row.indicator.name.zh },
  { name: 'name_en', type: 'string', get: (row) => row.indicator.name.en },
  { name: 'series', type: 'string', get: (row) => row.series },
  { name: 'year', type: 'integer', get: (row) => row.year },
  { name: 'printed_zh', type: 'string', get: (row) => row.printed?.zh },
  { name: 'printed_en', type: 'string', get: (row) => row.printed?.en },
  { name: 'value', type: 'number', get: (row) => row.value },
  { name: 'upper', type: 'number', get: (row) => row.upper },
  { name: 'operator', type: 'string', get: (row) => row.operator },
  { name: 'unit_zh', type: 'string', get: (row) => row.unit?.zh },
  { name: 'unit_en', type: 'string', get: (row) => row.unit?.en },
  { name: 'basis_zh', type: 'string', get: (row) => row.basis?.zh },
  { name: 'basis_en', type: 'string', get: (row) => row.basis?.en },
  { name: 'kind', type: 'string', get: (row) => row.kind },
  { name: 'date', type: 'string', get: (row) => row.date },
  { name: 'words_zh', type: 'string', get: (row) => row.words?.zh },
  { name: 'words_en', type: 'string', get: (row) => row.words?.en },
  { name: 'reported_by_zh', type: 'string', get: (row) => row.reportedBy?.zh },
  { name: 'reported_by_en', type: 'string', get: (row) => row.reportedBy?.en },
  { name: 'source_zh', type: 'string', get: (row) => row.source?.zh },
  { name: 'source_en', type: 'string', get: (row) => row.source?.en },
  { name: 'url_zh', type: 'string', get: (row) => row.url?.zh },
  { name: 'url_en', type: 'string', get: (row) => row.url?.en },
  ...noteColumns<ValueRow>((row) => row.indicator),
];

/** Gives the table of one indicator’s values. */
export const toValueTable = (indicator: Indicator): Table => toTable(VALUE_COLUMNS, listValues(indicator));

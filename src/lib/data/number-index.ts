import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import { toIndicator } from '../indicator.ts';
import { findPlace, listTexts } from '../units.ts';
import { listValues } from './indicators.ts';
import { GRAMMAR } from './number-grammar.ts';
import { findNumbers } from './numbers.ts';
import type { FoundNumber } from './numbers.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';

/** A number of the plan with its place. */
export interface NumberRecord extends FoundNumber {
  /** The paragraph or indicator in which it stands. */
  id: string;
  lang: Lang;
  /** Address without base and language. */
  path: string;
}

/** What the unit of the table multiplies a value by: 100000000 for 亿元. */
const factorOf = (unit: string | undefined): number =>
  GRAMMAR.zh.scales[/^[百千万亿]+/.exec(unit ?? '')?.[0] ?? ''] ?? 1;

/** Gives the numbers in the cells of the indicator table. */
function listCells({ indicators: file, plan, pages }: Content, lang: Lang): NumberRecord[] {
  const place = findPlace(pages, lang, { kind: 'table' });
  if (!place) return [];
  return file.indicators
    .flatMap((entry) => listValues(toIndicator(entry, file, plan)))
    .flatMap(({ indicator: { id }, series, printed, value, upper, operator, unit, year }) =>
      value == null || series === 'result'
        ? []
        : {
            id,
            lang,
            printed: printed[lang],
            value,
            ...(upper === undefined ? {} : { upper }),
            operator: operator ?? null,
            unit: unit?.[lang] ?? null,
            factor: factorOf(unit?.zh),
            year: year ?? null,
            path: `plan/${place.page.path}/#${id}`,
          },
    );
}

/** Gives every number of the plan’s paragraphs and of its indicator table, the languages one after the other. */
export const listNumbers = (content: Content): NumberRecord[] =>
  LANGS.flatMap((lang) => [
    ...listTexts(content, lang).flatMap(({ id, text, path }) =>
      findNumbers(text, lang).map((found) => ({ id, lang, ...found, path })),
    ),
    ...listCells(content, lang),
  ]);

/** Columns of the index of numbers. */
export const NUMBER_COLUMNS: readonly Column<NumberRecord>[] = [
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'lang', type: 'string', get: (row) => row.lang },
  { name: 'printed', type: 'string', get: (row) => row.printed },
  { name: 'value', type: 'number', get: (row) => row.value },
  { name: 'upper', type: 'number', get: (row) => row.upper },
  { name: 'operator', type: 'string', get: (row) => row.operator },
  { name: 'unit', type: 'string', get: (row) => row.unit },
  { name: 'factor', type: 'number', get: (row) => row.factor },
  { name: 'year', type: 'integer', get: (row) => row.year },
  { name: 'path', type: 'string', get: (row) => row.path },
];

/** Gives the table of all numbers of the plan. */
export const toNumberTable = (numbers: NumberRecord[]): Table => toTable(NUMBER_COLUMNS, numbers);

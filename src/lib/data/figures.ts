import { LANGS } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { findPromised, listCommitments } from '../figures/commitments.ts';
import type { Content } from '../plan/content.ts';
import { keysOfRow } from '../figures/figure.ts';
import type { Operator } from '../numbers/lexicon.ts';
import { findQuantity, toNoun } from '../numbers/read.ts';
import { listParagraphs } from '../plan/paragraphs.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';

/** A number of the text with what it counts, as `figures.json` gives it. */
export interface FigureRecord {
  id: string;
  label: Bilingual | null;
  printed: Bilingual;
  /** In single units. */
  value: number;
  operator: Operator | null;
  unit: { zh: string | null; en: string | null };
  year: number | null;
  paragraph: string;
  /** Ids of the figures that show it. */
  figures: string[];
  /** Address without base and language. */
  path: string;
}

/** Gives the numbers of the text that the edition names, with what they count. */
export function listFigureRecords(content: Content): FigureRecord[] {
  const { numbers, figures } = content.figures;
  const paths = new Map(listParagraphs(content).map(({ id, path }) => [id, path]));
  return Object.entries(numbers).flatMap(([id, { paragraph, year, label, zh, en }]) => {
    const quantity = findQuantity(zh, 'zh');
    if (!quantity) return [];
    const { value, operator, unit } = quantity;
    return {
      ...{ id, label: label ?? null, printed: { zh, en: toNoun(en) }, value, operator },
      unit: { zh: unit ?? null, en: findQuantity(en, 'en')?.unit ?? null },
      ...{ year: year ?? null, paragraph },
      figures: figures.filter(({ rows }) => rows.flatMap(keysOfRow).includes(id)).map((figure) => figure.id),
      path: paths.get(paragraph) ?? '',
    };
  });
}

const FIGURE_COLUMNS: readonly Column<FigureRecord>[] = [
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'label_zh', type: 'string', get: (row) => row.label?.zh },
  { name: 'label_en', type: 'string', get: (row) => row.label?.en },
  { name: 'printed_zh', type: 'string', get: (row) => row.printed.zh },
  { name: 'printed_en', type: 'string', get: (row) => row.printed.en },
  { name: 'value', type: 'number', get: (row) => row.value },
  { name: 'operator', type: 'string', get: (row) => row.operator },
  { name: 'unit_zh', type: 'string', get: (row) => row.unit.zh },
  { name: 'unit_en', type: 'string', get: (row) => row.unit.en },
  { name: 'year', type: 'integer', get: (row) => row.year },
  { name: 'paragraph', type: 'string', get: (row) => row.paragraph },
  { name: 'figures', type: 'string', get: (row) => row.figures.join(' ') },
  { name: 'path', type: 'string', get: (row) => row.path },
];

/** Gives the table of the numbers of the text that the edition names. */
export const toFigureTable = (records: FigureRecord[]): Table => toTable(FIGURE_COLUMNS, records);

/** A promise of the text that stands in no table, as `commitments.json` gives it. */
export interface CommitmentRecord {
  id: string;
  label: Bilingual;
  words: Bilingual;
  quantity: Bilingual;
  value: number | null;
  operator: Operator | null;
  unit: string | null;
  deadline: Bilingual | null;
  paragraph: string;
}

/** Gives the promises of the text that stand in no table. */
export function listCommitmentRecords(content: Content): CommitmentRecord[] {
  const [zh = [], en = []] = LANGS.map((lang) => listCommitments(content, lang));
  return content.figures.commitments.map((entry, index) => {
    const promised = findPromised(entry);
    const { id, label, quantity, deadline, at } = entry;
    return {
      ...{ id, label, quantity, deadline: deadline ? { zh: deadline.zh, en: deadline.en } : null, paragraph: at },
      words: { zh: zh[index]?.words ?? '', en: en[index]?.words ?? '' },
      value: promised?.value ?? null,
      operator: promised?.operator ?? null,
      unit: promised?.unit ?? null,
    };
  });
}

const COMMITMENT_COLUMNS: readonly Column<CommitmentRecord>[] = [
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'label_zh', type: 'string', get: (row) => row.label.zh },
  { name: 'label_en', type: 'string', get: (row) => row.label.en },
  { name: 'words_zh', type: 'string', get: (row) => row.words.zh },
  { name: 'words_en', type: 'string', get: (row) => row.words.en },
  { name: 'quantity_zh', type: 'string', get: (row) => row.quantity.zh },
  { name: 'quantity_en', type: 'string', get: (row) => row.quantity.en },
  { name: 'value', type: 'number', get: (row) => row.value },
  { name: 'operator', type: 'string', get: (row) => row.operator },
  { name: 'unit', type: 'string', get: (row) => row.unit },
  { name: 'deadline_zh', type: 'string', get: (row) => row.deadline?.zh },
  { name: 'deadline_en', type: 'string', get: (row) => row.deadline?.en },
  { name: 'paragraph', type: 'string', get: (row) => row.paragraph },
];

/** Gives the table of the promises of the text that stand in no table. */
export const toCommitmentTable = (records: CommitmentRecord[]): Table => toTable(COMMITMENT_COLUMNS, records);

import type { Bilingual } from '../../schemas/text.ts';
import { toCsv, toExcelCsv } from './csv.ts';
import type { Table } from './table.ts';

/** What a data file is about; the data page explains each kind. */
export const DATA_KINDS = [
  'indicators',
  'indicator',
  'picture',
  'figures',
  'figure',
  'commitments',
  'numbers',
  'projects',
  'project',
  'relations',
  'paragraphs',
  'glossary',
  'plan',
  'source',
  'package',
  'archive',
] as const;

/** A kind of data file. */
export type DataKind = (typeof DATA_KINDS)[number];

/** A file that can be taken away. */
export interface DataFile {
  /** Address below `/data/`. */
  path: string;
  kind: DataKind;
  body: string | Uint8Array<ArrayBuffer>;
  /** What the file is about, where there are many of its kind. */
  subject?: Bilingual;
  /** The table in it, for files of which others are told the columns. */
  table?: Table;
}

/** Media types by the end of a file’s name. */
const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Gives the end of a file’s name: csv. */
export const formatOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Gives the media type of a file by its name. */
export const mediaTypeOf = (path: string): string => MEDIA_TYPES[formatOf(path)] ?? 'application/octet-stream';

/** Gives the bytes of a file. */
export const toBytes = ({ body }: Pick<DataFile, 'body'>): Uint8Array<ArrayBuffer> =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;

/** Gives a table as CSV, once for programs and once for Excel. */
export const tableFiles = (kind: DataKind, name: string, table: Table): DataFile[] => [
  { path: `${name}.csv`, kind, body: toCsv(table), table },
  { path: `${name}.excel.csv`, kind, body: toExcelCsv(table) },
];

/** Gives data as the text of a JSON file. */
export const toJson = (data: unknown): string => `${JSON.stringify(data)}\n`;

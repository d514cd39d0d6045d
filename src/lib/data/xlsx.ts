import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';

import type { CellValue, Table } from './table.ts';

/** A sheet of a workbook: a table, or lines of terms and facts. */
export interface Sheet {
  name: string;
  table: Table | [string, string][];
}

const MAX_WIDTH = 48;

/** Width of a text in digits; a Chinese character takes two. */
const widthOf = (value: CellValue): number =>
  [...String(value ?? '')].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);

const head = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

const toCell = (value: CellValue) => (typeof value === 'string' ? { value, type: String } : value);

function toData(table: Sheet['table']) {
  if (Array.isArray(table)) return table.map(([term, fact]) => [head(term), { value: fact, type: String }]);
  return [table.columns.map(({ name }) => head(name)), ...table.rows.map((cells) => cells.map(toCell))];
}

function toWidths(table: Sheet['table']) {
  const rows = Array.isArray(table) ? table : [table.columns.map(({ name }) => name), ...table.rows];
  return (rows[0] ?? []).map((_, index) => ({
    width: Math.min(MAX_WIDTH, 2 + Math.max(...rows.map((cells) => widthOf(cells[index] ?? null)))),
  }));
}

/** Gives a workbook for Excel: numbers are numbers, texts are texts, and the heads of a table stay in sight. */
export async function toXlsx(sheets: Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeXlsxFile(
    sheets.map(({ name, table }) => ({
      sheet: name,
      data: toData(table),
      columns: toWidths(table),
      ...(Array.isArray(table) ? {} : { stickyRowsCount: 1 }),
    })),
  ).toBlob();
  // Packed again without the time of day, so that the same content gives the same file.
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return new Uint8Array(zipSync(parts, { mtime: new Date(1980, 0, 1), level: 9 }));
}

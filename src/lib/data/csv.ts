import type { CellValue, Table } from './table.ts';

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const toText = (value: CellValue): string => (value === null ? '' : String(value));

/** Gives a table as clean CSV (RFC 4180, UTF-8 without a mark, lines end with LF); a null is an empty cell. */
export const toCsv = ({ columns, rows }: Table): string =>
  [columns.map(({ name }) => name), ...rows].map((cells) => `${cells.map(toText).map(quote).join(',')}\n`).join('');

/** A text cell that Excel would take for a formula; a sign alone is none. */
const FORMULA = /^[=+\-@]./s;

/**
 * Gives a table as CSV that opens right in Excel by a double click: with a byte-order mark and CRLF. A text cell that
 * Excel would take for a formula gets an apostrophe before it; everything else is exact.
 */
export function toExcelCsv({ columns, rows }: Table): string {
  const safe = (value: CellValue): CellValue =>
    typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;
  return `\uFEFF${toCsv({ columns, rows: rows.map((cells) => cells.map(safe)) }).replaceAll(/\r?\n/g, '\r\n')}`;
}

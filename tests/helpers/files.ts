import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';

/** Rows of a file as texts, each by the name of its column; what is empty or missing is "". */
export type TextRow = Record<string, string>;

const toRecords = ([head = [], ...rows]: string[][]): TextRow[] =>
  rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));

/** Reads a CSV file by RFC 4180, with whatever line ends it has. */
export function readCsv(text: string): TextRow[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (/\n/.test(end)) rows.push([]);
  }
  return toRecords(rows.filter((cells) => cells.some((cell) => cell !== '')));
}

const toIndex = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads the first sheet of a workbook; numbers as they stand in it. */
export function readXlsx(file: string): TextRow[] {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const open = (name: string) => parse(strFromU8(parts[name] ?? new Uint8Array()));
  const shared = open('xl/sharedStrings.xml')
    .querySelectorAll('si')
    .map((item) => item.textContent);
  const rows = open('xl/worksheets/sheet1.xml')
    .querySelectorAll('row')
    .map((row) => {
      const cells: string[] = [];
      for (const cell of row.querySelectorAll('c')) {
        const value = cell.querySelector('v')?.textContent ?? '';
        const type = cell.getAttribute('t');
        cells[toIndex(cell.getAttribute('r') ?? '')] =
          type === 's' ? (shared[Number(value)] ?? '') : type === 'b' ? String(value === '1') : value;
      }
      return cells;
    });
  return toRecords(rows);
}

/** Reads the three tables of one file: clean CSV, CSV for Excel without its mark and apostrophes, and XLSX. */
export function readTables(dir: string, name: string): TextRow[][] {
  const text = (format: string) => readFileSync(join(dir, 'data', `${name}.${format}`), 'utf8');
  const excel = readCsv(text('excel.csv').replace(/^\uFEFF/, '')).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replace(/^'(?=[=+\-@].)/, '')])),
  );
  return [readCsv(text('csv')), excel, readXlsx(join(dir, 'data', `${name}.xlsx`))];
}

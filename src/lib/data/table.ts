/** A value of a cell in a data file; null where nothing is given. */
export type CellValue = string | number | boolean | null;

/** A column of a data file: its name, the type of its values as Frictionless calls it, and where a value comes from. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  get: (row: Row) => CellValue | undefined;
}

/** A table as every format of a data file prints it: the one set of rows for CSV, XLSX and their descriptions. */
export interface Table {
  columns: Pick<Column<never>, 'name' | 'type'>[];
  rows: CellValue[][];
}

/** Gives the table of some rows: one cell for each column, null where a row has nothing for it. */
export const toTable = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(({ name, type }) => ({ name, type })),
  rows: rows.map((row) => columns.map(({ get }) => get(row) ?? null)),
});

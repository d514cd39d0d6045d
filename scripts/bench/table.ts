/** A line of the printed result: what was measured, and its value, or one for each of several sites. */
export type Row = [measure: string, ...values: string[]];

/** Gives the middle value, the higher one of two. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const formatKib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

/** Prints rows with their columns below each other. */
export function printRows(rows: Row[]): void {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(cell.length, known[index] ?? 0)),
    [],
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

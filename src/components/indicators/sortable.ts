import type { SortRow } from '../../lib/indicators/order.ts';

/** A printed table whose rows can be set in another order and back. */
export interface SortableTable {
  /** Sets the rows in an order, each with its category; without one, as they are printed, a category to its rows. */
  order: (rows: SortRow[] | undefined, breaks: string[]) => void;
  /** Shows the rows of one category, or of all for an empty slug. */
  filter: (rows: SortRow[], category: string) => void;
  heads: HTMLTableCellElement[];
}

/** Gives the cell of a category as each row needs it when rows of many categories stand mixed. */
function toOwnCell(printed: Element): Element {
  const cell = printed.cloneNode(true) as Element;
  cell.removeAttribute('rowspan');
  cell.setAttribute('scope', 'row');
  return cell;
}

/** Makes the rows of a table movable. */
export function makeSortable(table: HTMLTableElement): SortableTable {
  const bodies = [...table.tBodies].map((body) => ({ body, rows: [...body.rows], spanning: body.rows[0]?.cells[0] }));
  const rowOf = new Map<string, { row: HTMLTableRowElement; own?: Element }>();
  for (const { rows, spanning } of bodies)
    for (const row of rows) rowOf.set(row.id, { row, own: spanning && toOwnCell(spanning) });
  const mixed = document.createElement('tbody');
  mixed.dataset['mixed'] = '';

  const print = () => {
    mixed.remove();
    for (const { own } of rowOf.values()) own?.remove();
    for (const { body, rows, spanning } of bodies) {
      if (spanning) rows[0]?.prepend(spanning);
      body.append(...rows);
      table.append(body);
    }
  };
  return {
    heads: [...(table.tHead?.rows[0]?.cells ?? [])],
    order: (sorted, breaks) => {
      for (const [id, { row }] of rowOf) row.toggleAttribute('data-break', breaks.includes(id));
      if (!sorted) return print();
      for (const { body, spanning } of bodies) {
        spanning?.remove();
        body.remove();
      }
      const entries = sorted.flatMap(({ id }) => rowOf.get(id) ?? []);
      for (const { row, own } of entries) if (own) row.prepend(own);
      mixed.append(...entries.map(({ row }) => row));
      table.append(mixed);
    },
    filter: (rows, category) => {
      for (const { id, category: own } of rows) {
        const row = rowOf.get(id)?.row;
        if (row) row.hidden = category !== '' && own !== category;
      }
    },
  };
}

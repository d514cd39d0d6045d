import type { Note } from '../../schemas/notes.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';

/** Columns of the sheet of editorial notes in a workbook. */
const NOTE_COLUMNS: readonly Column<Note>[] = [
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'kind', type: 'string', get: (row) => row.kind },
  { name: 'about', type: 'string', get: (row) => row.about.join(' ') },
  { name: 'title_zh', type: 'string', get: (row) => row.title?.zh },
  { name: 'title_en', type: 'string', get: (row) => row.title?.en },
  { name: 'note_zh', type: 'string', get: (row) => row.text.zh },
  { name: 'note_en', type: 'string', get: (row) => row.text.en },
];

/** Gives the notes on some units as a table, one row each. */
export const toNoteTable = (notes: Note[], ids: string[]): Table =>
  toTable(
    NOTE_COLUMNS,
    notes.filter(({ about }) => about.some((id) => ids.includes(id))),
  );

import type { zhNotes } from './zh.notes.ts';

/** The interface in English: editorial notes, beside what they are about and on their own page. */
export const enNotes: typeof zhNotes = {
  labels: {
    contradiction: 'Editors’ note (numbers that do not agree)',
    basis: 'Editors’ note (different or unstated bases)',
    definition: 'Editors’ note (possibly different definitions)',
    wording: 'Editors’ note (statements that differ)',
  },
  kindTitles: {
    contradiction: 'Numbers that do not agree',
    basis: 'Different or unstated bases',
    definition: 'Possibly different definitions',
    wording: 'Statements or names that differ',
  },
  mark: (number) => `Note ${number}`,
  markOf: (number, title) => `Editors’ note ${number}: ${title}`,
  name: 'Editors’ notes',
  title: 'Editors’ notes',
  lead: 'Some numbers, definitions and statements of the Plan differ or need explaining. Each case is listed here with the passages concerned and any calculation. The notes are by the editors of this edition, not by the issuer; the text of the Plan is kept as printed.',
  count: (count) =>
    `${count} editors’ ${count === 1 ? 'note' : 'notes'}: numbers, definitions and statements that differ or need explaining`,
  open: 'Read the notes',
  cover: 'Cover',
  inTable: 'The marks “Note” are by the editors; they are not in the Plan’s table.',
};

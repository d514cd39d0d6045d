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
  lead: 'Some numbers, definitions and statements of the Plan differ or need explaining. Each case is explained here, with the passages or indicators concerned and any calculation. The notes are by the editors of this edition, not by the issuer. What differs in the Plan is kept as it stands; corrections to the extracted text are listed on the About page.',
  count: (count) =>
    `${count} editors’ ${count === 1 ? 'note' : 'notes'}: numbers, definitions and statements that differ or need explaining`,
  open: 'Read the notes',
  cover: 'Cover',
  inTable: 'The marks “Note” are by the editors; they are not in the Plan’s table.',
};

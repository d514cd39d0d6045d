import type { zhGlossary } from './zh.glossary.ts';

/** The interface in English: the glossary. */
export const enGlossary: typeof zhGlossary = {
  name: 'Glossary',
  title: 'Glossary',
  lead: (terms) =>
    `${terms} terms of the Plan in alphabetical order, with the Chinese, an explanation and the places where they occur. The explanations are the editors’ and not part of the Plan; the places lead to its text.`,
  letters: 'Go to a letter',
  other: 'Digits and signs',
  places: 'Occurs in',
  more: (count) => `${count} more`,
  forms: 'Also',
  see: 'see ',
  underLetter: (letter) => ` (${letter})`,
  listed: (forms) => forms.join(', '),
  heading: (number) => `heading ${number}`,
  titlePage: 'Title page',
  filter: 'Filter the terms',
  filterHint: 'English, Chinese, explanation',
  shown: (count, total) => `Showing ${count} of ${total}`,
  documents: 'Laws and documents that the Plan cites',
  documentsShort: 'Documents',
  documentsLead:
    'The laws, plans and other documents that the Plan names by their titles, as the Plan has them. Full titles, issuers and years are added by the editors.',
  official: 'Full title',
  issuer: 'Issuer and year',
  year: String,
  unknown: 'Issuer and year: not found by the editors.',
  hint: 'Explains the Plan’s terms of policy, technology and statistics, and says where they occur.',
  entry: 'Entry in the glossary',
};

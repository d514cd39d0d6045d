import type { zhGlossary } from './zh.glossary.ts';

/** The interface in English: the glossary and its hints. */
export const enGlossary: typeof zhGlossary = {
  glossary: 'Glossary',
  glossaryTitle: 'Glossary',
  glossaryLead: (terms) =>
    `${terms} terms of the Plan in alphabetical order, with the Chinese, an explanation and the places where they occur. The explanations are the editors’ and not part of the Plan; the places lead to its text.`,
  glossaryLetters: 'Go to a letter',
  glossaryOther: 'Digits and signs',
  glossaryPlaces: 'Occurs in',
  glossaryMore: (count) => `${count} more`,
  glossaryForms: 'Also',
  glossaryListed: (forms) => forms.join(', '),
  glossaryHeading: (number) => `heading ${number}`,
  glossaryTitlePage: 'Title page',
  glossaryFilter: 'Filter the terms',
  glossaryFilterHint: 'English, Chinese, explanation',
  glossaryShown: (count, total) => `Showing ${count} of ${total}`,
  glossaryDocuments: 'Laws and documents that the Plan cites',
  glossaryDocumentsShort: 'Documents',
  glossaryDocumentsLead: 'The laws, plans and notices that the Plan names by their titles, as the Plan has them.',
  glossaryHint: 'Explains the Plan’s terms of policy, technology and statistics, and says where they occur.',
  glossaryEntry: 'Entry in the glossary',
};

import type { zhTranslation } from './zh.translation.ts';

/** The interface in English: how the translation was made and checked. */
export const enTranslation: typeof zhTranslation = {
  title: 'The English translation',
  describeTranslation: (plan) =>
    `The status of the English translation of ${plan}, how it was made, how its numbers and terms were checked paragraph by paragraph, and every exception.`,
  method: 'How the translation was made',
  checks: 'How the translation is checked',
  checksLead:
    'Each time this site is built, a program first compares the English of the Plan with the Chinese on each of these points, and the notes, captions and other texts of this edition on numbers and characters. If anything differs that is not listed as an exception, the site is not built.',
  gates: {
    units: [
      'Paragraphs',
      'Chapters, sections, paragraphs, goals, the table and the key projects match one to one in both languages, with the same identifiers in their addresses.',
    ],
    numbers: [
      'Numbers',
      'Every number that the Chinese gives in digits, or in characters before a measure word, is in the English, with the same magnitude, unit, year and bound, such as “more than,” “nearly” or “and above.” The English adds none. Numerals in Chinese set phrases need not be repeated.',
    ],
    order: [
      'Order',
      'Numbers of the same unit appear in the same order in both languages, so no two figures have been swapped.',
    ],
    terms: [
      'Terms',
      'Where a clause of the Chinese contains a glossary term, its English uses one of the renderings that the glossary gives, or an inflected or shorter form of one.',
    ],
    script: [
      'Characters',
      'The English text of the Plan has no Chinese characters or full-width marks. The Chinese has no straight quotes and, outside Western words and numbers, no half-width commas, periods, semicolons, colons, question marks, exclamation points or parentheses.',
    ],
  },
  limits:
    'A program can check only this. It cannot judge whether the English conveys the sense of the original; the Chinese text prevails.',
  result: 'Results',
  total: ({ paragraphs, numbers, terms }, edition) =>
    `Everything is translated, and everything passes: ${paragraphs} paragraphs, ${numbers} numbers and ${terms} uses of terms of the Plan were checked, and ${edition} numbers in the texts of this edition. The counts of a chapter include its sections, headings, tables and key projects.`,
  section: 'Chapter or section and its status',
  paragraphs: 'Paragraphs',
  numbers: 'Numbers',
  terms: 'Terms',
  agrees: (exceptions) =>
    exceptions === 0 ? 'agrees' : `agrees, ${exceptions} ${exceptions === 1 ? 'exception' : 'exceptions'}`,
  edition: 'Notes, captions and other text of this edition',
  exceptions: 'Exceptions',
  exceptionsLead: 'In these places the translation departs from the rules above on purpose, for the reasons given.',
  noExceptions: 'There are none.',
  editionPlace: 'Text of this edition',
  gateNames: { script: 'Characters', numbers: 'Numbers', order: 'Order', terms: 'Terms' },
  more: 'How the translation was made and is checked',
};

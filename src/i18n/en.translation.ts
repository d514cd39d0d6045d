import type { zhTranslation } from './zh.translation.ts';

/** The interface in English: how the translation was made and checked. */
export const enTranslation: typeof zhTranslation = {
  title: 'The English translation',
  describeTranslation: (plan) =>
    `The standing of the English translation of ${plan}, how it was made, the numbers and terms checked paragraph by paragraph, and every exception.`,
  method: 'How it was made',
  checks: 'How it is checked',
  checksLead:
    'Each time this site is built, a program first holds all of the English against the Chinese. If anything disagrees, nothing is published.',
  gates: [
    [
      'Paragraphs',
      'Chapters, sections, paragraphs, goals, the table and the key projects match one to one in both languages, with the same numbers and addresses.',
    ],
    [
      'Numbers',
      'Every number in the Chinese, in figures or in words, is in the English with the same size, unit, year and bound, such as “more than,” “nearly” or “and above.” The English adds none.',
    ],
    [
      'Order',
      'Numbers of one unit stand in the same order in both languages, so that no two figures have changed places.',
    ],
    ['Terms', 'In every clause, the terms of the glossary are rendered as the glossary says.'],
    [
      'Characters',
      'There are no Chinese characters or full-width marks in the English, and no half-width marks or straight quotes in the Chinese.',
    ],
  ],
  limits:
    'A program can check only this. It cannot judge whether the English conveys the sense of the original; the Chinese text is what counts.',
  result: 'The result',
  total: ({ paragraphs, numbers, terms }) =>
    `Everything is translated, and everything passes: ${paragraphs} paragraphs, ${numbers} numbers and ${terms} uses of terms were checked. The counts of a chapter include its sections, headings, tables and key projects.`,
  section: 'Chapter or section, and its status',
  paragraphs: 'Paragraphs',
  numbers: 'Numbers',
  terms: 'Terms',
  agrees: (exceptions) =>
    exceptions === 0 ? 'agrees' : `agrees, ${exceptions} ${exceptions === 1 ? 'exception' : 'exceptions'}`,
  edition: 'Notes, captions and other words of this edition',
  exceptions: 'Exceptions',
  exceptionsLead: 'In these places the English departs from the rules above on purpose; each says why.',
  noExceptions: 'There are none.',
  editionPlace: 'Words of this edition',
  gateNames: { script: 'Characters', numbers: 'Numbers', order: 'Order', terms: 'Terms' },
  more: 'How the translation was made and is checked',
};

import type { zhTranslation } from './zh.translation.ts';

/** The interface in English: the page about the translation. */
export const enTranslation: typeof zhTranslation = {
  translationTitle: 'The English translation',
  describeTranslation: (plan) =>
    `The standing of the English translation of ${plan}, how it was made, the numbers and terms checked paragraph by paragraph, and every exception.`,
  translationMethod: 'How it was made',
  translationChecks: 'How it is checked',
  translationChecksLead:
    'Each time this site is built, a program first holds all of the English against the Chinese. If anything disagrees, nothing is published.',
  translationGates: [
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
  translationLimits:
    'A program can check only this. It cannot judge whether the English conveys the sense of the original; the Chinese text is what counts.',
  translationResult: 'The result',
  translationTotal: ({ paragraphs, numbers, terms }) =>
    `Everything is translated, and everything passes: ${paragraphs} paragraphs, ${numbers} numbers and ${terms} uses of terms were checked. The counts of a chapter include its sections, headings, tables and key projects.`,
  translationSection: 'Chapter or section, and its status',
  translationParagraphs: 'Paragraphs',
  translationNumbers: 'Numbers',
  translationTerms: 'Terms',
  translationAgrees: (exceptions) =>
    exceptions === 0 ? 'agrees' : `agrees, ${exceptions} ${exceptions === 1 ? 'exception' : 'exceptions'}`,
  translationEdition: 'Notes, captions and other words of this edition',
  translationExceptions: 'Exceptions',
  translationExceptionsLead: 'In these places the English departs from the rules above on purpose; each says why.',
  translationNoExceptions: 'There are none.',
  translationEditionPlace: 'Words of this edition',
  translationGateNames: { script: 'Characters', numbers: 'Numbers', order: 'Order', terms: 'Terms' },
  translationMore: 'How the translation was made and is checked',
};

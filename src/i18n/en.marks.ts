import type { zhMarks } from './zh.marks.ts';

/** The interface in English: marks that join words. */
export const enMarks: typeof zhMarks = {
  sentenceEnd: '. ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  blank: ' ',
};

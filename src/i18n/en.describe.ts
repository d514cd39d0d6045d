import type { zhDescribe } from './zh.describe.ts';

/** The interface in English: descriptions of pages, for search engines. */
export const enDescribe: typeof zhDescribe = {
  contents: (plan) =>
    `Contents of ${plan}: chapters, sections, boxes and key projects, with the page numbers of the original’s contents.`,
  whole: (plan) => `The full text of ${plan} on one page, for reading, printing and searching.`,
  parallel: (title) => `${title}: Chinese and English side by side, paragraph by paragraph.`,
  about: (plan) =>
    `Where the text of this edition of ${plan} comes from, how it was checked and corrected, its translation, rights and privacy.`,
  search: (plan) => `Search ${plan} for a word, a phrase or a number, and go to the paragraph where it appears.`,
};

/** How much is measured: enough for figures that hold, or enough to see that measuring works. */
export interface Size {
  /** Words that are searched for. */
  words: number;
  /** Phrases cut out of each paragraph. */
  cuts: number;
  /** Times that Lighthouse looks at a page, and pages that it looks at. */
  runs: number;
  pages: number;
  /** Chapters of the two plans whose builds are compared. */
  chapters: readonly [once: number, more: number];
}

export const WHOLE: Size = { words: 40, cuts: 4, runs: 5, pages: Infinity, chapters: [1, 10] };
export const SMALL: Size = { words: 3, cuts: 1, runs: 1, pages: 1, chapters: [1, 2] };

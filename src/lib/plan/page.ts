import type { Lang } from '../../i18n/locales.ts';
import type { ChapterHead } from '../../schemas/chapter.ts';
import type { Block } from './blocks.ts';

/** A page of the plan in one language: a chapter, or a section of one. */
export interface Page extends ChapterHead {
  lang: Lang;
  /** File, relative to the content folder. */
  file: string;
  /** Address below `/{lang}/plan/`, without slashes at its ends: `review/scale`. */
  path: string;
  /** Place of chapter and section as the file names give it. */
  order: number[];
  blocks: Block[];
}

/** What a file’s name says about the page in it. */
export interface PageName {
  path: string;
  order: number[];
}

const PART = /^(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * Reads order and address from a file name below `chapters/{lang}/`: `1-review/2-infrastructure.mdx`, or
 * `1-review/index.mdx` for the chapter itself. Gives undefined where the name does not follow that form.
 */
export function findPageName(name: string): PageName | undefined {
  const parts = name
    .replace(/\.mdx$/, '')
    .replace(/\/index$/, '')
    .split('/');
  const read = parts.map((part) => PART.exec(part));
  if (parts.length > 2 || !read.every((match) => match !== null)) return undefined;
  return { path: read.map(([, , slug]) => slug).join('/'), order: read.map(([, digits]) => Number(digits)) };
}

/** Orders pages as they stand in the plan: a chapter before its sections. */
export const comparePages = (a: Pick<Page, 'order'>, b: Pick<Page, 'order'>): number =>
  (a.order[0] ?? 0) - (b.order[0] ?? 0) || (a.order[1] ?? -1) - (b.order[1] ?? -1);

/** A heading within a page. */
export type Heading = Extract<Block, { kind: 'heading' }>;

/** Gives the headings within a page, in order. */
export const innerHeadings = ({ blocks }: Page): Heading[] => blocks.filter((block) => block.kind === 'heading');

/** A chapter with its sections’ pages. */
export interface Chapter {
  page: Page;
  sections: Page[];
}

/** Gives the chapters of one language, in order, each with the pages of its sections. */
export function toChapters(pages: Page[]): Chapter[] {
  const sorted = pages.toSorted(comparePages);
  return sorted
    .filter(({ order }) => order.length === 1)
    .map((page) => ({
      page,
      sections: sorted.filter(({ order }) => order.length === 2 && order[0] === page.order[0]),
    }));
}

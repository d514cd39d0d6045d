import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Content, Project } from './content.ts';
import { findParentId } from './ids.ts';
import type { Page } from './page.ts';

/** A unit with a heading: a page’s own, or one within it. */
export interface Heading {
  id: string;
  number?: string;
  title: string;
  /** Page in the original’s contents. */
  page?: number;
}

/** A paragraph of the plan in both languages. */
export interface Paragraph extends Bilingual {
  id: string;
  /** Address without base and language, with the place: `plan/review/scale/#ch1-s1-i1-p1`. */
  path: string;
}

/** Gives the headings of a page in order, its own first. */
export function listHeadings(page: Page): Heading[] {
  const { id, number, title, page: printed } = page;
  return [{ id, title, ...(number ? { number } : {}), ...(printed ? { page: printed } : {}) }, ...innerHeadings(page)];
}

/** Gives the headings within a page in order. */
export const innerHeadings = (page: Page): Heading[] => page.blocks.filter((block) => block.kind === 'heading');

/** Joins the parts of a project’s content as they are read: without a blank in Chinese, with one in English. */
export const joinParts = (project: Project, lang: Lang): string =>
  project.content.parts.map((part) => part[lang]).join(lang === 'zh' ? '' : ' ');

/** Gives every paragraph of one language with its text, in the order of the text, projects included. */
export function listTexts(content: Content, lang: Lang): { id: string; text: string; path: string }[] {
  return content.pages
    .filter((page) => page.lang === lang)
    .flatMap((page) =>
      page.blocks.flatMap((block) => {
        const at = (id: string, text: string) => ({ id, text, path: `plan/${page.path}/#${id}` });
        if (block.kind === 'paragraph' || block.kind === 'goal') return [at(block.id, block.text)];
        const project = block.kind === 'project' && content.projects.find(({ id }) => id === block.id);
        if (!project) return [];
        return [
          at(`${project.id}-goal`, project.goal.text[lang]),
          at(`${project.id}-content`, joinParts(project, lang)),
        ];
      }),
    );
}

/** Gives every paragraph in both languages, in the order of the text. */
export function listParagraphs(content: Content): Paragraph[] {
  const english = new Map(listTexts(content, 'en').map(({ id, text }) => [id, text]));
  return listTexts(content, 'zh').map(({ id, text, path }) => ({ id, zh: text, en: english.get(id) ?? '', path }));
}

/** A place in the text: the page, and the heading under which something stands. */
export interface Place {
  page: Page;
  heading: Heading;
}

/** Gives the place at which a project or the indicator table stands in the text, or undefined where it stands nowhere. */
export function findPlace(
  pages: Page[],
  lang: Lang,
  block: { kind: 'project'; id: string } | { kind: 'table' },
): Place | undefined {
  for (const page of pages) {
    if (page.lang !== lang) continue;
    let [heading] = listHeadings(page);
    for (const current of page.blocks) {
      if (current.kind === 'heading') heading = current;
      const same =
        current.kind === block.kind && (block.kind === 'table' || ('id' in current && current.id === block.id));
      if (same && heading) return { page, heading };
    }
  }
  return undefined;
}

/**
 * Gives the printed numbers that lead to a unit, as one label: 四（一）1 in Chinese, 4.1.1 in English, where the
 * printed number says it all. The preface has none.
 */
export function toNumberLabel(id: string, headings: Map<string, Heading>, lang: Lang): string {
  const own = headings.get(id)?.number ?? '';
  if (lang === 'en') return own;
  const parent = findParentId(id);
  const outer = parent === undefined ? '' : toNumberLabel(parent, headings, lang);
  return `${outer}${own.replace(/[.、]$/, '')}`;
}

/** Gives the headings of one language by their ids. */
export const toHeadingMap = (pages: Page[], lang: Lang): Map<string, Heading> =>
  new Map(
    pages
      .filter((page) => page.lang === lang)
      .flatMap((page) => listHeadings(page).map((heading) => [heading.id, heading])),
  );

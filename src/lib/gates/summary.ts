import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../plan/content.ts';
import { toChapters } from '../plan/page.ts';
import type { Page } from '../plan/page.ts';
import { countExceptions } from './exceptions.ts';
import { passGates } from './index.ts';
import type { TextReport } from './index.ts';

/** How much the gates compared. */
export interface Count {
  /** Headings, paragraphs, parts of projects and cells of the table, or words of the edition. */
  texts: number;
  paragraphs: number;
  numbers: number;
  terms: number;
  exceptions: number;
}

/** What the gates compared, by chapter and section, and in the words of the edition. */
export interface GateSummary {
  chapters: { page: Page; count: Count; sections: { page: Page; count: Count }[] }[];
  edition: Count;
  /** All of the plan, without the words of the edition. */
  plan: Count;
}

/** The parts of a project’s content are one paragraph, as elsewhere on the site. */
const paragraphOf = ({ text: { id } }: TextReport): string => id.replace(/-c\d+$/, '-content');

function toCount(reports: TextReport[], { exceptions }: Content): Count {
  const sum = (get: (report: TextReport) => number) => reports.reduce((total, report) => total + get(report), 0);
  return {
    texts: reports.length,
    paragraphs: new Set(reports.filter(({ text }) => text.kind === 'paragraph').map(paragraphOf)).size,
    numbers: sum(({ numbers }) => numbers),
    terms: sum(({ terms }) => terms),
    exceptions: sum(({ text }) => countExceptions(text, exceptions)),
  };
}

/** Counts what the gates compare in the content. A chapter’s count is that of all its pages. */
export function toGateSummary(content: Content, lang: Lang): GateSummary {
  const reports = passGates(content);
  const countOf = (pages: Page[]) =>
    toCount(
      reports.filter(({ text }) => pages.some(({ id }) => id === text.page)),
      content,
    );
  return {
    chapters: toChapters(content.pages.filter((page) => page.lang === lang)).map(({ page, sections }) => ({
      page,
      count: countOf([page, ...sections]),
      sections: sections.map((section) => ({ page: section, count: countOf([section]) })),
    })),
    edition: toCount(
      reports.filter(({ text }) => text.page === undefined),
      content,
    ),
    plan: toCount(
      reports.filter(({ text }) => text.page !== undefined),
      content,
    ),
  };
}

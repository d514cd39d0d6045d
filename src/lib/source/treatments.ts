import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content } from '../plan/content.ts';
import { toEdition, toStanding } from '../plan/edition.ts';

/** What the edition does with the text beyond its words, in numbers. */
export interface Treatments {
  /** Key projects, and the parts into which their contents are cut. */
  projects: number;
  parts: number;
  /** Paragraphs without a heading that pages give one. */
  closings: number;
  /** Cells of the table that only the plain text fills. */
  cells: number;
  /** Lines of the editors at the head of the plain text. */
  lines: number;
}

/** Counts what the edition does with the text beyond its words. */
export function countTreatments({ plan, projects, indicators: { indicators }, pages }: Content): Treatments {
  return {
    projects: projects.length,
    parts: projects.reduce((sum, { content }) => sum + content.parts.length, 0),
    closings: pages
      .filter(({ lang }) => lang === 'zh')
      .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'closing')).length,
    cells: indicators.filter(({ category }, index) => category === indicators[index - 1]?.category).length,
    lines: [...toStanding(plan, 'zh'), toEdition(plan, 'zh')].length,
  };
}

/** Says what the edition does with the text beyond its words; what a plan has nothing of is left out. */
export function listTreatments(content: Content, lang: Lang): string[] {
  const t = getStrings(lang).about.treatments;
  const { projects, parts, closings, cells, lines } = countTreatments(content);
  return [
    t.pages,
    t.leads,
    t.numbers,
    ...(parts > projects ? [t.parts(projects, parts)] : []),
    ...(closings > 0 ? [t.closing] : []),
    ...(cells > 0 ? [t.table(cells)] : []),
    t.added,
    t.plain(lines),
  ];
}

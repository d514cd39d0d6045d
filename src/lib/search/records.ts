import type { Lang } from '../../i18n/locales.ts';
import type { Content, Project } from '../plan/content.ts';
import { findParentId } from '../plan/ids.ts';
import type { Page } from '../plan/page.ts';
import { toPlaceName } from '../plan/place.ts';
import { listHeadings, toHeadingMap, toNumberLabel } from '../plan/units.ts';
import { toIndicatorRecord } from './indicator-record.ts';
import type { RecordKind } from './kinds.ts';

/** A thing that the search finds: one heading, paragraph, indicator, project, term or figure. */
export interface SearchRecord {
  id: string;
  kind: RecordKind;
  /** Address of its page without base and language. */
  path: string;
  /** Id of the heading, table or project under which it stands. */
  under?: string;
  /** Where it stands, in printed numbers: 四（一）1第3段; 4.1.1 para. 3. */
  label: string;
  /** What it says, and what a reader may look for. */
  text: string;
  /** The words as printed, where the text says them in another way; each on a line of its own. */
  printed?: string;
}

const toParagraph = (id: string, text: string, under: string, page: Page, content: Content): SearchRecord => ({
  kind: 'paragraph',
  id,
  path: `plan/${page.path}/`,
  under,
  label: toPlaceName(id, content, page.lang),
  text,
});

/** Gives a project and the parts of its text, which stand on a page of the plan. */
function listOfProject(project: Project, under: string, page: Page, content: Content): SearchRecord[] {
  const { lang } = page;
  const { id, slug, number, title, goal, content: body } = project;
  const parts = [
    { suffix: 'goal', text: goal.text },
    ...body.parts.map((text, index) => ({ suffix: `c${index + 1}`, text })),
  ];
  return [
    { kind: 'project', id, path: `projects/${slug}/`, under, label: number[lang], text: title[lang] },
    ...parts.map(({ suffix, text }) => toParagraph(`${id}-${suffix}`, text[lang], id, page, content)),
  ];
}

/** Gives the indicator table and its rows. */
function listOfTable(under: string, page: Page, content: Content): SearchRecord[] {
  const { lang } = page;
  const { table, indicators } = content.indicators;
  const words = [table.title, ...Object.values(table.columns), table.note?.text].map((text) => text?.[lang]);
  return [
    {
      kind: 'unit',
      id: table.id,
      path: `plan/${page.path}/`,
      under,
      label: table.number[lang],
      text: words.filter(Boolean).join('\n'),
    },
    ...indicators.map((entry, index) => toIndicatorRecord(entry, index, content, lang)),
  ];
}

/** Gives what stands on a page of the plan, each text once: its headings, and then the rest in the order of the text. */
function listOfPage(page: Page, content: Content): SearchRecord[] {
  const headings = toHeadingMap(content.pages, page.lang);
  const path = `plan/${page.path}/`;
  let unit = page.id;
  const units = listHeadings(page).map(({ id, title }): SearchRecord => {
    const under = findParentId(id);
    const label = toNumberLabel(id, headings, page.lang);
    return { kind: 'unit', id, path, ...(under ? { under } : {}), label, text: title };
  });
  const rest = page.blocks.flatMap((block): SearchRecord[] => {
    if (block.kind === 'heading') unit = block.id;
    // A closing paragraph stands under no heading but that of its chapter.
    if (block.kind === 'closing') unit = findParentId(block.id) ?? page.id;
    if (block.kind === 'paragraph' || block.kind === 'goal')
      return [toParagraph(block.id, block.text, unit, page, content)];
    if (block.kind === 'table') return listOfTable(unit, page, content);
    if (block.kind === 'project')
      return content.projects
        .filter(({ id }) => id === block.id)
        .flatMap((project) => listOfProject(project, unit, page, content));
    if (block.kind !== 'figure') return [];
    return content.figures.figures
      .filter(({ id }) => id === block.id)
      .map(({ id, title, rows }) => ({
        kind: 'figure',
        id,
        path,
        under: unit,
        label: toNumberLabel(unit, headings, page.lang),
        text: [title, ...rows.map(({ label }) => label)].map((text) => text[page.lang]).join('\n'),
      }));
  });
  return [...units, ...rest];
}

/** Gives everything in one language that the search finds, in the same order in both languages. */
export const listRecords = (content: Content, lang: Lang): SearchRecord[] => [
  ...content.pages.filter((page) => page.lang === lang).flatMap((page) => listOfPage(page, content)),
  ...content.glossary.terms.map(({ id, name, forms, abbreviations = {} }): SearchRecord => ({
    kind: 'term',
    id,
    path: 'glossary/',
    label: '',
    text: [
      ...new Set([
        name[lang],
        ...(forms?.[lang] ?? []),
        ...Object.entries(abbreviations).flatMap(([short, words]) => [short, words[lang]]),
      ]),
    ].join('\n'),
  })),
];

import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content, Project } from '../content.ts';
import { findParentId, findUnitKind } from '../ids.ts';
import { toParagraphLink } from '../passages.ts';
import type { Page } from '../page.ts';
import { listHeadings, toHeadingMap, toNumberLabel } from '../units.ts';
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

const paragraphOf = (id: string, text: string, content: Content, lang: Lang, page: Page): SearchRecord => {
  const unit = findParentId(id) ?? page.id;
  const { label } = toParagraphLink(id, content, lang);
  if (findUnitKind(unit) !== 'closing') return { kind: 'paragraph', id, path: `plan/${page.path}/`, under: unit, label, text };
  const closing = page.blocks.find((block) => block.kind === 'closing');
  const chapter = findParentId(unit) ?? page.id;
  const t = getStrings(lang);
  const number = toNumberLabel(chapter, toHeadingMap(content.pages, lang), lang);
  const place = [number, closing?.label, t.paragraph(Number(id.split('-p')[1]))].filter(Boolean).join(t.comma);
  return { kind: 'paragraph', id, path: `plan/${page.path}/`, under: chapter, label: place, text };
};

function partsOf({ id, number, goal, content: body }: Project, page: Page, lang: Lang): SearchRecord[] {
  const { comma } = getStrings(lang);
  const part = (suffix: string, label: string, text: string): SearchRecord => ({
    kind: 'paragraph',
    id: `${id}-${suffix}`,
    path: `plan/${page.path}/`,
    under: id,
    label: `${number[lang]}${comma}${label}`,
    text,
  });
  return [
    part('goal', goal.label[lang], goal.text[lang]),
    ...body.parts.map((text, index) => part(`c${index + 1}`, body.label[lang], text[lang])),
  ];
}

/** Gives what stands on a page of the plan, each text once, in the order of the text. */
function listOfPage(page: Page, content: Content): SearchRecord[] {
  const { lang } = page;
  const headings = toHeadingMap(content.pages, lang);
  const path = `plan/${page.path}/`;
  const { table, indicators } = content.indicators;
  let unit = page.id;
  const units = listHeadings(page).map(({ id, title }): SearchRecord => {
    const under = findParentId(id);
    return { kind: 'unit', id, path, ...(under ? { under } : {}), label: toNumberLabel(id, headings, lang), text: title };
  });
  const rest = page.blocks.flatMap((block): SearchRecord[] => {
    if (block.kind === 'heading') unit = block.id;
    if (block.kind === 'paragraph' || block.kind === 'goal')
      return [paragraphOf(block.id, block.text, content, lang, page)];
    if (block.kind === 'project') {
      const project = content.projects.find(({ id }) => id === block.id);
      if (!project) return [];
      const { id, slug, number, title } = project;
      const head = { id, path: `projects/${slug}/`, under: unit, label: number[lang], text: title[lang] };
      return [{ kind: 'project', ...head }, ...partsOf(project, page, lang)];
    }
    if (block.kind === 'figure') {
      const figure = content.figures.figures.find(({ id }) => id === block.id);
      const words = [figure?.title[lang], ...(figure?.rows ?? []).map(({ label }) => label[lang])];
      return [{ kind: 'figure', id: block.id, path, under: unit, label: toNumberLabel(unit, headings, lang), text: words.join('\n') }];
    }
    if (block.kind !== 'table') return [];
    const words = [table.title[lang], ...Object.values(table.columns).map((column) => column[lang]), table.note?.text[lang]];
    return [
      { kind: 'unit', id: table.id, path, under: unit, label: table.number[lang], text: table.title[lang], printed: words.join('\n') },
      ...indicators.map((entry, index) => toIndicatorRecord(entry, index, content, lang)),
    ];
  });
  return [...units, ...rest];
}

/** Gives everything in one language that the search finds, in the same order in both languages. */
export const listRecords = (content: Content, lang: Lang): SearchRecord[] => [
  ...content.pages.filter((page) => page.lang === lang).flatMap((page) => listOfPage(page, content)),
  ...content.glossary.terms.map(({ id, name, forms }): SearchRecord => ({
    kind: 'term',
    id,
    path: 'glossary/',
    label: '',
    text: [name[lang], ...(forms?.[lang] ?? [])].join('\n'),
  })),
];

import type { IndicatorEntry } from '../schemas/indicator.ts';
import type { Content } from './content.ts';
import { findOrdinal } from './ids.ts';
import { toBilingual } from './printed.ts';
import type { Page } from './page.ts';

/** A line of the published text as the original sets it, and the unit that it belongs to. */
export interface PublishedLine {
  id: string;
  file: string;
  line: number;
  text: string;
}

/** Sets a number before its title; a blank stays only between two characters that are not Chinese. */
const numbered = (number: string | undefined, title: string): string =>
  `${number ?? ''}${/[\x21-\x7e]$/.test(number ?? '') && /^[\x21-\x7e]/.test(title) ? ' ' : ''}${title}`;

function contentsLines(pages: Page[]): PublishedLine[] {
  return pages.flatMap((page) => {
    const units = [{ ...page, line: 2 }, ...page.blocks.filter((block) => block.kind === 'heading')];
    return units.flatMap(({ id, number, title, page: printed, line }) =>
      printed === undefined ? [] : [{ id, file: page.file, line, text: `${numbered(number, title)}\t${printed}` }],
    );
  });
}

const cell = (figure: IndicatorEntry['baseline']): string =>
  figure ? `${toBilingual(figure.printed).zh}${figure.basis ? `（${figure.basis.zh}）` : ''}` : '';

function tableLines({ indicators: { table, categories, indicators } }: Content): PublishedLine[] {
  const line = (id: string, cells: (string | undefined)[]) => ({
    id,
    file: 'indicators.yaml',
    line: 1,
    text: cells.filter((text) => text !== undefined).join('\t'),
  });
  const { category, number, name, baseline, target, change } = table.columns;
  const rows = indicators.map((entry, index) => {
    const first = entry.category !== indicators[index - 1]?.category;
    return line(entry.id, [
      first ? categories.find(({ slug }) => slug === entry.category)?.name.zh : '',
      String(findOrdinal(entry.id)),
      `${entry.name.zh}${entry.unit ? `（${entry.unit.zh}）` : ''}`,
      baseline && cell(entry.baseline),
      cell(entry.target),
      change && toBilingual(entry.change ?? '').zh,
    ]);
  });
  return [
    line(table.id, [`${table.number.zh}${table.title.zh}`]),
    line(
      table.id,
      [category, number, name, baseline, target, change].map((head) => head?.zh),
    ),
    ...rows,
    ...(table.note ? [line(table.id, [`${table.note.label.zh}：${table.note.text.zh}`])] : []),
  ];
}

function projectLines(content: Content, id: string): PublishedLine[] {
  const project = content.projects.find((entry) => entry.id === id);
  if (!project) return [];
  const line = (unit: string, text: string) => ({ id: unit, file: project.file, line: 1, text });
  const { number, title, goal, content: body } = project;
  return [
    line(id, `${number.zh}：${title.zh}`),
    line(`${id}-goal`, `${goal.label.zh}：${goal.text.zh}`),
    line(`${id}-content`, `${body.label.zh}：${body.parts.map(({ zh }) => zh).join('')}`),
  ];
}

/**
 * Sets the published Chinese text as the released text has it, line by line: cover, contents, then every unit with
 * its number, every paragraph, the table by rows, the projects with their labels.
 */
export function publishedLines(content: Content): PublishedLine[] {
  const { plan } = content;
  const pages = content.pages.filter(({ lang }) => lang === 'zh');
  const cover = [plan.title.zh, plan.issuer.zh, plan.issued.printed.zh, plan.contents.zh];
  const body = pages.flatMap(({ file, id, number, title, blocks }) => [
    { id, file, line: 2, text: numbered(number, title) },
    ...blocks.flatMap((block): PublishedLine[] => {
      if (block.kind === 'project') return projectLines(content, block.id);
      if (block.kind === 'table') return tableLines(content);
      if (block.kind === 'closing' || block.kind === 'figure') return [];
      if (block.kind === 'goal') return [{ ...block, file, text: `${block.mark}${block.text}` }];
      if (block.kind === 'heading') return [{ ...block, file, text: numbered(block.number, block.title) }];
      return [{ ...block, file }];
    }),
  ]);
  return [
    ...cover.map((text) => ({ id: 'cover', file: 'plan.yaml', line: 1, text })),
    ...contentsLines(pages),
    ...body,
  ];
}

/** Shows where two texts part: a few characters before, and what follows in each. */
export function describeDifference(published: string, received: string): string {
  let at = 0;
  while (at < published.length && published[at] === received[at]) at += 1;
  const around = (text: string) => `“${text.slice(Math.max(0, at - 8), at + 12)}”`;
  return `at character ${at + 1} published ${around(published)}, received ${around(received)}`;
}

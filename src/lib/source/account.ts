import type { IndicatorEntry } from '../../schemas/indicator.ts';
import type { Content } from '../plan/content.ts';
import type { Lines } from '../gates/text.ts';
import { findOrdinal } from '../plan/ids.ts';
import { toBilingual } from '../numbers/cell.ts';
import type { Page } from '../plan/page.ts';

/** A piece of a line, and where it stands in its file. */
interface Piece {
  line: number;
  text: string;
}

/** A line of the published text as the original sets it, and the unit that it belongs to. */
export interface PublishedLine extends Piece {
  id: string;
  file: string;
  /** What the line is set from, where that stands on lines of its own, and the mark between. */
  pieces?: Piece[];
  mark?: string;
}

const TABLE = 'indicators.yaml';

/** Sets a number before its title; a blank stays only between two characters that are not Chinese. */
const numbered = (number: string | undefined, title: string): string =>
  `${number ?? ''}${/[\x21-\x7e]$/.test(number ?? '') && /^[\x21-\x7e]/.test(title) ? ' ' : ''}${title}`;

function contentsLines(pages: Page[], lines: Lines): PublishedLine[] {
  return pages.flatMap((page) => {
    const units = [
      { ...page, line: lines(page.file, ['page']) },
      ...page.blocks.filter((block) => block.kind === 'heading'),
    ];
    return units.flatMap(({ id, number, title, page: printed, line }) =>
      printed === undefined ? [] : [{ id, file: page.file, line, text: `${numbered(number, title)}\t${printed}` }],
    );
  });
}

const cell = (figure: IndicatorEntry['baseline']): string =>
  figure ? `${toBilingual(figure.printed).zh}${figure.basis ? `（${figure.basis.zh}）` : ''}` : '';

/** A text of a YAML file, and the path at which it stands there. */
type Given = [text: string | undefined, path: PropertyKey[]];

/** Sets texts of a file on one line; what the file does not give is left out, with its mark. */
function setLine(id: string, file: string, given: Given[], mark: string, lines: Lines): PublishedLine {
  const pieces = given.flatMap(([text, path]) => (text === undefined ? [] : { text, line: lines(file, path) }));
  const text = pieces.map((piece) => piece.text).join(mark);
  return { id, file, line: pieces[0]?.line ?? 1, text, mark, pieces };
}

function tableLines({ indicators: { table, categories, indicators } }: Content, lines: Lines): PublishedLine[] {
  const set = (id: string, given: Given[], mark = '\t') => setLine(id, TABLE, given, mark, lines);
  const { category, number, name, baseline, target, change } = table.columns;
  const rows = indicators.map((entry, index) => {
    const at = (...path: PropertyKey[]) => ['indicators', index, ...path];
    const first = entry.category !== indicators[index - 1]?.category;
    return set(entry.id, [
      [first ? categories.find(({ slug }) => slug === entry.category)?.name.zh : '', at('category')],
      [String(findOrdinal(entry.id)), at('id')],
      [`${entry.name.zh}${entry.unit ? `（${entry.unit.zh}）` : ''}`, at('name')],
      [baseline && cell(entry.baseline), at('baseline')],
      [cell(entry.target), at('target')],
      [change && toBilingual(entry.change ?? '').zh, at('change')],
    ]);
  });
  const heads = Object.entries({ category, number, name, baseline, target, change });
  return [
    set(
      table.id,
      [
        [table.number.zh, ['table', 'number']],
        [table.title.zh, ['table', 'title']],
      ],
      '',
    ),
    set(
      table.id,
      heads.map(([key, head]) => [head?.zh, ['table', 'columns', key]]),
    ),
    ...rows,
    ...(table.note
      ? [set(table.id, [[`${table.note.label.zh}：${table.note.text.zh}`, ['table', 'note', 'text']]])]
      : []),
  ];
}

function projectLines(content: Content, id: string, lines: Lines): PublishedLine[] {
  const project = content.projects.find((entry) => entry.id === id);
  if (!project) return [];
  const { file, number, title, goal, content: body } = project;
  const set = (unit: string, label: string, given: Given[]) =>
    setLine(unit, file, [[`${label}：`, given[0]?.[1] ?? []], ...given], '', lines);
  const parts = body.parts.map(({ zh }, index): Given => [zh, ['content', 'parts', index]]);
  return [
    set(id, number.zh, [[title.zh, ['title']]]),
    set(`${id}-goal`, goal.label.zh, [[goal.text.zh, ['goal', 'text']]]),
    set(`${id}-content`, body.label.zh, parts),
  ];
}

/**
 * Sets the published Chinese text as the released text has it, line by line: cover, contents, then every unit with
 * its number, every paragraph, the table by rows, the projects with their labels.
 */
export function publishedLines(content: Content, lines: Lines): PublishedLine[] {
  const { plan } = content;
  const pages = content.pages.filter(({ lang }) => lang === 'zh');
  const cover: [string, PropertyKey[]][] = [
    [plan.title.zh, ['title']],
    [plan.issuer.zh, ['issuer']],
    [plan.issued.printed.zh, ['issued', 'printed']],
    [plan.contents.zh, ['contents']],
  ];
  const body = pages.flatMap(({ file, id, number, title, blocks }) => [
    { id, file, line: lines(file, ['title']), text: numbered(number, title) },
    ...blocks.flatMap((block): PublishedLine[] => {
      if (block.kind === 'project') return projectLines(content, block.id, lines);
      if (block.kind === 'table') return tableLines(content, lines);
      if (block.kind === 'closing' || block.kind === 'figure') return [];
      if (block.kind === 'goal') return [{ ...block, file, text: `${block.mark}${block.text}` }];
      if (block.kind === 'heading') return [{ ...block, file, text: numbered(block.number, block.title) }];
      return [{ ...block, file }];
    }),
  ]);
  return [
    ...cover.map(([text, path]) => ({ id: 'cover', file: 'plan.yaml', line: lines('plan.yaml', path), text })),
    ...contentsLines(pages, lines),
    ...body,
  ];
}

/** Gives the place of the first character at which two texts part. */
function findParting(published: string, received: string): number {
  let at = 0;
  while (at < published.length && published[at] === received[at]) at += 1;
  return at;
}

/** Gives the line of the file on which the published text parts from the received one. */
export function findLineOfParting({ text, line, pieces = [], mark = '' }: PublishedLine, received: string): number {
  let rest = findParting(text, received);
  for (const piece of pieces) {
    if (rest < piece.text.length) return piece.line;
    rest -= piece.text.length + mark.length;
  }
  return pieces.at(-1)?.line ?? line;
}

/** Shows where two texts part: a few characters before, and what follows in each. */
export function describeDifference(published: string, received: string): string {
  const at = findParting(published, received);
  const around = (text: string) => `“${text.slice(Math.max(0, at - 8), at + 12)}”`;
  return `at character ${at + 1} published ${around(published)}, received ${around(received)}`;
}

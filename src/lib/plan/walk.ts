import type { Block } from './blocks.ts';
import type { Files, Project } from './content.ts';
import { findParentId } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { Page } from './page.ts';
import type { Lines, Position } from './position.ts';

/** A unit of the plan as one language has it. */
export interface Piece {
  id: string;
  kind: Kind;
  /** Id of the unit in which it stands; outermost ones stand in none. */
  parent?: string | undefined;
  /** What is printed before its words: a number, a mark or a label. */
  number?: string | undefined;
  /** Its heading, its run-in lead, or the name of what it is. */
  title?: string | undefined;
  text: string;
  /** Page that the original’s contents print for it. */
  printed?: number | undefined;
  /** Address, without base and language, of the page that is its own. */
  own?: string;
  at: Position;
}

/** A unit on a page, and the line there of the block that it comes from. */
export interface Placed extends Piece {
  line: number;
}

/** What is known where a block stands: its page, the unit above it, and the files that it may name. */
interface Where {
  page: Page;
  unit: string;
  files: Files;
  lines: Lines;
}

/** Joins the parts of a project’s content as they are read: without a blank in Chinese, with one in English. */
const joinParts = ({ content }: Project, lang: Page['lang']): string =>
  content.parts.map((part) => part[lang]).join(lang === 'zh' ? '' : ' ');

/** Gives a key project and the parts of its text. */
function walkProject(project: Project, { page: { lang }, unit, lines }: Where): Piece[] {
  const { id, file, slug, number, title, goal, content } = project;
  const at = (...path: PropertyKey[]): Position => ({ file, line: lines(file, [...path, lang]) });
  return [
    {
      ...{ id, kind: 'project', parent: unit, number: number[lang], title: title[lang], text: title[lang] },
      ...{ own: `projects/${slug}/`, at: at('title') },
    },
    {
      ...{ id: `${id}-goal`, kind: 'project-goal', parent: id, number: goal.label[lang], text: goal.text[lang] },
      at: at('goal', 'text'),
    },
    {
      ...{ id: `${id}-content`, kind: 'project-content', parent: id, number: content.label[lang] },
      ...{ text: joinParts(project, lang), at: at('content', 'parts', 0) },
    },
    ...content.parts.map((text, index): Piece => ({
      ...{ id: `${id}-c${index + 1}`, kind: 'project-part', parent: `${id}-content`, text: text[lang] },
      at: at('content', 'parts', index),
    })),
  ];
}

/** Gives the indicator table and its rows. */
function walkTable({ page: { lang }, unit, files, lines }: Where): Piece[] {
  const { table, indicators } = files.indicators;
  const file = 'indicators.yaml';
  const at = (...path: PropertyKey[]): Position => ({ file, line: lines(file, [...path, lang]) });
  return [
    {
      ...{ id: table.id, kind: 'table', parent: unit, number: table.number[lang], title: table.title[lang] },
      ...{ text: table.title[lang], at: at('table', 'title') },
    },
    ...indicators.map(({ id, slug, name }, index): Piece => ({
      ...{ id, kind: 'indicator', parent: table.id, title: name[lang], text: name[lang] },
      ...{ own: `indicators/${slug}/`, at: at('indicators', index, 'name') },
    })),
  ];
}

/** Gives the units that a block of each kind is made of. */
const WALKS: { [K in Block['kind']]: (block: Extract<Block, { kind: K }>, where: Where) => Piece[] } = {
  heading: ({ id, line, number, page: printed, title }, { page: { file } }) => [
    { id, kind: 'heading', parent: findParentId(id), number, title, text: title, printed, at: { file, line } },
  ],
  paragraph: ({ id, line, text, lead, parts }, { page: { file }, unit }) => [
    { id, kind: 'paragraph', parent: unit, title: lead, text, at: { file, line } },
    ...parts.map((part): Piece => ({ ...part, kind: 'part', parent: id, at: { file, line } })),
  ],
  goal: ({ id, line, mark, text, lead }, { page: { file }, unit }) => [
    { id, kind: 'goal', parent: unit, number: mark, title: lead, text, at: { file, line } },
  ],
  closing: ({ id, line }, { page: { file, blocks } }) => {
    const own = blocks.flatMap((block) =>
      block.kind === 'paragraph' && findParentId(block.id) === id ? [block.text] : [],
    );
    return [{ id, kind: 'closing', parent: findParentId(id), text: own.join(' '), at: { file, line } }];
  },
  figure: ({ id, line }, { page: { file, lang }, unit, files }) => {
    const { title, rows = [] } = files.figures.figures.find((figure) => figure.id === id) ?? {};
    const texts = [title, ...rows.map(({ label }) => label)].flatMap((text) => text?.[lang] ?? []);
    return [{ id, kind: 'figure', parent: unit, title: title?.[lang], text: texts.join('\n'), at: { file, line } }];
  },
  project: ({ id }, where) => {
    const project = where.files.projects.find((entry) => entry.id === id);
    return project ? walkProject(project, where) : [];
  },
  table: (_, where) => walkTable(where),
};

const walkBlock = <K extends Block['kind']>(block: Extract<Block, { kind: K }>, where: Where): Piece[] =>
  WALKS[block.kind](block, where);

/** Gives everything that stands on a page of one language, in the order of the text, the page’s own unit first. */
export function walkPage(page: Page, files: Files, lines: Lines): Placed[] {
  const { id, file, path, number, title, page: printed } = page;
  let unit = id;
  const own: Placed = {
    ...{ id, kind: 'heading', parent: findParentId(id), number, title, text: title, printed },
    ...{ own: `plan/${path}/`, at: { file, line: lines(file, ['title']) } },
    line: lines(file, ['id']),
  };
  const within = page.blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'closing') unit = block.id;
    return walkBlock(block, { page, unit, files, lines }).map((piece) => ({ ...piece, line: block.line }));
  });
  return [own, ...within];
}

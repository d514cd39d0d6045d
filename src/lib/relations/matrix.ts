import type { Lang } from '../../i18n/locales.ts';
import type { Basis, Relation } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import { usesOf } from '../plan/kinds.ts';
import type { Unit } from '../plan/outline.ts';
import { getEnd, toEnds } from './ends.ts';
import type { End } from './ends.ts';
import { idsOfProject, toWholeId } from './kinds.ts';
import { mergeLinked, placeOf, toParagraphId } from './links.ts';
import type { Linked } from './links.ts';

/** Where a row and a column of the matrix meet: on what their links rest, and where the first of them leads. */
export interface Cell {
  basis: Basis;
  /** Number of passages on which the links rest. */
  count: number;
  href: string;
}

/** A row of the matrix: a key project or an indicator, with a cell for each column, undefined where nothing is linked. */
export interface MatrixRow {
  end: End;
  cells: (Cell | undefined)[];
}

/** Key projects and indicators against key projects and the pages of the plan. */
export interface Matrix {
  projects: End[];
  /** Pages that hold paragraphs of their own. */
  pages: End[];
  rows: MatrixRow[];
}

/** Gives the pages that hold paragraphs of their own, with the ids of these and of the headings: links rest on both. */
const listPages = ({ outline }: Content): Map<string, string[]> => {
  const isParagraph = ({ kind }: Unit) => usesOf(kind).paragraph !== null;
  const passages = outline.units.filter((unit) => isParagraph(unit) || usesOf(unit.kind).line === 'title');
  const byPage = [...Map.groupBy(passages, ({ page }) => page)].filter(([, units]) => units.some(isParagraph));
  return new Map(byPage.map(([page, units]) => [page, units.map(({ id }) => id)]));
};

/** Gives what a link says of a row: the other end, whatever joins the two. */
const otherEnds = ({ from, to }: Relation, ids: string[]): string[] =>
  [from, to].filter((id) => !ids.includes(id)).map(toWholeId);

function toCell(linked: Linked[], href: string): Cell | undefined {
  const [merged] = mergeLinked(linked.map(({ basis }) => ({ id: '', basis })));
  return merged && { basis: merged.basis, count: new Set(linked.map(({ id }) => id)).size, href };
}

/** Gives the matrix of a plan: which key projects and indicators are linked to one another, and to which pages. */
export function toMatrix(content: Content, lang: Lang): Matrix {
  const { relations, projects, indicators } = content;
  const ends = toEnds(content, lang);
  const pages = listPages(content);
  const toRow = (id: string, ids: string[]): MatrixRow => {
    const end = getEnd(ends, id);
    const own = relations.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
    const places = own.map((relation): Linked => ({ id: toParagraphId(placeOf(relation)), basis: relation.basis }));
    const toProject = (project: string) => {
      const linked = own.filter((relation) => otherEnds(relation, ids).includes(project));
      const joined = linked.map((relation) => ({ id: placeOf(relation), basis: relation.basis }));
      return toCell(joined, joined[0] ? getEnd(ends, joined[0].id).href : '');
    };
    const toPage = (paragraphs: string[]) => {
      const linked = places.filter((place) => paragraphs.includes(place.id));
      const first = paragraphs.find((paragraph) => linked.some((place) => place.id === paragraph));
      return toCell(linked, first ? getEnd(ends, first).href : '');
    };
    return { end, cells: [...projects.map((project) => toProject(project.id)), ...[...pages.values()].map(toPage)] };
  };
  return {
    projects: projects.map((project) => getEnd(ends, project.id)),
    pages: [...pages.keys()].map((id) => getEnd(ends, id)),
    rows: [
      ...projects.map((project) => toRow(project.id, idsOfProject(project))),
      ...indicators.indicators.map(({ id }) => toRow(id, [id])),
    ],
  };
}

import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Files } from './content.ts';
import { findOrdinal } from './ids.ts';
import { usesOf } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Lines, Position } from './position.ts';
import { joinNumber } from './title.ts';
import { walkPage } from './walk.ts';
import type { Piece } from './walk.ts';

/** A unit of the plan in both languages: whatever has an id, from a chapter to a part of a paragraph. */
export interface Unit {
  id: string;
  kind: Kind;
  /** Id of the unit in which it stands; chapters stand in none. */
  parent: string | undefined;
  /** Ids of the units that stand in it, in order. */
  children: string[];
  /** Id of the page of the plan on which it stands. */
  page: string;
  /** Its place in the order of the plan, counted from 0. */
  order: number;
  /** Level of its heading where a chapter’s is 1; see `toHeadingLevel`. */
  level: number;
  /** Printed before its words: a number, a mark or a label; empty where nothing is. */
  number: Bilingual;
  /** Where it stands, by printed numbers: 四（一）1第3段, 4.1.1 para. 3; empty for a heading without a number. */
  label: Bilingual;
  /** Its heading, its run-in lead, or its name; empty where it has none. */
  title: Bilingual;
  text: Bilingual;
  /** Page that the original’s contents print for it. */
  printed: number | undefined;
  /** Address in the text, without base and language: `plan/review/scale/#ch1-s1-i1-p1`. */
  path: string;
  /** Address of the page that is its own, as `plan/review/scale/` or `projects/computing/`. */
  own: string | undefined;
  /** Where each language stands in the content folder. */
  at: Record<Lang, Position>;
}

/** Every unit of a plan once, in the order of the text, and by its id. */
export interface Outline {
  units: Unit[];
  byId: Map<string, Unit>;
}

/** Sets a count behind the printed numbers of the unit in which it counts, or behind the title of one without. */
const countIn = (unit: Unit | undefined, count: string, lang: Lang): string =>
  joinNumber(unit?.label[lang] || (unit?.title[lang] ?? ''), count, lang);

/** Sets what is printed for a part of a box behind the number of the box. */
const partOf = ({ number = '' }: Piece, lang: Lang, box: Unit | undefined): string =>
  `${box?.label[lang] ?? ''}${getStrings(lang).marks.comma}${number}`;

const ordinalOf = ({ id }: Piece): number => findOrdinal(id) ?? 0;
const ownNumber = ({ number = '' }: Piece): string => number;
const asAbove = (_: Piece, lang: Lang, parent: Unit | undefined): string => parent?.label[lang] ?? '';

/** Says where a unit of each kind stands, by the printed numbers that lead to it. */
const LABELS: Record<Kind, (piece: Piece, lang: Lang, parent: Unit | undefined) => string> = {
  // Chinese numbers count within the unit above, English ones say it all.
  heading: ({ number = '' }, lang, parent) =>
    lang === 'en' ? number : `${parent?.label.zh ?? ''}${number.replace(/[.、]$/, '')}`,
  paragraph: (piece, lang, parent) => countIn(parent, getStrings(lang).plan.paragraph(ordinalOf(piece)), lang),
  goal: (piece, lang, parent) => countIn(parent, getStrings(lang).indicators.goal(ordinalOf(piece)), lang),
  closing: (_, lang, parent) => countIn(parent, getStrings(lang).place.closing, lang),
  part: asAbove,
  figure: asAbove,
  project: ownNumber,
  'project-goal': partOf,
  'project-content': partOf,
  'project-part': (piece, lang, parent) =>
    `${asAbove(piece, lang, parent)}${getStrings(lang).plan.part(ordinalOf(piece))}`,
  table: ownNumber,
  indicator: (piece, lang) => getStrings(lang).indicators.label(ordinalOf(piece)),
};

/** Joins what both languages have of a unit; a counterpart that is missing has no words. */
function join(pair: Record<Lang, Piece>, page: string, order: number, parent: Unit | undefined): Unit {
  const { id, kind, printed, own } = pair.zh;
  const both = (of: (piece: Piece, lang: Lang) => string): Bilingual => ({
    zh: of(pair.zh, 'zh'),
    en: of(pair.en, 'en'),
  });
  return {
    ...{ id, kind, parent: parent?.id, children: [], page, order, printed, own },
    level: (parent?.level ?? 0) + 1,
    number: both(ownNumber),
    label: both((piece, lang) => LABELS[kind](piece, lang, parent)),
    title: both(({ title = '' }) => title),
    text: both(({ text }) => text),
    path: '',
    at: { zh: pair.zh.at, en: pair.en.at },
  };
}

/**
 * Walks a plan once. The original language decides what there is, and in which order; of content that is not sound it
 * gives what can be told.
 */
export function toOutline(files: Files, lines: Lines): Outline {
  const { pages } = files;
  const inEnglish = new Map(
    pages
      .filter(({ lang }) => lang === 'en')
      .flatMap((page) => walkPage(page, files, lines).map((piece) => [piece.id, piece])),
  );
  const byId = new Map<string, Unit>();
  for (const page of pages.filter(({ lang }) => lang === 'zh'))
    for (const zh of walkPage(page, files, lines)) {
      const en = inEnglish.get(zh.id) ?? { ...zh, number: '', title: '', text: '' };
      const parent = zh.parent === undefined ? undefined : byId.get(zh.parent);
      const unit = join({ zh, en }, page.id, byId.size, parent);
      byId.set(zh.id, { ...unit, path: `plan/${page.path}/#${zh.id}` });
      parent?.children.push(zh.id);
    }
  return { units: [...byId.values()], byId };
}

/** Gives the units that stand in another one, in order. */
export const childrenOf = ({ byId }: Outline, { children }: Unit): Unit[] =>
  children.flatMap((id) => byId.get(id) ?? []);

/** Gives the units of a page of the plan, in order, its own first. */
export function unitsOn({ units, byId }: Outline, page: string): Unit[] {
  const start = byId.get(page)?.order ?? units.length;
  let end = start;
  while (units[end]?.page === page) end += 1;
  return units.slice(start, end);
}

/** Gives a unit by its id; throws where there is none, which the check has seen to. */
export function getUnit({ byId }: Outline, id: string): Unit {
  const unit = byId.get(id);
  if (!unit) throw new Error(`The plan has no ${id}; correct the id.`);
  return unit;
}

/** Gives the unit with a heading under which another one stands; undefined for the outermost. */
export function findAbove(outline: Outline, { parent }: Unit): Unit | undefined {
  const above = parent === undefined ? undefined : outline.byId.get(parent);
  return !above || usesOf(above.kind).contents ? above : findAbove(outline, above);
}

/** Gives the unit, itself or one above, that has a page of its own; throws where there is none. */
export function getOwner(outline: Outline, unit: Unit): Unit {
  return unit.own === undefined ? getOwner(outline, getUnit(outline, unit.parent ?? '')) : unit;
}

/** Gives the level of a unit’s heading, on its own page or on the one that holds the whole plan under one title. */
export const toHeadingLevel = (outline: Outline, unit: Unit, isWhole = false): number =>
  isWhole ? unit.level + 1 : unit.level - getUnit(outline, unit.page).level + 1;

import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { toHref, toPlanHref } from '../site/address.ts';
import type { Block } from '../plan/blocks.ts';
import type { Content, Project } from '../plan/content.ts';
import { toExcerpt } from '../plan/describe.ts';
import { findOrdinal } from '../plan/ids.ts';
import type { Page } from '../plan/page.ts';
import { toPlaceNamer } from '../plan/place.ts';
import { toLabel } from '../plan/title.ts';
import { joinParts, toHeadingMap, toNumberLabel } from '../plan/units.ts';
import type { Kind } from './kinds.ts';

/** Something that can be linked, in one language: what it is called, its words and its address. */
export interface End {
  id: string;
  kind: Kind;
  /** What it is called by its number: 四（一）1第3段, 目标2, 重点工程1, Indicator 4; empty for a unit without one. */
  label: string;
  /** Its title, its lead, or the beginning of its text; of a marked part all its text, without its mark. */
  title: string;
  /** All its text, in which evidence is looked for. */
  text: string;
  href: string;
}

const EXCERPT: Record<Lang, number> = { zh: 24, en: 64 };

/** Gives what stands for a text where it is only named: its lead, without the full stop, or its beginning. */
const toTitle = (text: string, lead: string | undefined, lang: Lang): string =>
  lead ? lead.replace(/[。.]$/, '') : toExcerpt(text, EXCERPT[lang]);

/** Gives a marked part as it is said beside its number: without 一是 or First, and without the mark at its end. */
const toPart = (text: string, lang: Lang): string => {
  const plain = text.replace(/[；。;.]$/, '');
  if (lang === 'zh') return plain.replace(/^[一二三四五六七八九十]+是/, '');
  const rest = plain.replace(/^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth), /, '');
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
};

/** What the ends of a language are called: units by their number, paragraphs and parts by where they stand. */
interface Names {
  unit: (id: string) => string;
  place: (id: string) => string;
}

function toBlockEnds(block: Block, { lang, path }: Page, names: Names): End[] {
  const t = getStrings(lang);
  const at = (id: string, kind: Kind, label: string, text: string, title: string): End => ({
    ...{ id, kind, label, title, text },
    href: toPlanHref(lang, path, id),
  });
  if (block.kind === 'heading') return [at(block.id, 'unit', names.unit(block.id), block.title, block.title)];
  if (block.kind !== 'goal' && block.kind !== 'paragraph') return [];
  const { id, kind, text, lead } = block;
  const title = toTitle(text, lead, lang);
  if (kind === 'goal') return [at(id, kind, t.relations.goalName(findOrdinal(id) ?? 0), text, title)];
  const parts = block.parts.map((part) =>
    at(part.id, 'problem', t.relations.problemName(findOrdinal(part.id) ?? 0), part.text, toPart(part.text, lang)),
  );
  return [at(id, kind, names.place(id), text, title), ...parts];
}

function toProjectEnds(project: Project, lang: Lang, { place }: Names): End[] {
  const { id, slug, number, title, goal, content } = project;
  const page = toHref(lang, `projects/${slug}/`);
  const part = (name: string, text: string): End => ({
    id: `${id}-${name}`,
    kind: 'part',
    label: place(`${id}-${name}`),
    title: toExcerpt(text, EXCERPT[lang]),
    text,
    href: `${page}#${id}-${name}`,
  });
  return [
    { id, kind: 'project', label: number[lang], title: title[lang], text: title[lang], href: page },
    part('goal', goal.text[lang]),
    part('content', joinParts(project, lang)),
    ...content.parts.map((text, index) => part(`c${index + 1}`, text[lang])),
  ];
}

function buildEnds(content: Content, lang: Lang): Map<string, End> {
  const { pages, projects, indicators } = content;
  const headings = toHeadingMap(pages, lang);
  const names: Names = { unit: (id) => toNumberLabel(id, headings, lang), place: toPlaceNamer(content, lang) };
  const t = getStrings(lang);
  const texts = pages
    .filter((page) => page.lang === lang)
    .flatMap((page): End[] => {
      const { id, title, path } = page;
      const unit: End = { id, kind: 'unit', label: names.unit(id), title, text: title, href: toPlanHref(lang, path) };
      return [unit, ...page.blocks.flatMap((block) => toBlockEnds(block, page, names))];
    });
  const rows = indicators.indicators.map(({ id, slug, name }): End => ({
    ...{
      id,
      kind: 'indicator',
      label: t.relations.indicatorName(findOrdinal(id) ?? 0),
      title: name[lang],
      text: name[lang],
    },
    href: toHref(lang, `indicators/${slug}/`),
  }));
  const ends = [...texts, ...projects.flatMap((project) => toProjectEnds(project, lang, names)), ...rows];
  return new Map(ends.map((end) => [end.id, end]));
}

// Every paragraph asks for them: built anew each time, a plan of twice the length would take four times as long.
const built = new WeakMap<Content, Partial<Record<Lang, Map<string, End>>>>();

/** Gives everything that can be linked, by id, in the order of the text; once for each content. */
export function toEnds(content: Content, lang: Lang): Map<string, End> {
  const known = built.get(content) ?? {};
  built.set(content, known);
  return (known[lang] ??= buildEnds(content, lang));
}

/** Gives an end by its id; throws and names the file where there is none, which the check has seen to. */
export function getEnd(ends: Map<string, End>, id: string): End {
  const end = ends.get(id);
  if (!end) throw new Error(`Nothing with the id ${id} can be linked; correct relations.yaml.`);
  return end;
}

/** Gives the name by which a link speaks of an end: the title of what has one, the number of what is only text. */
export function nameEnd({ kind, label, title }: Pick<End, 'kind' | 'label' | 'title'>, lang: Lang): string {
  if (kind === 'project' || kind === 'indicator') return title;
  if (kind !== 'unit') return label;
  // A Chinese number such as 四（一）1 would run into the title.
  return lang === 'zh' && /\d$/.test(label) ? `${label}：${title}` : toLabel(label, title);
}

import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { toHref } from '../site/address.ts';
import type { Content } from '../plan/content.ts';
import { toExcerpt } from '../text/excerpt.ts';
import { findOrdinal } from '../plan/ids.ts';
import { usesOf } from '../plan/kinds.ts';
import { getOwner } from '../plan/outline.ts';
import type { Unit } from '../plan/outline.ts';
import { toLabel } from '../plan/title.ts';
import { rankOf } from './kinds.ts';
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
  /** Its place among all that can be linked: the text first, then key projects, then indicators. */
  order: number;
}

const EXCERPT: Record<Lang, number> = { zh: 24, en: 64 };

/** Gives what stands for a text where it is only named: its lead, without the full stop, or its beginning. */
const toTitle = (text: string, lead: string, lang: Lang): string =>
  lead ? lead.replace(/[。.]$/, '') : toExcerpt(text, EXCERPT[lang]);

/** Gives a marked part as it is said beside its number: without 一是 or First, and without the mark at its end. */
const toPart = (text: string, lang: Lang): string => {
  const plain = text.replace(/[；。;.]$/, '');
  if (lang === 'zh') return plain.replace(/^[一二三四五六七八九十]+是/, '');
  const rest = plain.replace(/^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth), /, '');
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
};

/** What some kinds are called where they are linked: by their number among their like, not by where they stand. */
const NAMES: Partial<Record<Kind, (t: Strings, ordinal: number) => string>> = {
  goal: (t, ordinal) => t.relations.goalName(ordinal),
  problem: (t, ordinal) => t.relations.problemName(ordinal),
  indicator: (t, ordinal) => t.relations.indicatorName(ordinal),
};

/** Gives a unit as what can be linked; undefined for a kind that nothing is linked to. */
function findEndOf(unit: Unit, { outline }: Content, lang: Lang): End | undefined {
  const { id, own, path } = unit;
  const kind = usesOf(unit.kind).link;
  if (!kind) return undefined;
  const [title, text] = [unit.title[lang], unit.text[lang]];
  const isNamed = kind === 'unit' || kind === 'project' || kind === 'indicator';
  // A part of a project is read on the page of the project.
  const address = own ?? (kind === 'part' ? `${getOwner(outline, unit).own}#${id}` : path);
  return {
    ...{ id, kind, text, order: rankOf(unit, outline), href: toHref(lang, address) },
    label: NAMES[kind]?.(getStrings(lang), findOrdinal(id) ?? 0) ?? unit.label[lang],
    title: isNamed ? title : kind === 'problem' ? toPart(text, lang) : toTitle(text, title, lang),
  };
}

/** Everything in one language that can be linked, by id. */
export interface Ends {
  get: (id: string) => End | undefined;
  has: (id: string) => boolean;
}

/** Gives everything that can be linked; each end is made when it is asked for. */
export function toEnds(content: Content, lang: Lang): Ends {
  const get = (id: string) => {
    const unit = content.outline.byId.get(id);
    return unit && findEndOf(unit, content, lang);
  };
  return { get, has: (id) => get(id) !== undefined };
}

/** Orders ends as the plan has them. */
export const byOrder = (a: Pick<End, 'order'>, b: Pick<End, 'order'>): number => a.order - b.order;

/** Gives an end by its id; throws and names the file where there is none, which the check has seen to. */
export function getEnd(ends: Ends, id: string): End {
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

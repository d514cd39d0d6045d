import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { toHref, toPlanHref } from '../address.ts';
import type { Block } from '../blocks.ts';
import type { Content, Project } from '../content.ts';
import { findOrdinal } from '../ids.ts';
import type { Page } from '../page.ts';
import { joinNumber } from '../title.ts';
import { toHeadingMap, toNumberLabel } from '../units.ts';
import { TITLE_PAGE } from './occurrences.ts';

/** A place of the text as an index names it. */
export interface Place {
  /** Printed numbers: 四（一）2第3段, 4.1.2 para. 3. */
  label: string;
  href: string;
}

function projectLabels({ id, number, goal, content }: Project, lang: Lang): [string, string][] {
  const part = (label: string) => `${number[lang]}${getStrings(lang).comma}${label}`;
  return [
    [id, number[lang]],
    [`${id}-goal`, part(goal.label[lang])],
    ...content.parts.map((_, index): [string, string] => [`${id}-c${index + 1}`, part(content.label[lang])]),
  ];
}

function tableLabels({ indicators: { table, indicators } }: Content, lang: Lang): [string, string][] {
  const t = getStrings(lang);
  return [
    [table.id, table.number[lang]],
    ...indicators.map(({ id }): [string, string] => [id, t.indicatorLabel(findOrdinal(id) ?? 0)]),
  ];
}

/** Gives the label of every unit of a page, by its id. */
function pageLabels(page: Page, content: Content, labelOf: (id: string) => string): [string, string][] {
  const { lang } = page;
  const t = getStrings(lang);
  let under = labelOf(page.id);
  const counted = (id: string, count: string): [string, string] => [id, joinNumber(under, count, lang)];
  const toLabels = (block: Block): [string, string][] => {
    if (block.kind === 'table') return tableLabels(content, lang);
    if (block.kind === 'project')
      return content.projects.filter(({ id }) => id === block.id).flatMap((project) => projectLabels(project, lang));
    const ordinal = findOrdinal(block.id) ?? 0;
    if (block.kind === 'paragraph') return [counted(block.id, t.paragraph(ordinal))];
    if (block.kind === 'goal') return [counted(block.id, t.goal(ordinal))];
    if (block.kind === 'figure') return [];
    under = block.kind === 'closing' ? block.label : labelOf(block.id);
    return block.kind === 'heading' ? [[block.id, t.glossaryHeading(under)]] : [];
  };
  return [[page.id, t.glossaryHeading(under)], ...page.blocks.flatMap(toLabels)];
}

/** Gives every place of the text by the id of its unit. */
export function toPlaces(content: Content, lang: Lang): Map<string, Place> {
  const headings = toHeadingMap(content.pages, lang);
  const labelOf = (id: string) => toNumberLabel(id, headings, lang) || (headings.get(id)?.title ?? '');
  const pages = content.pages.filter((page) => page.lang === lang);
  return new Map([
    [TITLE_PAGE, { label: getStrings(lang).glossaryTitlePage, href: toHref(lang) }],
    ...pages.flatMap((page) =>
      pageLabels(page, content, labelOf).map(([id, label]): [string, Place] => [
        id,
        { label, href: toPlanHref(lang, page.path, id) },
      ]),
    ),
  ]);
}

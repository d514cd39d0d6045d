import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { toHref, toPlanHref } from '../site/address.ts';
import type { Block } from '../plan/blocks.ts';
import type { Content } from '../plan/content.ts';
import { findOrdinal } from '../plan/ids.ts';
import { toPlaceName, toProjectPlace } from '../plan/place.ts';
import { toHeadingMap, toNumberLabel } from '../plan/units.ts';
import { TITLE_PAGE } from './occurrences.ts';

/** A place of the text as an index names it. */
export interface Place {
  /** Printed numbers: 四（一）2第3段, 4.1.2 para. 3. */
  label: string;
  href: string;
}

/** Gives the ids that stand in a block, each with its label. */
function toLabels(block: Block, content: Content, lang: Lang, toHeading: (id: string) => string): [string, string][] {
  const { projects, indicators } = content;
  const { table } = indicators;
  if (block.kind === 'heading') return [[block.id, toHeading(block.id)]];
  if (block.kind === 'paragraph' || block.kind === 'goal') return [[block.id, toPlaceName(block.id, content, lang)]];
  if (block.kind === 'table')
    return [
      [table.id, table.number[lang]],
      ...indicators.indicators.map(({ id }): [string, string] => [
        id,
        getStrings(lang).indicators.label(findOrdinal(id) ?? 0),
      ]),
    ];
  const project = block.kind === 'project' && projects.find(({ id }) => id === block.id);
  if (!project) return [];
  const parts = ['goal', ...project.content.parts.map((_, index) => `c${index + 1}`)].map(
    (part) => `${block.id}-${part}`,
  );
  return [
    [block.id, project.number[lang]],
    ...parts.map((id): [string, string] => [id, toProjectPlace(id, project, lang)]),
  ];
}

/** Gives every place of the text by the id of its unit. */
export function toPlaces(content: Content, lang: Lang): Map<string, Place> {
  const t = getStrings(lang);
  const headings = toHeadingMap(content.pages, lang);
  const toHeading = (id: string) =>
    t.glossary.heading(toNumberLabel(id, headings, lang) || (headings.get(id)?.title ?? ''));
  const pages = content.pages.filter((page) => page.lang === lang);
  return new Map([
    [TITLE_PAGE, { label: t.glossary.titlePage, href: toHref(lang) }],
    ...pages.flatMap(({ id: pageId, path, blocks }) =>
      [
        [pageId, toHeading(pageId)] as const,
        ...blocks.flatMap((block) => toLabels(block, content, lang, toHeading)),
      ].map(([id, label]): [string, Place] => [id, { label, href: toPlanHref(lang, path, id) }]),
    ),
  ]);
}

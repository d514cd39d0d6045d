import { HTMLElement, parse, TextNode } from 'node-html-parser';

import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../plan/content.ts';
import { listOccurrences, listTermNames } from './occurrences.ts';
import { createFinder } from './words.ts';
import type { Name, Span } from './words.ts';

/** Characters that lie between two hints at least, so that the lines below them do not run together. */
const DISTANCE: Record<Lang, number> = { zh: 8, en: 24 };

/** Elements whose words stay as they are: links, titles, and what is not the unit’s text. */
const CLOSED = 'a, button, em, script, style, template, [data-furniture]';

/** Gives what the terms of each unit are called in a language; the Chinese text decides which they are. */
export function listUnitNames(content: Content, lang: Lang): Map<string, Name[]> {
  const occurrences = listOccurrences(content);
  const units = new Map<string, Name[]>();
  for (const name of listTermNames(content.glossary, lang))
    for (const unit of occurrences.get(name.id) ?? []) units.set(unit, [...(units.get(unit) ?? []), name]);
  return units;
}

const listTextNodes = (element: HTMLElement): TextNode[] =>
  element.childNodes.flatMap((child) => {
    if (child instanceof TextNode) return child;
    return child instanceof HTMLElement && !child.matches(CLOSED) ? listTextNodes(child) : [];
  });

const listCandidates = (paragraph: HTMLElement, names: Name[], lang: Lang): Span[] => {
  const find = createFinder(names, lang);
  return listTextNodes(paragraph).flatMap(({ rawText, range: [at] }) =>
    find(rawText).map(({ id, start, end }) => ({ id, start: at + start, end: at + end })),
  );
};

/** Takes the first place of each term that is not too near to another’s; what the plan seldom says chooses first. */
function choose(candidates: Span[], rarest: string[], distance: number): Span[] {
  const taken: Span[] = [];
  for (const term of rarest) {
    const free = candidates.find(
      ({ id, start, end }) =>
        id === term && taken.every((other) => start - other.end >= distance || other.start - end >= distance),
    );
    if (free) taken.push(free);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Gives the ids of all terms, those that stand in the fewest units first. */
function sortByRarity(units: ReadonlyMap<string, Name[]>): string[] {
  const counts = Map.groupBy([...units.values()].flat(), ({ id }) => id);
  return [...counts].sort(([, a], [, b]) => a.length - b.length).map(([id]) => id);
}

/**
 * Makes links of the first words in a page that are terms; gives the page and the terms in their order. Only the tags
 * are added: the text stays as it is to the character.
 */
export function addHints(
  html: string,
  units: ReadonlyMap<string, Name[]>,
  toHref: (id: string) => string | undefined,
  lang: Lang,
): { html: string; ids: string[] } {
  const candidates = parse(html)
    .querySelectorAll('p[id]')
    .flatMap((paragraph) => listCandidates(paragraph, units.get(paragraph.id) ?? [], lang))
    .filter(({ id }) => toHref(id));
  const chosen = choose(candidates, sortByRarity(units), DISTANCE[lang]);
  let at = 0;
  const pieces = chosen.map(({ id, start, end }) => {
    const before = html.slice(at, start);
    at = end;
    return `${before}<a class="term" href="${toHref(id)}">${html.slice(start, end)}</a>`;
  });
  return { html: [...pieces, html.slice(at)].join(''), ids: chosen.map(({ id }) => id) };
}

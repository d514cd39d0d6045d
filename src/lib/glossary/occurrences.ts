import type { Lang } from '../../i18n/locales.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import type { Content } from '../plan/content.ts';
import { usesOf } from '../plan/kinds.ts';
import type { Published } from '../plan/published.ts';
import { createFinder } from './words.ts';
import type { Name } from './words.ts';

/** Id of the title page: title and issuer of the plan. */
export const TITLE_PAGE = 'plan';

/** Gives what the table prints beside its title and the names of indicators: its heads, their units and their bases. */
function listCells({ indicators: { table, indicators } }: Content, lang: Lang): Map<string, string[]> {
  const heads = Object.values(table.columns).map((head) => head[lang]);
  const rows = indicators.map(({ id, unit, baseline, target }): [string, string[]] => [
    id,
    [unit, baseline?.basis, target.basis].flatMap((words) => words?.[lang] ?? []),
  ]);
  return new Map([[table.id, heads], ...rows]);
}

/**
 * Gives the pieces of the text in which terms are looked for, in the order of the text: title page, headings,
 * paragraphs, goals, parts of projects, the heads of the table, names, units and bases of indicators.
 */
export function listTextUnits(content: Content, lang: Lang): Published[] {
  const cells = listCells(content, lang);
  const withCells = ({ id, text }: Published) => ({ id, text: [text, ...(cells.get(id) ?? [])].join('\n') });
  return [
    { id: TITLE_PAGE, text: `${content.plan.title[lang]}\n${content.plan.issuer[lang]}` },
    ...content.outline.units
      .filter(({ kind }) => usesOf(kind).glossary)
      .map(({ id, text }) => withCells({ id, text: text[lang] })),
  ];
}

/** Gives the words by which the text of a language is known to speak of each term. */
export const listTermNames = ({ terms }: Glossary, lang: Lang): Name[] =>
  terms.map(({ id, name, forms, matches }) => ({
    id,
    words: [name[lang], ...(forms?.[lang] ?? []), ...(matches?.[lang] ?? [])],
  }));

/** Gives what the documents are called where the Chinese text cites them: their titles in 《》, or other words. */
export const listDocumentNames = ({ documents }: Glossary): Name[] =>
  documents.map(({ id, title, forms }) => ({ id, words: [`《${title.zh}》`, ...forms] }));

/**
 * Gives the ids of the units in which each term and document occurs, in the order of the text. The Chinese text
 * decides, so that both languages list the same places. The longest name wins; a term that stands only within longer
 * names occurs where they do.
 */
export function listOccurrences(content: Content): Map<string, string[]> {
  const names = [...listTermNames(content.glossary, 'zh'), ...listDocumentNames(content.glossary)];
  const units = listTextUnits(content, 'zh');
  const find = createFinder(names, 'zh');
  const found = new Map(names.map(({ id }): [string, string[]] => [id, []]));
  for (const unit of units)
    for (const id of new Set(find(unit.text).map((span) => span.id))) found.get(id)?.push(unit.id);
  for (const { id, words } of names)
    if (found.get(id)?.length === 0)
      found.set(
        id,
        units.filter(({ text }) => words.some((word) => text.includes(word))).map((unit) => unit.id),
      );
  return found;
}

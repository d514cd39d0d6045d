import type { Lang } from '../../i18n/locales.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import type { Content } from '../content.ts';
import { listPublished } from '../published.ts';
import type { Published } from '../published.ts';
import { createFinder } from './words.ts';
import type { Name } from './words.ts';

/** Id of the title page: title and issuer of the plan. */
export const TITLE_PAGE = 'plan';

/** Units that hold others, whose text would be counted twice. */
const HOLDS_OTHERS = /-(close|content|e\d+)$/;

/**
 * Gives the pieces of the text in which terms are looked for, in the order of the text: title page, headings,
 * paragraphs, goals, parts of projects, names of indicators.
 */
export const listTextUnits = (content: Content, lang: Lang): Published[] => [
  { id: TITLE_PAGE, text: `${content.plan.title[lang]}\n${content.plan.issuer[lang]}` },
  ...listPublished(content, lang).filter(({ id }) => !HOLDS_OTHERS.test(id)),
];

/** Gives what the terms are called in a language. */
export const listTermNames = ({ terms }: Glossary, lang: Lang): Name[] =>
  terms.map(({ id, name, forms }) => ({ id, words: [name[lang], ...(forms?.[lang] ?? [])] }));

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

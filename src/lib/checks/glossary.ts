import type { Content } from '../plan/content.ts';
import type { Lines } from '../plan/position.ts';
import { listDocumentNames, listOccurrences, listTermNames } from '../glossary/occurrences.ts';
import { usesOf } from '../plan/kinds.ts';
import { findHomophone } from '../glossary/pinyin.ts';
import { createFinder } from '../glossary/words.ts';
import type { LineOf, Problem } from './problem.ts';
import { checkTerms } from './terms.ts';

const FILE = 'glossary.yaml';

/** Gives the line of each entry by its id. */
const toLines = ({ terms, documents }: Content['glossary'], lineOf: LineOf): [string, number][] => [
  ...terms.map(({ id }, index): [string, number] => [id, lineOf(['terms', index])]),
  ...documents.map(({ id }, index): [string, number] => [id, lineOf(['documents', index])]),
];

/** Every id and every Chinese name stands once, whether as a name or as another form. */
function checkNames({ glossary }: Content, lines: [string, number][]): Problem[] {
  const ids = lines.flatMap(([id, line], index) =>
    lines.findIndex(([other]) => other === id) < index
      ? [{ file: FILE, line, message: `${id}: the id stands twice; give each entry its own` }]
      : [],
  );
  const owners = new Map<string, string>();
  const names = [...listTermNames(glossary, 'zh'), ...listDocumentNames(glossary)].flatMap(({ id, words }) =>
    words.flatMap((word) => {
      const owner = owners.get(word);
      if (owner === undefined) owners.set(word, id);
      const line = new Map(lines).get(id) ?? 1;
      return owner === undefined
        ? []
        : [{ file: FILE, line, message: `${id}: “${word}” is already a name of ${owner}; keep it in one place` }];
    }),
  );
  return ids.length > 0 ? ids : names;
}

/** Every term and document stands in the Chinese text, and its pinyin has a syllable for each character. */
function checkEntries(content: Content, lines: [string, number][]): Problem[] {
  const occurrences = listOccurrences(content);
  const { terms, documents } = content.glossary;
  const names = [
    ...terms,
    ...documents.map((document) => ({ ...document, name: document.title, alsoRead: undefined })),
  ];
  return names.flatMap(({ id, name, pinyin, alsoRead }) => {
    const line = new Map(lines).get(id) ?? 1;
    const fail = (message: string) => [{ file: FILE, line, message: `${id}: ${message}` }];
    if (occurrences.get(id)?.length === 0)
      return fail(`“${name.zh}” stands nowhere in the text; correct its words, or remove the entry`);
    return [pinyin, alsoRead].flatMap((reading) =>
      reading && findHomophone(name.zh, reading) === undefined
        ? fail(`the pinyin “${reading}” has not one syllable for each character of “${name.zh}”; correct it`)
        : [],
    );
  });
}

/** Every title in 《》 is that of a document of the list, or the plan’s own. */
function checkCited({ glossary, plan, outline }: Content): Problem[] {
  const find = createFinder(listTermNames(glossary, 'zh'), 'zh');
  // The plan may name itself by another form of a term in its title.
  const inTerms = (title: string) =>
    find(title).reduceRight((text, { id, start, end }) => `${text.slice(0, start)}${id}${text.slice(end)}`, title);
  const own = [plan.title.zh, plan.shortTitle.zh].map(inTerms);
  const known = new Set(listDocumentNames(glossary).flatMap(({ words }) => words));
  const texts = outline.units.filter(({ kind }) => usesOf(kind).gate === 'paragraph');
  return texts.flatMap(({ at, text }) =>
    [...text.zh.matchAll(/《([^》]+)》/g)]
      .filter(([cited, title = '']) => !known.has(cited) && !known.has(title) && !own.includes(inTerms(title)))
      .map(([cited]) => ({
        ...at.zh,
        message: `${cited} is not among the documents of ${FILE}; add it there, or correct the title`,
      })),
  );
}

/** Holds the glossary and the text against each other; a plan without a glossary has nothing to check. */
export function checkGlossary(content: Content, lines: Lines): Problem[] {
  const entries = toLines(content.glossary, (path) => lines(FILE, path));
  if (entries.length === 0) return [];
  const names = checkNames(content, entries);
  if (names.length > 0) return names;
  const terms = checkTerms(content, (path) => lines(FILE, path));
  return [...checkEntries(content, entries), ...terms, ...checkCited(content)];
}

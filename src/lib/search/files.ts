import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../plan/content.ts';
import { learnCompounds } from './compounds.ts';
import { cutWords } from '../text/segment.ts';
import { RECORD_KINDS } from './kinds.ts';
import { listExtras } from './extra-records.ts';
import { listRecords } from './records.ts';
import type { SearchRecord } from './records.ts';
import { listSeams } from './seams.ts';

/** Words that readers use, and the plan’s words for the same. */
export type SynonymPair = [typed: string[], printed: string[]];

/** What both languages share: one place for each thing that can be found. */
export interface PlacesFile {
  /** Tells files of one build from those of another. */
  version: string;
  paths: string[];
  /** Id, kind, page and the heading above; the last three as numbers, -1 for none. */
  places: [id: string, kind: number, path: number, under: number][];
  labels: Record<Lang, string[]>;
  /** The terms, which come last among the places: name and other forms, one a line. */
  terms: Record<Lang, string[]>;
  /** Traditional characters, each followed by the simplified one. */
  variants: string;
  /** What the editors say of the plan: id, kind and page. */
  extras: [id: string, kind: number, path: number][];
}

/** The words of one language, in the order of the places, without the terms. Chinese has blanks between its words. */
export interface TextsFile {
  version: string;
  /** The text, and after it, where they differ, the words as printed. */
  texts: (string | [string, string])[];
  /** Where each text can be cut as in the other language: how many characters stand before. */
  seams: number[][];
  synonyms: SynonymPair[];
  /** What the editors say: the text, words that it is found by as well, and what it is called. */
  extras: [text: string, hidden: string, label: string][];
}

/** What the terms of one language mean, in their order; loaded only where a term is found. */
export interface DefinitionsFile {
  version: string;
  definitions: string[];
}

/** The files that the search loads. */
export type SearchFiles = { places: PlacesFile } & Record<Lang, TextsFile> & Record<`${Lang}.terms`, DefinitionsFile>;

const isTerm = ({ kind }: SearchRecord): boolean => kind === 'term';

/** Gives a short mark that changes with a text (FNV-1a). */
function toVersion(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

function toPlaces(
  { zh, en }: Record<Lang, SearchRecord[]>,
  extras: SearchRecord[],
  version: string,
  variants: string,
): PlacesFile {
  const order = new Map(zh.map(({ id }, index) => [id, index]));
  const paths = [...new Set([...zh, ...extras].map(({ path }) => path))];
  const labelsOf = (list: SearchRecord[]) => list.filter((record) => !isTerm(record)).map(({ label }) => label);
  const termsOf = (list: SearchRecord[]) => list.filter(isTerm).map(({ text }) => text);
  return {
    version,
    paths,
    places: zh.map(({ id, kind, path, under = '' }) => [
      id,
      RECORD_KINDS.indexOf(kind),
      paths.indexOf(path),
      order.get(under) ?? -1,
    ]),
    labels: { zh: labelsOf(zh), en: labelsOf(en) },
    terms: { zh: termsOf(zh), en: termsOf(en) },
    variants,
    extras: extras.map(({ id, kind, path }) => [id, RECORD_KINDS.indexOf(kind), paths.indexOf(path)]),
  };
}

/** Gives the files that the search loads. `listVariants` gives the traditional characters for those of a text. */
export function toSearchFiles(content: Content, listVariants: (text: string) => string): SearchFiles {
  const records = { zh: listRecords(content, 'zh'), en: listRecords(content, 'en') };
  if (records.en.some(({ id }, index) => id !== records.zh[index]?.id))
    throw new Error('The two languages do not hold the same things in the same order; run npm run check.');
  const extras = { zh: listExtras(content, 'zh'), en: listExtras(content, 'en') };
  const seams = listSeams(records, content);
  const version = toVersion(JSON.stringify([records, extras, seams, content.synonyms, content.glossary.terms]));
  const compounds = learnCompounds(records.zh.map(({ text }) => text));
  const cut = (text: string, lang: Lang) => (lang === 'zh' ? cutWords(text, compounds) : text);
  const textsOf = (lang: Lang): TextsFile => ({
    version,
    texts: records[lang]
      .filter((record) => !isTerm(record))
      .map(({ text, printed }) => {
        const shown = cut(text, lang);
        return printed === undefined ? shown : [shown, printed];
      }),
    seams: seams[lang],
    synonyms: content.synonyms
      .filter(({ typed }) => typed[lang].length > 0)
      .map(({ typed, printed }) => [typed[lang], printed[lang]]),
    extras: extras[lang].map(({ text, printed = '', label }) => [cut(text, lang), cut(printed, lang), label]),
  });
  const all = [
    ...[...records.zh, ...extras.zh].map(({ text }) => text),
    ...content.synonyms.flatMap(({ typed }) => typed.zh),
  ].join('');
  const definitionsOf = (lang: Lang): DefinitionsFile => ({
    version,
    definitions: content.glossary.terms.map(({ explanation }) => explanation[lang]),
  });
  return {
    places: toPlaces(records, extras.zh, version, listVariants(all)),
    ...{ zh: textsOf('zh'), en: textsOf('en') },
    ...{ 'zh.terms': definitionsOf('zh'), 'en.terms': definitionsOf('en') },
  };
}

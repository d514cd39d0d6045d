import type { Lang } from '../../i18n/locales.ts';
import { LANGS } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import { learnCompounds } from './compounds.ts';
import { cutWords } from './cut.ts';
import { RECORD_KINDS } from './kinds.ts';
import { listRecords } from './records.ts';

/** Words that readers use, and the plan’s words for the same. */
export type SynonymPair = [typed: string[], printed: string[]];

/** What both languages share: one place for each thing that can be found. */
export interface PlacesFile {
  paths: string[];
  /** Id, kind, page and the heading above; the last three as numbers, -1 for none. */
  places: [id: string, kind: number, path: number, under: number][];
  labels: Record<Lang, string[]>;
  /** The terms, which come last among the places: name and other forms, one a line. */
  terms: Record<Lang, string[]>;
  /** Traditional characters, each followed by the simplified one. */
  variants: string;
}

/** The words of one language, in the order of the places, without the terms. Chinese has blanks between its words. */
export interface TextsFile {
  /** Title of the plan, for quotations. */
  title: string;
  /** The text, and after it, where they differ, the words as printed. */
  texts: (string | [string, string])[];
  synonyms: SynonymPair[];
}

/** Gives the files that the search loads. */
export function toSearchFiles(
  content: Content,
  variants: string,
): { places: PlacesFile; texts: Record<Lang, TextsFile> } {
  const records = { zh: listRecords(content, 'zh'), en: listRecords(content, 'en') };
  const order = new Map(records.zh.map(({ id }, index) => [id, index]));
  const paths = [...new Set(records.zh.map(({ path }) => path))];
  const each = <T>(make: (lang: Lang) => T) => ({ zh: make('zh'), en: make('en') });
  const compounds = learnCompounds(records.zh.map(({ text }) => text));
  const isTerm = ({ kind }: { kind: string }) => kind === 'term';
  if (records.en.some(({ id }, index) => id !== records.zh[index]?.id))
    throw new Error('The two languages do not hold the same things in the same order; run npm run check.');
  return {
    places: {
      paths,
      places: records.zh.map(({ id, kind, path, under }) => [
        id,
        RECORD_KINDS.indexOf(kind),
        paths.indexOf(path),
        under === undefined ? -1 : (order.get(under) ?? -1),
      ]),
      labels: each((lang) => records[lang].filter((record) => !isTerm(record)).map(({ label }) => label)),
      terms: each((lang) => records[lang].filter(isTerm).map(({ text }) => text)),
      variants,
    },
    texts: each((lang) => ({
      title: content.plan.title[lang],
      texts: records[lang]
        .filter((record) => !isTerm(record))
        .map(({ text, printed }) => {
          const shown = lang === 'zh' ? cutWords(text, compounds) : text;
          return printed === undefined ? shown : [shown, printed];
        }),
      synonyms: [],
    })),
  };
}

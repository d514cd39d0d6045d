import { LANGS } from '../../src/i18n/locales.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import type { Content } from '../../src/lib/plan/content.ts';
import { keysOfRow } from '../../src/lib/figures/figure.ts';
import { toIndicator } from '../../src/lib/indicators/indicator.ts';
import { describeIndicator } from '../../src/lib/indicators/text.ts';
import { listPublished } from '../../src/lib/plan/published.ts';
import { listExtras as listEditorial } from '../../src/lib/search/extra-records.ts';

/** Something that a search may lead to. */
export interface Place {
  id: string;
  /** Its own text in both languages: who searches for words of it must find it. */
  text: string[];
  /** Numbers that belong to it as well, and must be found by them. */
  numbers: string[];
  /** What else is printed with it: by these words it may be found, but need not be. */
  also: string[];
}

const both = (textOf: (lang: Lang) => string): string[] => LANGS.map(textOf);

/** What is no place of its own: wholes whose parts are, and parts of a paragraph. */
const isWithin = (id: string): boolean => /-content$|-close$|-e\d+$/.test(id);

function indicatorPlaces(content: Content): Map<string, Omit<Place, 'id' | 'text'>> {
  const { indicators, plan } = content;
  return new Map(
    indicators.indicators.map((entry) => {
      const indicator = toIndicator(entry, indicators, plan);
      const { change, category, baseline, target, unit } = indicator;
      const numbers = both((lang) =>
        [
          describeIndicator(indicator, lang, getStrings(lang)),
          ...[baseline, target, change].map((cell) => cell?.printed[lang]),
        ].join(' '),
      );
      const also = both((lang) =>
        [category[lang], baseline?.printed[lang], baseline?.basis?.[lang], target.basis?.[lang], unit?.[lang]].join(
          ' ',
        ),
      );
      return [entry.id, { numbers, also }];
    }),
  );
}

/** Gives what the editors say, which may be found by its words: terms, figures, questions and notes. */
function listExtras(content: Content): Place[] {
  const { glossary, figures } = content;
  const extra = (id: string, also: string[]): Place => ({ id, text: [], numbers: [], also });
  return [
    ...glossary.terms.map(({ id, name, forms, abbreviations = {}, explanation }) =>
      extra(
        id,
        both((lang) =>
          [
            ...[name[lang], ...(forms?.[lang] ?? []), explanation[lang]],
            ...Object.entries(abbreviations).flatMap(([short, words]) => [short, words[lang]]),
          ].join(' '),
        ),
      ),
    ),
    ...LANGS.flatMap((lang) => listEditorial(content, lang)).map(({ id, text, printed = '' }) =>
      extra(id, [text, printed]),
    ),
    ...glossary.documents.map(({ id, title }) => extra(id, Object.values(title))),
    ...figures.figures.map(({ id, title, rows }) =>
      extra(
        id,
        both((lang) =>
          [
            title[lang],
            ...rows.flatMap((row) => [row.label[lang], ...keysOfRow(row).map((key) => figures.numbers[key]?.[lang])]),
          ].join(' '),
        ),
      ),
    ),
  ];
}

/** Gives everything that a search may lead to: units, paragraphs, parts of projects, indicators, terms and figures. */
export function listPlaces(content: Content): Place[] {
  const english = new Map(listPublished(content, 'en').map(({ id, text }) => [id, text]));
  const values = indicatorPlaces(content);
  const { table, indicators } = content.indicators;
  const rows = indicators.flatMap(({ id, name }) => [...Object.values(name), ...(values.get(id)?.numbers ?? [])]);
  const published = listPublished(content)
    .filter(({ id }) => !isWithin(id))
    .map(({ id, text }) => ({
      id,
      text: [text, english.get(id) ?? ''],
      ...(values.get(id) ?? { numbers: [], also: id === table.id ? rows : [] }),
    }));
  return [...published, ...listExtras(content)];
}

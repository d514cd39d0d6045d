import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../plan/content.ts';
import { usesOf } from '../plan/kinds.ts';
import { findAbove, unitsOn } from '../plan/outline.ts';
import type { Unit } from '../plan/outline.ts';
import { toIndicatorRecord } from './indicator-record.ts';
import type { RecordKind } from './kinds.ts';

/** A thing that the search finds: one heading, paragraph, indicator, project, term or figure. */
export interface SearchRecord {
  id: string;
  kind: RecordKind;
  /** Address of its page without base and language. */
  path: string;
  /** Id of the heading, table or project under which it stands. */
  under?: string;
  /** Where it stands, in printed numbers: 四（一）1第3段; 4.1.1 para. 3. */
  label: string;
  /** What it says, and what a reader may look for. */
  text: string;
  /** The words as printed, where the text says them in another way; each on a line of its own. */
  printed?: string;
}

/** Gives the words of the indicator table beside its rows: title, heads and note. */
const toTableText = ({ indicators: { table } }: Content, lang: Lang): string =>
  [table.title, ...Object.values(table.columns), table.note?.text].flatMap((text) => text?.[lang] ?? []).join('\n');

/** Gives a unit as the search finds it; nothing where it is no thing of its own. */
function toRecord(unit: Unit, content: Content, lang: Lang): SearchRecord[] {
  const { id, label, text, path, own } = unit;
  const kind = usesOf(unit.kind).search;
  if (kind === null) return [];
  const index = content.indicators.indicators.findIndex((entry) => entry.id === id);
  const entry = content.indicators.indicators[index];
  if (entry) return [toIndicatorRecord(entry, index, content, lang)];
  const under = findAbove(content.outline, unit)?.id;
  return [
    {
      ...{ kind, id, path: own ?? path.replace(/#.*/, ''), ...(under ? { under } : {}), label: label[lang] },
      text: unit.kind === 'table' ? toTableText(content, lang) : text[lang],
    },
  ];
}

/** Gives what stands on a page of the plan, each text once: its headings, and then the rest in the order of the text. */
function listOfPage(page: string, content: Content, lang: Lang): SearchRecord[] {
  const units = unitsOn(content.outline, page);
  const headings = units.filter(({ kind }) => kind === 'heading');
  return [...headings, ...units.filter(({ kind }) => kind !== 'heading')].flatMap((unit) =>
    toRecord(unit, content, lang),
  );
}

/** Gives everything in one language that the search finds, in the same order in both languages. */
export const listRecords = (content: Content, lang: Lang): SearchRecord[] => [
  ...content.pages.filter((page) => page.lang === lang).flatMap(({ id }) => listOfPage(id, content, lang)),
  ...content.glossary.terms.map(({ id, name, forms, abbreviations = {} }): SearchRecord => ({
    kind: 'term',
    id,
    path: 'glossary/',
    label: '',
    text: [
      ...new Set([
        name[lang],
        ...(forms?.[lang] ?? []),
        ...Object.entries(abbreviations).flatMap(([short, words]) => [short, words[lang]]),
      ]),
    ].join('\n'),
  })),
];

import type { Bilingual } from '../../schemas/text.ts';
import { toBilingual } from '../numbers/say.ts';
import type { Content, Files } from '../plan/content.ts';
import { usesOf } from '../plan/kinds.ts';
import { positionsOf } from '../plan/position.ts';
import type { Lines } from '../plan/position.ts';
import { ruleFor } from './rules.ts';
import { GATES } from './text.ts';
import type { TextPair } from './text.ts';

/** Where each part of the content stands; chapters are units of the outline, and the released text has one language. */
const FILES: Record<keyof Files, string | null> = {
  ...{ plan: 'plan.yaml', indicators: 'indicators.yaml', figures: 'figures.yaml', notes: 'notes.yaml' },
  ...{ results: 'results.yaml', relations: 'relations.yaml', passageGroups: 'relations.yaml' },
  ...{ orphans: 'relations.yaml', glossary: 'glossary.yaml', synonyms: 'synonyms.yaml' },
  ...{ questions: 'questions.yaml', exceptions: 'exceptions.yaml', repairs: 'repairs.yaml' },
  ...{ projects: null, pages: null, source: null },
};

/** A value of a YAML file: where it stands, and its name, which is the id of what it stands in with the path there. */
interface Found {
  file: string;
  path: PropertyKey[];
  name: string;
  value: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Gives a value and everything within it. */
function walk(found: Found): Found[] {
  const { file, path, name, value } = found;
  if (!isRecord(value)) return [found];
  const own = typeof value['id'] === 'string' ? value['id'] : name;
  const inner = Object.entries(value).flatMap(([key, entry]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return walk({ file, path: [...path, step], name: `${own}.${key}`, value: entry });
  });
  return [found, ...inner];
}

/** Gives everything that stands in the YAML files. A list stands in its file under its own name. */
const walkFiles = (content: Content): Found[] => [
  ...content.projects.flatMap((project) => walk({ file: project.file, path: [], name: project.id, value: project })),
  ...Object.entries(FILES).flatMap(([name, file]) => {
    const value = content[name as keyof Files];
    return file && value ? walk({ file, path: Array.isArray(value) ? [name] : [], name, value }) : [];
  }),
];

/** What the table prints in a cell, where both languages have the same. */
const isCell = (name: string): boolean => /^ind-\d+\.(?:(?:baseline|target)\.printed|change)$/.test(name);

const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/** Gives a Chinese unit that counts by the ten thousand, and the like, as one of them, so that it is a number. */
const withOne = (unit: string): string => (/^[百千万亿]/.test(unit) ? `1${unit}` : unit);

/** Gives both languages of a value, where it has them: an address or an empty setting is no text. */
function findPair({ name, value }: Found): Bilingual | undefined {
  if (typeof value === 'string') return isCell(name) ? toBilingual(value) : undefined;
  const { zh, en } = isRecord(value) ? value : {};
  if (typeof zh !== 'string' || typeof en !== 'string' || zh === '' || en === '' || isAddress(zh)) return undefined;
  return { zh: /^ind-\d+\.unit$/.test(name) ? withOne(zh) : zh, en };
}

/** Gives the page of the plan on which a text of the table or of a project stands. */
function findPage({ outline, indicators }: Content, name: string): string | undefined {
  const id = name.replace(/\..*/, '');
  return outline.byId.get(id === 'indicators' ? indicators.table.id : id)?.page;
}

/** Gives a text of a YAML file as the gates take it; nothing where it is a unit of the outline. */
function toText(found: Found, pair: Bilingual, content: Content, lines: Lines): TextPair[] {
  const { file, path, name: id } = found;
  const { kind, gates } = ruleFor(id);
  if (gates.length === 0) return [];
  const page = kind === 'cell' ? findPage(content, id) : undefined;
  return [{ ...pair, id, kind, gates, ...(page ? { page } : {}), at: positionsOf(file, path, lines) }];
}

/** Gives one unit of each indicator as both languages say it, so that the English factor is held against the Chinese. */
const listSpokenUnits = (content: Content, lines: Lines): TextPair[] =>
  content.indicators.indicators.flatMap(({ id, unit, inEnglish }, index) => {
    if (!unit || !inEnglish) return [];
    const { factor, text } = inEnglish;
    const pair = { zh: `1${unit.zh}`, en: text.replace('{}', String(factor)) };
    const found = { file: 'indicators.yaml', path: ['indicators', index, 'inEnglish'], name: `${id}.inEnglish` };
    return toText({ ...found, value: inEnglish }, pair, content, lines);
  });

/** Gives the units of the plan that have a text of their own, with every gate. */
const listUnits = ({ outline }: Content): TextPair[] =>
  outline.units.flatMap(({ id, kind, page, text, at }) => {
    const { gate } = usesOf(kind);
    return gate ? [{ ...text, id, kind: gate, page, gates: GATES, at }] : [];
  });

/**
 * Gives every text of the content that stands in both languages: the units of the plan, then whatever the YAML files
 * hold. A field that is new is among them; how it passes the gates is for the rules to say.
 */
export const listTextPairs = (content: Content, lines: Lines = () => 1): TextPair[] => [
  ...listUnits(content),
  ...listSpokenUnits(content, lines),
  ...walkFiles(content).flatMap((found) => {
    const pair = findPair(found);
    return pair ? toText(found, pair, content, lines) : [];
  }),
];

import type { Content } from '../plan/content.ts';
import { placesOf } from './text.ts';
import type { Gate, Lines, TextPair } from './text.ts';

/** What stands in files of its own kind, or is the original alone. */
const ELSEWHERE = ['pages', 'projects', 'source', 'outline'];

/** Texts of the plan itself, which `plan-texts.ts` lists with all gates; what else stands beside them is the edition’s. */
const PLAN_TEXT = [
  /-box\d+\.(?:number|title|note\.text|columns\.\w+)$/,
  /^indicators\.categories\.\d+\.name$/,
  /^ind-\d+\.(?:name|unit|(?:baseline|target)\.(?:printed|basis)|change)$/,
  /^kp\d+\.(?:number|title|(?:goal|content)\.label|goal\.text|content\.parts\.\d+)$/,
];

/** Lists that stand in a file of another name. */
const FILES: Record<string, string> = { orphans: 'relations.yaml', passageGroups: 'relations.yaml' };

/** Words of the edition are written in both languages, so that terms and the order of numbers are free. */
const WRITTEN: Gate[] = ['script', 'numbers'];

/** Names, quotations, sources and units whose languages are cut or scaled each in its own way. */
const QUOTED =
  /^(?:term|doc)-[^.]+\.(?:name|title)$|\.words$|^figures\.numbers\.[^.]+$|^fig-[^.]+\.unit$|^exceptions\.|^results\.\d+\.source$/;

const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Gives every text in both languages within a value of a file; its id is that of what it stands in, and its path there. */
function listWithin(value: unknown, file: string, path: PropertyKey[], name: string, lines: Lines): TextPair[] {
  if (!isRecord(value)) return [];
  const { zh, en, id } = value;
  const isText = typeof zh === 'string' && typeof en === 'string' && zh !== '' && en !== '' && !isAddress(zh);
  const gates: Gate[] = QUOTED.test(name) ? ['script'] : WRITTEN;
  const kind = name.endsWith('.explanation') ? 'explanation' : 'edition';
  const own: TextPair[] = isText ? [{ id: name, kind, gates, zh, en, at: placesOf(file, path, lines) }] : [];
  const inner = Object.entries(value).flatMap(([key, entry]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return listWithin(entry, file, [...path, step], `${typeof id === 'string' ? id : name}.${key}`, lines);
  });
  return [...own, ...inner];
}

/**
 * Gives the words of this edition in both languages: whatever else stands in the content, each file under its own name.
 * A list stands in its file under the name of the file: `notes` in `notes.yaml`.
 */
export function listEditionTexts(content: Content, lines: Lines): TextPair[] {
  const inProjects = content.projects.flatMap((project) => listWithin(project, project.file, [], project.id, lines));
  const inFiles = Object.entries(content)
    .filter(([name]) => !ELSEWHERE.includes(name))
    .flatMap(([name, value]) =>
      listWithin(value, FILES[name] ?? `${name}.yaml`, Array.isArray(value) ? [name] : [], name, lines),
    );
  return [...inProjects, ...inFiles].filter(({ id }) => !PLAN_TEXT.some((name) => name.test(id)));
}

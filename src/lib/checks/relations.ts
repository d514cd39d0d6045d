import { LANGS } from '../../i18n/locales.ts';
import type { Relation } from '../../schemas/relations.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { listPublished } from '../published.ts';
import { listOrphans } from '../relations/coverage.ts';
import { JOINTS, toKinds } from '../relations/kinds.ts';
import type { Kind } from '../relations/kinds.ts';
import { placeOf } from '../relations/links.ts';
import type { LineOf } from './index.ts';

type Report = (path: PropertyKey[], message: string) => Problem;

const nameOf = ({ type, from, to }: Relation): string => `${from} ${type} ${to}`;

/** Both ends of a link exist and are of kinds that its type joins. */
function checkEnds(relation: Relation, kinds: Map<string, Kind>): { key: 'from' | 'to'; message: string }[] {
  return (['from', 'to'] as const).flatMap((key) => {
    const id = relation[key];
    const kind = kinds.get(id);
    const expected = JOINTS[relation.type][key];
    if (!kind) return [{ key, message: `${nameOf(relation)}: nothing has the id ${id}; correct the id` }];
    if (expected.includes(kind)) return [];
    const wanted = expected.join(' or ');
    return [
      { key, message: `${nameOf(relation)}: ${id} is a ${kind}; expected a ${wanted} as ${key}, or another type` },
    ];
  });
}

/** The words of every link stand in the place that it names, in both languages; no link is given twice. */
function checkRelations(content: Content, at: Report): Problem[] {
  const kinds = toKinds(content);
  const texts = {
    zh: new Map(listPublished(content, 'zh').map(({ id, text }) => [id, text])),
    en: new Map(listPublished(content, 'en').map(({ id, text }) => [id, text])),
  };
  const seen = new Set<string>();
  return content.relations.flatMap((relation, index) => {
    const name = nameOf(relation);
    if (seen.has(name)) return [at(['relations', index], `${name} is given twice; remove one`)];
    seen.add(name);
    const ends = checkEnds(relation, kinds);
    if (ends.length > 0) return ends.map(({ key, message }) => at(['relations', index, key], message));
    const place = placeOf(relation);
    if (!kinds.has(place))
      return [at(['relations', index, 'in'], `${name}: there is no place ${place}; correct the id`)];
    return LANGS.filter((lang) => !texts[lang].get(place)?.includes(relation.words[lang])).map((lang) =>
      at(
        ['relations', index, 'words', lang],
        `${name}: “${relation.words[lang]}” does not stand in ${place} (${lang}); correct the words, or name their place with in`,
      ),
    );
  });
}

/** What has no link where a reader expects one says why; a reason that is not needed goes. */
function checkOrphans(content: Content, at: Report): Problem[] {
  const orphans = listOrphans(content);
  const kinds = toKinds(content);
  const open = orphans
    .filter((id) => !content.orphans.some((orphan) => orphan.id === id))
    .map((id) =>
      at(
        ['orphans'],
        `${id} (${kinds.get(id)}) has no link where a reader expects one; link it, or say in orphans why not`,
      ),
    );
  const idle = content.orphans.flatMap(({ id }, index) =>
    orphans.includes(id) && content.orphans.findIndex((orphan) => orphan.id === id) === index
      ? []
      : [at(['orphans', index], `${id} is linked, is named twice, or does not exist; remove it from orphans`)],
  );
  return [...open, ...idle];
}

/** Links name ends and places that exist and fit, rest on words that stand there, and leave no open question. */
export function checkAllRelations(content: Content, lineOf: LineOf): Problem[] {
  const at: Report = (path, message) => ({ file: 'relations.yaml', line: lineOf(path), message });
  const units = new Set([...toKinds(content)].filter(([, kind]) => kind === 'unit').map(([id]) => id));
  const groups = content.passageGroups.flatMap((group, index) =>
    group.units
      .filter((id) => !units.has(id))
      .map((id) => at(['passageGroups', index], `${group.name.en}: there is no unit ${id}; correct the id`)),
  );
  const wrong = [...groups, ...checkRelations(content, at)];
  return wrong.length > 0 ? wrong : checkOrphans(content, at);
}

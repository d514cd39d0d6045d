import type { Relation } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import type { LineOf, Problem } from './problem.ts';
import { findReason, listGaps, listUnlinked } from '../relations/coverage.ts';
import { JOINTS, toKinds } from '../relations/kinds.ts';
import type { Kind } from '../relations/kinds.ts';
import { placeOf } from '../relations/links.ts';
import { createEvidenceCheck } from './evidence.ts';

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

/** The place of the words lies in one of the ends of their link. */
function checkPlace(relation: Relation, kinds: Map<string, Kind>): string | undefined {
  const place = placeOf(relation);
  if (!kinds.has(place)) return `there is no place ${place}; correct the id`;
  const lies = [relation.from, relation.to].some((id) => place === id || place.startsWith(`${id}-`));
  return lies ? undefined : `${place} lies in neither end; name a place in one of them`;
}

/** The ends of every link fit its type, its words are evidence, and no link is given twice. */
function checkRelations(content: Content, at: Report): Problem[] {
  const kinds = toKinds(content);
  const checkEvidence = createEvidenceCheck(content);
  const seen = new Set<string>();
  return content.relations.flatMap((relation, index) => {
    const name = nameOf(relation);
    if (seen.has(name)) return [at(['relations', index], `${name} is given twice; remove one`)];
    seen.add(name);
    const ends = checkEnds(relation, kinds);
    if (ends.length > 0) return ends.map(({ key, message }) => at(['relations', index, key], message));
    const misplaced = checkPlace(relation, kinds);
    if (misplaced) return [at(['relations', index, 'in'], `${name}: ${misplaced}`)];
    return checkEvidence(relation).map(({ key, message }) => at(['relations', index, ...key], `${name}: ${message}`));
  });
}

const isSame = (a: { id: string; without: string }, b: { id: string; without: string }): boolean =>
  a.id === b.id && a.without === b.without;

/** What has no link where a reader expects one says why; a reason that is not needed goes. */
function checkOrphans(content: Content, at: Report): Problem[] {
  const gaps = listGaps(content);
  const unlinked = listUnlinked(content).map((id) => ({ id, without: 'link' as const }));
  const open = gaps
    .filter((gap) => !findReason(content, gap))
    .map(({ id, kind, without }) =>
      at(
        ['orphans'],
        `${id} (${kind}) has no link to a ${without}, which a reader expects; link it, or say in orphans (without: ${without}) why not`,
      ),
    );
  const idle = content.orphans.flatMap((orphan, index) =>
    [...gaps, ...unlinked].some((gap) => isSame(gap, orphan)) &&
    content.orphans.findIndex((other) => isSame(other, orphan)) === index
      ? []
      : [
          at(
            ['orphans', index],
            `${orphan.id} without ${orphan.without} is linked, is named twice, or does not exist; remove it from orphans`,
          ),
        ],
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

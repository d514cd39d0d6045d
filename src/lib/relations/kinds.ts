import type { RelationType } from '../../schemas/relations.ts';
import type { Content, Project } from '../plan/content.ts';
import { usesOf } from '../plan/kinds.ts';
import type { Use } from '../plan/kinds.ts';
import type { Unit } from '../plan/outline.ts';

/** Kinds of things that links join; a problem is a marked part of a paragraph. */
export const KINDS = [
  'problem',
  'paragraph',
  'goal',
  'unit',
  'project',
  'part',
  'indicator',
] as const satisfies readonly Use<'link'>[];

/** A kind of thing that links join. */
export type Kind = (typeof KINDS)[number];

/** The kinds of the two ends of a link. */
interface Joint {
  from: readonly Kind[];
  to: readonly Kind[];
}

const AIMS = ['goal', 'unit'] as const;
const PROJECTS = ['project', 'part'] as const;

/** What each type of link joins. */
export const JOINTS: Record<RelationType, Joint> = {
  'answered-by': { from: ['problem', 'paragraph'], to: AIMS },
  'calls-for': { from: ['paragraph'], to: AIMS },
  guides: { from: ['paragraph'], to: AIMS },
  'served-by': { from: ['goal'], to: ['unit', ...PROJECTS] },
  'measured-by': { from: ['goal'], to: ['indicator'] },
  'carried-by': { from: ['unit'], to: PROJECTS },
  moves: { from: PROJECTS, to: ['indicator'] },
  mentions: { from: ['problem', 'paragraph', 'goal', 'part'], to: ['paragraph', ...AIMS, ...PROJECTS, 'indicator'] },
};

/** Gives the ids under which a project is linked: its own, and those of its parts. */
export const idsOfProject = ({ id, content }: Pick<Project, 'id' | 'content'>): string[] => [
  id,
  `${id}-goal`,
  `${id}-content`,
  ...content.parts.map((_, index) => `${id}-c${index + 1}`),
];

/** Gives the id of the project that an id lies in; every other id as it is. */
export const toWholeId = (id: string): string => /^kp\d+/.exec(id)?.[0] ?? id;

/** Gives the id of the chapter that an id lies in: ch4 for ch4-s1-i2-p3. */
export const toChapterId = (id: string): string => id.replace(/-.*$/, '');

/** What comes behind the text where everything that can be linked stands in a row. */
const BEHIND: Partial<Record<Kind, number>> = { project: 1, part: 1, indicator: 2 };

/** Gives everything that can be linked: the text in its order, then key projects with their parts, then indicators. */
const listLinkable = ({ outline }: Content): Unit[] =>
  outline.units
    .filter(({ kind }) => usesOf(kind).link !== null)
    .toSorted((a, b) => rankOf(a, outline) - rankOf(b, outline));

/** Gives the place of a unit in the order of all that can be linked. */
export function rankOf({ kind, order }: Unit, { units }: Content['outline']): number {
  const { link } = usesOf(kind);
  return ((link && BEHIND[link]) ?? 0) * units.length + order;
}

/** Gives the kind of everything that can be linked, by id. */
export const toKinds = (content: Content): Map<string, Kind> =>
  new Map(
    listLinkable(content).flatMap(({ id, kind }) => {
      const { link } = usesOf(kind);
      return link ? [[id, link]] : [];
    }),
  );

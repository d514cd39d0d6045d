import type { RelationType } from '../../schemas/relations.ts';
import type { Content, Project } from '../plan/content.ts';

/** Kinds of things that links join; a problem is a marked part of a paragraph. */
export const KINDS = ['problem', 'paragraph', 'goal', 'unit', 'project', 'part', 'indicator'] as const;

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

/** Gives everything that can be linked with its kind, in the order of the text. */
export function toKinds({ pages, projects, indicators }: Content): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const page of pages.filter(({ lang }) => lang === 'zh')) {
    kinds.set(page.id, 'unit');
    for (const block of page.blocks) {
      if (block.kind === 'heading') kinds.set(block.id, 'unit');
      if (block.kind === 'goal' || block.kind === 'paragraph') kinds.set(block.id, block.kind);
      if (block.kind === 'paragraph') for (const { id } of block.parts) kinds.set(id, 'problem');
      const project = block.kind === 'project' && projects.find(({ id }) => id === block.id);
      if (project) for (const id of idsOfProject(project)) kinds.set(id, id === project.id ? 'project' : 'part');
    }
  }
  for (const { id } of indicators.indicators) kinds.set(id, 'indicator');
  return kinds;
}

import type { Basis, RelationType } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import { toKinds, toWholeId } from '../relations/kinds.ts';
import type { Kind } from '../relations/kinds.ts';
import { mergeLinked } from '../relations/links.ts';

/** The stages of the chain from the cause to the effect; units of the plan stand in it as tasks. */
export const STAGES = ['problem', 'goal', 'unit', 'project', 'indicator'] as const satisfies readonly Kind[];

/** A stage of the chain. */
export type Stage = (typeof STAGES)[number];

/** Types of links that the chain is made of. */
const LINKS: readonly RelationType[] = ['answered-by', 'served-by', 'measured-by', 'carried-by', 'moves'];

/** Gives the stage at which a kind stands; a problem may be a paragraph of its own. */
const toStage = (kind: Kind): Stage | undefined =>
  kind === 'paragraph' ? 'problem' : STAGES.find((stage) => stage === kind);

/** Stages whose members all stand in the chain, linked or not. */
const WHOLE: readonly Kind[] = ['goal', 'project', 'indicator'];

/** Something in the chain. */
export interface ChainNode {
  id: string;
  stage: Stage;
}

/** A link of the chain. */
export interface ChainEdge {
  from: string;
  to: string;
  basis: Basis;
}

/** The chain as a graph: stages in order, and links from earlier to later ones. */
export interface Graph {
  nodes: ChainNode[];
  edges: ChainEdge[];
}

const keyOf = ({ from, to }: Pick<ChainEdge, 'from' | 'to'>): string => `${from} ${to}`;

/** Says whether one thing leads to another over at least one between them, by links that all rest on one basis. */
function hasDetour(edges: ChainEdge[], from: string, to: string, basis: Basis): boolean {
  const usable = edges.filter((edge) => basis === 'inferred' || edge.basis === 'shared');
  const reach = (id: string, direct: boolean): boolean =>
    usable.some(
      (edge) => edge.from === id && ((edge.to === to && !direct) || (edge.to !== to && reach(edge.to, false))),
    );
  return reach(from, true);
}

/**
 * Gives the chain of a plan. An item stands in it as the section that it belongs to, a part of a project as the
 * project; a link that other links of no weaker basis lead along as well is left out.
 */
export function toGraph(content: Content): Graph {
  const kinds = toKinds(content);
  const lift = (id: string) => {
    const unit = content.outline.byId.get(id);
    return unit?.kind === 'heading' ? unit.page : toWholeId(id);
  };
  const links = content.relations
    .filter(({ type }) => LINKS.includes(type))
    .map(({ from, to, basis }) => ({ from: lift(from), to: lift(to), basis }));
  const merged = mergeLinked(links.map((edge) => ({ id: keyOf(edge), basis: edge.basis })));
  const edges = merged.map(({ id, basis }): ChainEdge => {
    const [from = '', to = ''] = id.split(' ');
    return { from, to, basis };
  });
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = STAGES.flatMap((stage) =>
    [...kinds]
      .filter(([id, kind]) => toStage(kind) === stage && (linked.has(id) || (WHOLE.includes(kind) && edges.length > 0)))
      .map(([id]): ChainNode => ({ id, stage })),
  );
  return { nodes, edges: edges.filter(({ from, to, basis }) => !hasDetour(edges, from, to, basis)) };
}

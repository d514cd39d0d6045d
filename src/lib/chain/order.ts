import { STAGES } from './graph.ts';
import type { ChainEdge, ChainNode, Graph } from './graph.ts';

/** A place in a column: a node of the chain, or where a link passes that leads on to a later column. */
export interface Slot {
  key: string;
  node?: ChainNode;
}

/** A link with the places that it leads through, from its first end to its last. */
export interface Route {
  edge: ChainEdge;
  keys: string[];
}

/** The chain in columns, in an order in which links cross little. */
export interface Ordered {
  columns: Slot[][];
  routes: Route[];
}

type Pair = readonly [string, string];

const pairsOf = (routes: Route[]): Pair[] =>
  routes.flatMap(({ keys }) => keys.slice(1).map((key, index): Pair => [keys[index] ?? '', key]));

/** Sets every node into the column of its stage, and a place into each column that a link passes. */
function toColumns({ nodes, edges }: Graph): Ordered {
  const stages = STAGES.filter((stage) => nodes.some((node) => node.stage === stage));
  const columns = stages.map((stage): Slot[] =>
    nodes.filter((node) => node.stage === stage).map((node) => ({ key: node.id, node })),
  );
  const columnOf = (id: string) => columns.findIndex((column) => column.some(({ key }) => key === id));
  const routes = edges.map((edge): Route => {
    const [first, last] = [columnOf(edge.from), columnOf(edge.to)];
    const between = columns.slice(first + 1, last).map((column, index) => {
      const key = `${edge.from} ${edge.to} ${index}`;
      column.push({ key });
      return key;
    });
    return { edge, keys: [edge.from, ...between, edge.to] };
  });
  return { columns, routes };
}

const toPositions = (columns: Slot[][]): Map<string, number> =>
  new Map(columns.flatMap((column) => column.map(({ key }, index): [string, number] => [key, index])));

/** Counts how often links cross between neighbouring columns. */
export function countCrossings({ columns, routes }: Ordered): number {
  const position = toPositions(columns);
  const column = new Map(columns.flatMap((slots, index) => slots.map(({ key }): [string, number] => [key, index])));
  const at = (key: string) => position.get(key) ?? 0;
  const pairs = pairsOf(routes);
  const cross = ([a, b]: Pair, [c, d]: Pair) =>
    column.get(a) === column.get(c) && (at(a) - at(c)) * (at(b) - at(d)) < 0;
  return pairs.reduce(
    (sum, pair, index) => sum + pairs.slice(index + 1).filter((other) => cross(pair, other)).length,
    0,
  );
}

/** Orders a column by the mean place of what each slot is linked to on one side; a slot without links keeps its place. */
function sortColumn(column: Slot[], neighbours: (key: string) => string[], position: Map<string, number>): Slot[] {
  const place = ({ key }: Slot, index: number): number => {
    const places = neighbours(key).map((other) => position.get(other) ?? 0);
    return places.length > 0 ? places.reduce((sum, value) => sum + value, 0) / places.length : index;
  };
  return column
    .map((slot, index) => ({ slot, at: place(slot, index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ slot }) => slot);
}

/**
 * Gives the chain in columns: the first as the plan has it, the others in the order with the fewest crossings that
 * sweeps to and fro find.
 */
export function orderChain(graph: Graph): Ordered {
  const start = toColumns(graph);
  const pairs = pairsOf(start.routes);
  const before = (key: string) => pairs.filter(([, to]) => to === key).map(([from]) => from);
  const after = (key: string) => pairs.filter(([from]) => from === key).map(([, to]) => to);
  let best = start;
  let columns = start.columns;
  for (let sweep = 0; sweep < 8; sweep++) {
    const neighbours = sweep % 2 === 0 ? before : after;
    const inner = [...columns.keys()].slice(1);
    const next = [...columns];
    for (const index of sweep % 2 === 0 ? inner : inner.toReversed())
      next[index] = sortColumn(next[index] ?? [], neighbours, toPositions(next));
    columns = next;
    const current = { columns, routes: start.routes };
    if (countCrossings(current) < countCrossings(best)) best = current;
  }
  return best;
}

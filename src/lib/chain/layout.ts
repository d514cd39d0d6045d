import type { Lang } from '../../i18n/locales.ts';
import type { Basis } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import { findOrdinal } from '../plan/ids.ts';
import { getEnd, toEnds } from '../relations/ends.ts';
import type { End } from '../relations/ends.ts';
import { toGraph } from './graph.ts';
import type { Stage } from './graph.ts';
import { orderChain } from './order.ts';
import type { Slot } from './order.ts';
import { placeSlots } from './place.ts';
import { toLines } from '../text/measure.ts';

/** A box of the picture, in user units of the drawing. */
export interface Box {
  end: End;
  stage: Stage;
  x: number;
  y: number;
  width: number;
  height: number;
  /** What it is called by its number. */
  label: string;
  lines: string[];
  /** True where the chain leads neither to it nor on from it. */
  loose: boolean;
}

/** The picture of the chain, ready to be printed as SVG. */
export interface ChainPicture {
  width: number;
  height: number;
  heads: { stage: Stage; x: number }[];
  boxes: Box[];
  lines: { from: End; to: End; path: string; basis: Basis }[];
}

/** Measures of the drawing in user units; its style sets the type to the same size. */
export const SIZE = { width: 1136, gap: 46, type: 13, leading: 17, pad: 8, head: 34, passage: 12, indent: 24 } as const;

/** How many lines of its words a box shows, and its share of the width, by stage. */
const SHAPES: Record<Stage, { lines: number; share: number }> = {
  problem: { lines: 3, share: 1.1 },
  goal: { lines: 3, share: 1 },
  unit: { lines: 3, share: 1 },
  project: { lines: 3, share: 1.05 },
  indicator: { lines: 2, share: 1.3 },
};

/** A column of the drawing. */
interface Column {
  stage: Stage;
  left: number;
  width: number;
}

const round = (length: number): number => Math.round(length * 10) / 10;

function toColumns(stages: Stage[]): Column[] {
  const shares = stages.map((stage) => SHAPES[stage].share);
  const sum = (numbers: number[]) => numbers.reduce((total, value) => total + value, 0);
  const unit = (SIZE.width - SIZE.gap * (stages.length - 1)) / sum(shares);
  return stages.map((stage, index) => ({
    stage,
    left: unit * sum(shares.slice(0, index)) + index * SIZE.gap,
    width: unit * SHAPES[stage].share,
  }));
}

/** Gives the words of a box and its height: the label above the lines, the number of an indicator before them. */
function toWords(end: End, { stage, width }: Column): Pick<Box, 'label' | 'lines' | 'height'> {
  const inline = stage === 'indicator';
  const room = (width - 2 * SIZE.pad - (inline ? SIZE.indent : 0)) / SIZE.type;
  const lines = toLines(end.title, room, SHAPES[stage].lines);
  const label = inline ? String(findOrdinal(end.id) ?? '') : end.label;
  return { label, lines, height: 2 * SIZE.pad + (lines.length + (inline ? 0 : 1)) * SIZE.leading };
}

/** Draws a link from the right of its first slot to the left of its last, straight through the columns that it passes. */
function toPath(spots: { left: number; right: number; y: number }[]): string {
  return spots
    .map(({ left, right, y }, index) => {
      const before = spots[index - 1];
      if (!before) return `M${round(right)} ${round(y)}`;
      const bend = round((left + before.right) / 2);
      const curve = `C${bend} ${round(before.y)} ${bend} ${round(y)} ${round(left)} ${round(y)}`;
      return index < spots.length - 1 ? `${curve}H${round(right)}` : curve;
    })
    .join('');
}

/** Gives the picture of the chain of a plan, or undefined where nothing is linked. */
export function layoutChain(content: Content, lang: Lang): ChainPicture | undefined {
  const graph = toGraph(content);
  if (graph.edges.length === 0) return undefined;
  const ends = toEnds(content, lang);
  const ordered = orderChain(graph);
  const columns = toColumns(ordered.columns.flatMap((slots) => slots.find(({ node }) => node)?.node?.stage ?? []));
  const linked = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const toSized = (slot: Slot, column: Column) => {
    const end = slot.node && getEnd(ends, slot.node.id);
    const words = end && toWords(end, column);
    return { slot, column, height: words?.height ?? SIZE.passage, ...(end && words ? { box: { end, ...words } } : {}) };
  };
  const sized = ordered.columns.map((slots, index) => {
    const column = columns[index];
    return column ? slots.map((slot) => toSized(slot, column)) : [];
  });
  const { middles, height } = placeSlots(sized, ordered.routes);
  const slots = sized.flat().map((entry) => ({ ...entry, y: SIZE.head + (middles.get(entry.slot.key) ?? 0) }));
  const spots = new Map(
    slots.map(({ slot, column: { left, width }, y }) => [slot.key, { left, right: left + width, y }]),
  );
  return {
    width: SIZE.width,
    height: Math.ceil(SIZE.head + height + 2),
    heads: columns.map(({ stage, left }) => ({ stage, x: round(left) })),
    boxes: slots.flatMap(({ box, column: { stage, left, width }, y }): Box[] => {
      if (!box) return [];
      const at = { x: round(left), y: round(y - box.height / 2), width: round(width) };
      return [{ ...box, ...at, stage, loose: !linked.has(box.end.id) }];
    }),
    lines: ordered.routes.map(({ edge, keys }) => ({
      from: getEnd(ends, edge.from),
      to: getEnd(ends, edge.to),
      path: toPath(keys.flatMap((key) => spots.get(key) ?? [])),
      basis: edge.basis,
    })),
  };
}

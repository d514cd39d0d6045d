import type { Ordered, Slot } from './order.ts';

/** A slot with its height in the drawing. */
export interface Sized {
  slot: Slot;
  height: number;
}

/** Room between two slots of a column. */
export const GAP = 9;

const sumOf = (numbers: number[]): number => numbers.reduce((sum, value) => sum + value, 0);

/** Gives the tops of slots that stand below one another, each at or below where it is wanted, and none too low. */
function stack(wanted: number[], heights: number[], length: number): number[] {
  const tops: number[] = [];
  wanted.forEach((top, index) => {
    const free = index === 0 ? 0 : (tops[index - 1] ?? 0) + (heights[index - 1] ?? 0) + GAP;
    tops.push(Math.max(free, top));
  });
  let limit = length;
  for (let index = tops.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index] ?? 0, limit - (heights[index] ?? 0));
    limit = (tops[index] ?? 0) - GAP;
  }
  return tops;
}

/**
 * Gives the middles of slots that stand below one another: as near to where they are wanted as their order, their
 * heights and the length of the column allow. What gets in each other’s way gives way upwards as much as downwards.
 */
export function spread(wanted: number[], heights: number[], length: number): number[] {
  const half = (index: number) => (heights[index] ?? 0) / 2;
  const down = stack(
    wanted.map((middle, index) => middle - half(index)),
    heights,
    length,
  );
  const fromBelow = wanted.map((middle, index) => length - middle - half(index));
  const up = stack(fromBelow.toReversed(), heights.toReversed(), length).toReversed();
  return down.map((top, index) => (top + half(index) + (length - (up[index] ?? 0) - half(index))) / 2);
}

/** Gives what each slot is linked to in the columns beside it. */
function toNeighbours({ routes }: Pick<Ordered, 'routes'>): Map<string, string[]> {
  const near = new Map<string, string[]>();
  const add = (key: string, other: string) => near.set(key, [...(near.get(key) ?? []), other]);
  for (const { keys } of routes)
    keys.slice(1).forEach((key, index) => {
      add(key, keys[index] ?? '');
      add(keys[index] ?? '', key);
    });
  return near;
}

/**
 * Gives the middle of every slot by its key, and the height of all. The tallest column is full; the slots of the others
 * come as near as they can to the height of what they are linked to.
 */
export function placeSlots(
  columns: Sized[][],
  routes: Ordered['routes'],
): { middles: Map<string, number>; height: number } {
  const lengthOf = (column: Sized[]) => sumOf(column.map(({ height }) => height)) + GAP * (column.length - 1);
  const height = Math.max(...columns.map(lengthOf));
  const neighbours = toNeighbours({ routes });
  const middles = new Map<string, number>();
  const settle = (wantOf: (key: string, index: number, count: number) => number) => {
    for (const column of columns) {
      const wanted = column.map(({ slot }, index) => wantOf(slot.key, index, column.length));
      const found = spread(
        wanted,
        column.map((entry) => entry.height),
        height,
      );
      column.forEach(({ slot }, index) => middles.set(slot.key, found[index] ?? 0));
    }
  };
  settle((_, index, count) => ((index + 0.5) / count) * height);
  for (let round = 0; round < 12; round++)
    settle((key) => {
      const near = (neighbours.get(key) ?? [key]).map((other) => middles.get(other) ?? 0);
      return sumOf(near) / near.length;
    });
  return { middles, height };
}

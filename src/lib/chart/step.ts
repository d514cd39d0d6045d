/**
 * Gives the point that a key leads to: the arrows go on and back and stop at the ends, Home and End go there. Gives
 * undefined for every other key. Before the first key no point is reached yet: its index is -1.
 */
export function stepPoint(key: string, current: number, count: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowRight: current + 1,
    ArrowDown: current + 1,
    ArrowLeft: current - 1,
    ArrowUp: current - 1,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(Math.max(target, 0), count - 1);
}

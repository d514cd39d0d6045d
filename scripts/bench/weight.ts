import { listPages } from '../site/pages.ts';
import { weigh, WEIGHT_LIMITS } from '../site/weight.ts';
import { formatKib } from './table.ts';
import type { Row } from './table.ts';

/** What a page of each kind transfers with all that it loads, compressed with brotli. */
export function benchWeight(dir: string): Row[] {
  return WEIGHT_LIMITS.map(({ kind, pages, limit }): Row => {
    const sizes = listPages(dir)
      .filter((page) => pages.test(page))
      .map((page) => weigh(page, dir));
    return [`weight: ${kind} (heaviest of ${sizes.length}, at most ${limit} KiB)`, formatKib(Math.max(...sizes))];
  });
}

import { listPages } from '../site/pages.ts';
import { weigh } from '../site/weight.ts';
import { formatKib } from './table.ts';
import type { Row } from './table.ts';

/** What a page of each kind transfers with all that it loads, compressed with brotli. */
export function benchWeight(dir: string): Row[] {
  const pages = listPages(dir).filter((page) => /^(zh|en)\//.test(page));
  const heaviest = (label: string, pattern: RegExp): Row => {
    const sizes = pages.filter((page) => pattern.test(page)).map((page) => weigh(page, dir));
    return [`weight: ${label} (heaviest of ${sizes.length})`, formatKib(Math.max(...sizes))];
  };
  return [
    heaviest('home', /^..\/$/),
    heaviest('chapter or section', /^..\/plan\/(?!full)./),
    heaviest('whole plan', /\/plan\/full\//),
    heaviest('indicator', /\/indicators\/./),
    heaviest('key project', /\/projects\/./),
  ];
}

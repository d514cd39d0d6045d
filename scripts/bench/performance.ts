import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { listFiles } from '../../src/build/files.ts';
import { serve } from '../serve.ts';
import { listOneOfEachKind } from '../site/kinds.ts';
import { judge } from '../site/lighthouse.ts';
import type { Size } from './size.ts';
import { median } from './table.ts';
import type { Row } from './table.ts';

/** Puts a file compressed with brotli beside each that a server would compress. */
function compress(dir: string): void {
  for (const file of listFiles(dir, '**/*.{html,css,js,svg,json,txt,xml,webmanifest}'))
    writeFileSync(join(dir, `${file}.br`), brotliCompressSync(readFileSync(join(dir, file))));
}

/** How fast Lighthouse finds the longest page of each kind on a slow phone: the median of its scores, 0 to 100. */
export async function benchPerformance(dir: string, size: Size): Promise<Row[]> {
  compress(dir);
  const { server, address } = await serve(dir, '/', 0, { brotli: true });
  const pages = listOneOfEachKind(dir).slice(0, size.pages);
  const scores = new Map<string, number[]>(pages.map((page) => [page.address, []]));
  for (let run = 0; run < size.runs; run++) {
    const verdicts = await judge(
      pages.map((page) => address + page.address),
      ['performance'],
    );
    for (const page of pages)
      scores.get(page.address)?.push(verdicts.get(address + page.address)?.scores.performance ?? 0);
  }
  server.close();
  return pages.map(({ kind, address: path }) => [
    `Lighthouse performance, median of ${size.runs}: ${kind} (${path})`,
    String(median(scores.get(path) ?? [])),
  ]);
}

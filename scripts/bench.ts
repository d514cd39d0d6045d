import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readContent } from '../src/build/content.ts';
import { contentFolder } from '../src/build/settings.ts';
import type { Content } from '../src/lib/plan/content.ts';
import { timeBuild } from './bench/build.ts';
import { benchPerformance } from './bench/performance.ts';
import { buildPlain } from './bench/plain.ts';
import { benchCuts, benchQuality } from './bench/quality.ts';
import { benchScale } from './bench/scale.ts';
import { openOwn, openPlain } from './bench/side.ts';
import { SMALL, WHOLE } from './bench/size.ts';
import type { Size } from './bench/size.ts';
import { benchTime, benchTransfer } from './bench/speed.ts';
import { printRows } from './bench/table.ts';
import { benchWeight } from './bench/weight.ts';
import { listPlaces } from './quality/places.ts';
import { QUERIES, readQueries } from './quality/queries.ts';
import { run } from './run/main.ts';
import { launchBrowser } from './site/browser.ts';

/** Gives words of a text, far apart, to search for. */
function pickWords(text: string, count: number): string[] {
  const found = [...new Set(text.match(/\p{Script=Han}{4}/gu) ?? [])];
  return found.filter((_, index) => index % Math.ceil(found.length / count) === 0);
}

/** Searches in this site and in plain Starlight with the same text, and compares them. */
async function benchSearch(site: string, plain: string, content: Content, text: string, size: Size): Promise<void> {
  mkdirSync(plain);
  const built = buildPlain(plain, content);
  const sides = [await openOwn(site), await openPlain(built)] as const;
  const browser = await launchBrowser();
  try {
    const words = pickWords(text, size.words);
    const places = listPlaces(content);
    // The queries ask for places of one plan; of another only transfer and time are measured.
    const queries = process.env['PLAN_CONTENT'] ? [] : readQueries(QUERIES, places);
    const transfer = await benchTransfer(browser, [...sides], words);
    const time = await benchTime(browser, [...sides], words);
    const quality = queries.length > 0 ? await benchQuality(browser, [...sides], queries) : [];
    const cuts = await benchCuts(browser, sides[0], places, size.cuts);
    printRows([['search (zh / en)', 'this site', 'plain Starlight'], ...quality, ...transfer, ...time, ...cuts.rows]);
    for (const line of cuts.missed.slice(0, 20)) console.log(`  missed: ${line}`);
  } finally {
    await browser.close();
    for (const side of sides) side.site.close();
  }
}

/** Measures weight, build time, search, speed and scale, and prints a table of each. */
async function bench(size: Size): Promise<true> {
  const { content } = readContent(contentFolder());
  if (!content) throw new Error('The content is not sound; run npm run check.');
  const work = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  const site = join(work, 'site');
  const paragraphs = join(site, 'data/paragraphs.json');
  try {
    const seconds = timeBuild(site);
    printRows([...benchWeight(site), ['build: check, pages and search index', `${seconds.toFixed(1)} s`]]);
    console.log();
    await benchSearch(site, join(work, 'plain'), content, readFileSync(paragraphs, 'utf8'), size);
    console.log();
    printRows(await benchPerformance(site, size));
    console.log();
    printRows(benchScale(work, paragraphs, size.chapters));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return true;
}

await run(() => {
  const { values } = parseArgs({ options: { small: { type: 'boolean' } } });
  return bench(values.small ? SMALL : WHOLE);
});

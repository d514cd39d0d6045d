import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readContent } from '../src/build/content.ts';
import { contentFolder } from '../src/build/settings.ts';
import { timeBuild } from './bench/build.ts';
import { benchPerformance } from './bench/performance.ts';
import { buildPlain } from './bench/plain.ts';
import { benchCuts, benchQuality } from './bench/quality.ts';
import { benchScale } from './bench/scale.ts';
import { openOwn, openPlain } from './bench/side.ts';
import { benchTime, benchTransfer } from './bench/speed.ts';
import { printRows } from './bench/table.ts';
import { benchWeight } from './bench/weight.ts';
import { listPlaces } from './quality/places.ts';
import { QUERIES, readQueries } from './quality/queries.ts';
import { launchBrowser } from './site/browser.ts';

const { content } = readContent(contentFolder());
if (!content) throw new Error('The content is not sound; run npm run check.');
const work = mkdtempSync(join(tmpdir(), 'plan-bench-'));
const site = join(work, 'site');
const paragraphs = join(site, 'data/paragraphs.json');

const seconds = timeBuild(site);
printRows([...benchWeight(site), ['build: check, pages and search index', `${seconds.toFixed(1)} s`]]);

mkdirSync(join(work, 'plain'));
const [own, plain] = [await openOwn(site), await openPlain(buildPlain(join(work, 'plain'), content))];
const sides = [own, plain];
const browser = await launchBrowser();
const found = [...new Set(readFileSync(paragraphs, 'utf8').match(/\p{Script=Han}{4}/gu) ?? [])];
/** Words of the text, far apart, to search for. */
const words = found.filter((_, index) => index % Math.ceil(found.length / 40) === 0);
const places = listPlaces(content);
// The queries ask for places of one plan; of another only transfer and time are measured.
const queries = process.env['PLAN_CONTENT'] ? [] : readQueries(QUERIES, places);
const transfer = await benchTransfer(browser, sides, words);
const time = await benchTime(browser, sides, words);
const quality = queries.length > 0 ? await benchQuality(browser, sides, queries) : [];
const cuts = await benchCuts(browser, own, places);
await browser.close();
for (const side of sides) side.site.close();
console.log();
printRows([['search (zh / en)', 'this site', 'plain Starlight'], ...quality, ...transfer, ...time, ...cuts.rows]);
for (const line of cuts.missed.slice(0, 20)) console.log(`  missed: ${line}`);

console.log();
printRows(await benchPerformance(site));

console.log();
printRows(benchScale(work, paragraphs));
rmSync(work, { recursive: true, force: true });

import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launchBrowser } from './site/browser.ts';
import { toBrotliSize, weigh } from './site/weight.ts';
import { listPages } from './site/pages.ts';
import { serve } from './serve.ts';

type Row = [measure: string, value: string];

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const work = mkdtempSync(join(tmpdir(), 'plan-bench-'));

/** Builds a content folder and gives the seconds that it took. */
function timeBuild(name: string, folder?: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', join(work, name)], {
    encoding: 'utf8',
    env: { ...process.env, ...(folder ? { PLAN_CONTENT: folder } : {}) },
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - begun) / 1000;
}

/** What a page of each kind transfers with all that it loads, compressed with brotli. */
function benchWeight(dir: string): Row[] {
  const pages = listPages(dir).filter((page) => /^(zh|en)\//.test(page));
  const heaviest = (label: string, pattern: RegExp): Row => {
    const sizes = pages.filter((page) => pattern.test(page)).map((page) => weigh(page, dir));
    return [`weight: ${label} (heaviest of ${sizes.length})`, kib(Math.max(...sizes))];
  };
  return [
    heaviest('home', /^..\/$/),
    heaviest('chapter or section', /^..\/plan\/(?!full)./),
    heaviest('whole plan', /\/plan\/full\//),
    heaviest('indicator', /\/indicators\/./),
    heaviest('key project', /\/projects\/./),
  ];
}

/** What the first search transfers, and how long results take once the engine is loaded. */
async function benchSearch(dir: string): Promise<Row[]> {
  const { server, address } = await serve(dir, '/', 0);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('requestfinished', (request) => loaded.add(decodeURI(new URL(request.url()).pathname).slice(1)));
  const words = [
    ...new Set(readFileSync(join(dir, 'data/paragraphs.json'), 'utf8').match(/\p{Script=Han}{4}/gu) ?? []),
  ];
  const queries = words.filter((_, index) => index % Math.ceil(words.length / 20) === 0);

  const ask = async (query: string) => {
    const begun = performance.now();
    await page.fill('#search-input', query);
    await page.press('#search-input', 'Enter');
    await page.waitForFunction(
      (text) => document.querySelector<HTMLElement>('#results[aria-busy=false]')?.dataset['query'] === text,
      query,
      { polling: 5 },
    );
    return performance.now() - begun;
  };
  await page.goto(`${address}zh/search/`);
  const before = new Set(loaded);
  await ask(queries[0] ?? '');
  const first = [...loaded].filter((file) => !before.has(file) && !file.endsWith('/'));
  const times: number[] = [];
  for (const query of queries.slice(1)) times.push(await ask(query));
  await browser.close();
  server.close();
  return [
    ['search: first query transfers', kib(first.reduce((sum, file) => sum + toBrotliSize(file, dir), 0))],
    [`search: later queries, median of ${times.length}`, `${median(times).toFixed(0)} ms`],
  ];
}

/** Writes a plan of so many chapters of 100 paragraphs, from the chapters of the current one. */
function writeLargePlan(source: string, chapters: number): string {
  const folder = join(work, `content-${chapters}`);
  cpSync('tests/fixtures/second-plan', folder, { recursive: true });
  const texts = { zh: '', en: '' };
  for (const { zh, en } of JSON.parse(readFileSync(source, 'utf8')) as Record<'zh' | 'en', string>[]) {
    texts.zh += `${zh}\n\n`;
    texts.en += `${en.replaceAll(/[<{}]/g, '')}\n\n`;
  }
  for (const lang of ['zh', 'en'] as const)
    for (let number = 3; number < 3 + chapters; number++) {
      mkdirSync(join(folder, 'chapters', lang), { recursive: true });
      const head = `---\nid: ch${number}\ntitle: ${lang === 'zh' ? '第' : 'Chapter '}${number}\n---\n\n`;
      writeFileSync(join(folder, 'chapters', lang, `${number}-chapter-${number}.mdx`), head + texts[lang]);
    }
  return folder;
}

/** How build time and index grow from one to ten times the text. */
function benchScale(source: string): Row[] {
  const sizeOf = (name: string) =>
    globSync('pagefind/index/*', { cwd: join(work, name) }).reduce(
      (sum, file) => sum + statSync(join(work, name, file)).size,
      0,
    );
  const [once, tenfold] = [1, 10].map((chapters) => timeBuild(`scale-${chapters}`, writeLargePlan(source, chapters)));
  return [
    ['scale: build time for 10 times the text', `× ${((tenfold ?? 0) / (once ?? 1)).toFixed(1)}`],
    ['scale: search index for 10 times the text', `× ${(sizeOf('scale-10') / sizeOf('scale-1')).toFixed(1)}`],
  ];
}

const seconds = timeBuild('site');
const site = join(work, 'site');
const rows: Row[] = [
  ...benchWeight(site),
  ['build: check, pages and search index', `${seconds.toFixed(1)} s`],
  ...(await benchSearch(site)),
  ...benchScale(join(site, 'data/paragraphs.json')),
];
rmSync(work, { recursive: true, force: true });
const width = Math.max(...rows.map(([measure]) => measure.length));
for (const [measure, value] of rows) console.log(`${measure.padEnd(width)}  ${value}`);

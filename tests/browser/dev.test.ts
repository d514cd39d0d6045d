import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../scripts/site/browser.ts';
import { damageContent, SECOND_PLAN } from '../helpers/content.ts';

const { folder, remove } = damageContent(SECOND_PLAN, []);
const { PATH = '', HOME = '' } = process.env;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';

/** Starts the development server, and gives its address once it says it. */
const start = () =>
  new Promise<string>((done, fail) => {
    server = spawn(process.execPath, ['-r', './scripts/node-version.cjs', 'scripts/dev.ts'], {
      env: { PATH, HOME, PLAN_CONTENT: folder, PORT: '0' },
    });
    let log = '';
    for (const stream of [server.stdout, server.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(log) ?? [];
        if (found) done(found);
      });
    server.on('close', () => fail(new Error(log)));
  });

beforeAll(async () => {
  [address, browser] = await Promise.all([start(), launchBrowser()]);
  page = await browser.newPage();
  // The first page makes the server optimize its packages, and load again.
  await page.goto(`${address}zh/`);
});

afterAll(async () => {
  await browser?.close();
  server?.kill('SIGTERM');
  remove();
});

/** Goes to a page; where the server makes the page before it load again, which breaks off this way, once more. */
const visit = (path: string) =>
  expect
    .poll(() => page.goto(address + path).then((response) => response?.status(), String), { timeout: 60_000 })
    .toBe(200);

const statusOf = async (path: string) => (await fetch(address + path)).status;
const edit = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('the development server', () => {
  it('serves every kind of file at its own address', async () => {
    const files = [
      'data/indicators.csv',
      'data/indicators.json',
      'data/indicators/length.zh.svg',
      'data/cite/plan.en.bib',
      'data/datapackage.json',
      'favicon.svg',
    ];
    for (const file of files) expect(await statusOf(file), file).toBe(200);
  });

  it('shows the lines of the check over the page while the content is not sound, and goes on with what was', async () => {
    edit('plan.yaml', 'site:', 'sites:');
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor({ state: 'attached' });
    expect(await page.locator('vite-error-overlay #message-content').textContent()).toMatch(/plan\.yaml:\d+: .*sites/);
    await visit('zh/plan/background/');
    await overlay.waitFor({ state: 'attached' });
    expect(await page.locator('h1#ch1').textContent()).toContain('规划背景');
    edit('plan.yaml', 'sites:', 'site:');
    await overlay.waitFor({ state: 'detached' });
  });

  it('says which page is missing in one language, and goes on with both', async () => {
    await visit('en/plan/tasks/roads/');
    rmSync(join(folder, 'chapters/en/2-tasks/1-roads.mdx'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor({ state: 'attached' });
    expect(await page.locator('vite-error-overlay #message-content').textContent()).toMatch(/1-roads\.mdx/);
    // Only the page whose file is gone cannot be shown.
    for (const path of ['zh/plan/tasks/roads/', 'en/plan/background/', 'en/plan/'])
      expect(await statusOf(path), path).toBe(200);
    cpSync(SECOND_PLAN, folder, { recursive: true });
    await expect.poll(() => statusOf('en/plan/tasks/roads/'), { timeout: 60_000 }).toBe(200);
  });

  it('sees pages that are renamed', async () => {
    expect(await statusOf('zh/plan/tasks/roads/')).toBe(200);
    for (const lang of ['zh', 'en'])
      renameSync(
        join(folder, 'chapters', lang, '2-tasks/1-roads.mdx'),
        join(folder, 'chapters', lang, '2-tasks/1-ways.mdx'),
      );
    await expect.poll(() => statusOf('zh/plan/tasks/ways/'), { timeout: 60_000 }).toBe(200);
    expect(await statusOf('zh/plan/tasks/roads/')).toBe(404);
  });
});

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { listFiles } from '../../src/build/files.ts';
import { SECOND_PLAN } from '../helpers/content.ts';

const work = mkdtempSync(join(tmpdir(), 'plan-builds-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const out = join(work, 'out');
const dist = join(out, 'dist');
/** Where the builds of this test work, to see what they leave there. */
const temporary = join(work, 'tmp');
mkdirSync(temporary);

interface Build {
  child: ChildProcess;
  ended: Promise<{ status: number | null; signal: string | null; log: string }>;
}

const { PATH = '', HOME = '' } = process.env;
function begin(target: string, cwd = '.'): Build {
  const child = spawn(process.execPath, ['scripts/build.ts', '--out', target], {
    cwd,
    env: { PATH, HOME, TMPDIR: temporary, PLAN_CONTENT: SECOND_PLAN },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (log += text));
  return { child, ended: new Promise((done) => child.on('close', (status, signal) => done({ status, signal, log }))) };
}

/** Waits until something is so, for as long as a slow machine may need. */
async function until(isSo: () => boolean): Promise<void> {
  const begun = Date.now();
  while (!isSo() && Date.now() - begun < 100_000) await new Promise((done) => setTimeout(done, 100));
  expect(isSo()).toBe(true);
}

const listWorkshops = () => readdirSync(temporary).filter((name) => name.startsWith('plan-'));
/** Tells whether a build is at the pages. */
const isWorking = () => listWorkshops().some((name) => existsSync(join(temporary, name, 'node_modules/.bin')));
/** Tells whether a process works in the workshop of a build, where the system shows such things. */
const hasWorkers = () =>
  (existsSync('/proc/self') ? readdirSync('/proc') : []).some((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(temporary);
    } catch {
      return false;
    }
  });
const isClean = () => readdirSync(out).every((name) => name === 'dist') && listWorkshops().length === 0;

/** Gives a site as names and sums of its files. */
const read = (site: string) =>
  Object.fromEntries(
    listFiles(site).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]),
  );

/** Makes a clone as Windows might have it: line ends of its own, in a folder of any name. */
function cloneForWindows(): string {
  const clone = join(work, '计划 #1 50% a&b', 'site');
  for (const part of ['src', 'public', 'scripts', SECOND_PLAN, 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(clone, part), { recursive: true });
  for (const file of listFiles(clone).map((name) => join(clone, name)))
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
  return clone;
}

describe('builds', () => {
  it('leave nothing where they are told to end', async () => {
    const { child, ended } = begin(dist);
    await until(isWorking);
    child.kill('SIGTERM');
    expect((await ended).status).toBe(143);
    expect(isClean()).toBe(true);
  }, 120_000);

  it('leave no process behind where they are killed, and the next one clears what they left', async () => {
    mkdirSync(join(dist, 'data'), { recursive: true });
    for (const file of ['index.html', 'data/paragraphs.json']) writeFileSync(join(dist, file), 'last');
    const killed = begin(dist);
    await until(isWorking);
    killed.child.kill('SIGKILL');
    expect((await killed.ended).signal).toBe('SIGKILL');
    await until(() => !hasWorkers());
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('last');
    expect(isClean()).toBe(false);
  }, 120_000);

  it('of one output do not disturb each other, and builds of two give the same bytes from any clone in any folder', async () => {
    const [first, other] = [begin(dist), begin(join(work, 'other'), cloneForWindows())];
    await until(() => existsSync(`${dist}.lock`));
    const { status, log } = await begin(dist).ended;
    expect(status).toBe(1);
    expect(log).toBe(
      `Another build writes ${dist} (process ${first.child.pid} on ${hostname()}); wait for it, or build elsewhere with --out. If none is running, delete ${dist}.lock.\n`,
    );
    const ends = await Promise.all([first.ended, other.ended]);
    for (const end of ends)
      expect([end.status, end.log]).toEqual([
        0,
        expect.stringMatching(/^Built \d+ pages; \d+ places can be searched\.\n$/),
      ]);
    expect(read(join(work, 'other'))).toEqual(read(dist));
    expect(listFiles(dist).length).toBeGreaterThan(100);
    expect(isClean()).toBe(true);
  }, 240_000);
});

import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { takeLock } from '../../scripts/build/lock.ts';
import { countPages, findFault, listWarnings } from '../../scripts/build/log.ts';
import { clearLeftovers, getTarget, swap } from '../../scripts/build/target.ts';
import { verifyPages } from '../../scripts/build/verify.ts';
import { openWorkshop, toFingerprint } from '../../scripts/build/workshop.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

let work = '';
let dist = '';
const write = (file: string, text: string) => {
  mkdirSync(join(work, file, '..'), { recursive: true });
  writeFileSync(join(work, file), text);
};
const writeSite = (name: string, text: string) => {
  write(`${name}/index.html`, text);
  write(`${name}/data/paragraphs.json`, '[]');
};
const cover = () => readFileSync(join(dist, 'index.html'), 'utf8');

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'plan-safe-'));
  dist = join(work, 'dist');
  write('content/plan.yaml', '');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

describe('the lock of a folder', () => {
  it('is held by one build at a time, and named to the other', () => {
    const unlock = takeLock(dist);
    expect(() => takeLock(dist)).toThrow(`Another build writes ${dist} (process ${process.pid} on ${hostname()})`);
    unlock();
    takeLock(dist)();
    expect(readdirSync(work)).toEqual(['content']);
  });

  it.each([
    ['was killed', { pid: 2 ** 22 + 1, host: hostname(), begun: '1' }],
    ['had the number that another process has now', { pid: process.pid, host: hostname(), begun: '1' }],
  ])('is taken over from a build that %s', (_, holder) => {
    write('dist.lock', JSON.stringify(holder));
    takeLock(dist)();
    expect(existsSync(join(work, 'dist.lock'))).toBe(false);
  });

  it.each([
    ['of another machine', JSON.stringify({ pid: 1, host: 'elsewhere', begun: '1' })],
    ['that is just being written', ''],
  ])('is left to a build %s', (_, text) => {
    write('dist.lock', text);
    expect(() => takeLock(dist)).toThrow(/Another build writes .* delete/);
  });

  it('is taken over from a process that was killed while it held it', async () => {
    const script = `import(${JSON.stringify(join(process.cwd(), 'scripts/build/lock.ts'))}).then(({ takeLock }) => { takeLock(${JSON.stringify(dist)}); console.log('held'); setInterval(() => {}, 1000); })`;
    const child = spawn(process.execPath, ['-e', script]);
    await new Promise((done) => child.stdout.once('data', done));
    expect(() => takeLock(dist)).toThrow(`process ${child.pid}`);
    const ended = new Promise((done) => child.once('close', done));
    child.kill('SIGKILL');
    await ended;
    takeLock(dist)();
  });
});

describe('the folder of the site', () => {
  const target = () => getTarget(dist, join(work, 'content'));

  it('may be new, empty, or hold a site', () => {
    expect(target()).toBe(dist);
    mkdirSync(dist);
    expect(target()).toBe(dist);
    writeSite('dist', 'site');
    expect(target()).toBe(dist);
  });

  it('is refused where something else stands in it, be it a site of another kind', () => {
    write('dist/index.html', 'foreign');
    expect(target).toThrow(/holds something other than a site/);
    expect(cover()).toBe('foreign');
  });

  it('is refused where it is a file, or where the content is', () => {
    writeFileSync(dist, '');
    expect(target).toThrow('is not a folder');
    for (const folder of ['', 'content', 'content/out'])
      expect(() => getTarget(join(work, folder), join(work, 'content'))).toThrow('where its content is');
  });

  it('is what a link leads to, so that the link stays one', () => {
    writeSite('real', 'earlier');
    symlinkSync('real', dist, 'junction');
    expect(target()).toBe(join(work, 'real'));
    rmSync(join(work, 'real'), { recursive: true });
    expect(target).toThrow('leads nowhere');
  });
});

describe('the swap', () => {
  beforeEach(() => writeSite('dist.new-1', 'new'));
  const aside = () => join(work, 'dist.new-1');
  const failAt = (call: number) => {
    let calls = 0;
    return (from: string, to: string) => {
      calls += 1;
      if (calls === call) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      renameSync(from, to);
    };
  };

  it('puts the new site in the place of the last one, and leaves nothing else', () => {
    writeSite('dist', 'last');
    swap(aside(), dist);
    expect(cover()).toBe('new');
    expect(readdirSync(work).sort()).toEqual(['content', 'dist']);
  });

  it.each([
    ['cannot be moved, as a mount point cannot', 1, /is a mount point/],
    ['cannot be followed by the new one', 2, 'busy'],
  ])('leaves the last site whole where it %s', (_, call, message) => {
    writeSite('dist', 'last');
    expect(() => swap(aside(), dist, failAt(call))).toThrow(message);
    expect(cover()).toBe('last');
  });

  it('is undone by the next build where a build was killed between its two steps', () => {
    writeSite('dist.old', 'last');
    write('dist.new/x', '');
    write('dist.newer/kept', '');
    clearLeftovers(dist);
    expect(cover()).toBe('last');
    expect(readdirSync(work).sort()).toEqual(['content', 'dist', 'dist.newer']);
  });
});

describe('what Astro leaves', () => {
  const content = getSoundContent(SECOND_PLAN);
  const build = (pages: string[]) => {
    for (const page of pages) write(`dist/${page}`, '');
  };
  const pages = ['index.html', '404.html', ...content.pages.map(({ lang, path }) => `${lang}/plan/${path}/index.html`)];
  const homes = ['zh', 'en'].flatMap((lang) => ['', 'plan/', 'plan/full/'].map((path) => `${lang}/${path}index.html`));

  it('is a site only with every page of the plan', () => {
    build([...pages, ...homes]);
    expect(() => verifyPages(dist, pages.length + homes.length, content)).not.toThrow();
    expect(() => verifyPages(dist, 500, content)).toThrow('Astro built 500 pages');
  });

  it.each([...pages, ...homes])('is none without %s', (page) => {
    build([...pages, ...homes].filter((other) => other !== page));
    expect(() => verifyPages(dist, 0, content)).toThrow(page);
  });

  it('is said by its log: how many pages, what to look at, what is at fault first', () => {
    const noise =
      '[MODULE_LEVEL_DIRECTIVE] Warning: ignored\n   ╭─[ a.mdx:2:6 ]\n 2 │ "use astro:head-inject";\n───╯\n12:00:00 [vite] ✓ built in 1 s\n';
    expect(countPages('12:00:00 [build] 184 page(s) built in 9 s')).toBe(184);
    expect(countPages(noise)).toBeUndefined();
    expect(listWarnings(`${noise}12:00:00 [WARN] [build] look at this\n`)).toEqual([
      '12:00:00 [WARN] [build] look at this',
    ]);
    expect(findFault(`${noise}[CssSyntaxError] unclosed block\n  Location:\n    a.css:3:1\n${noise}`)).toBe(
      '[CssSyntaxError] unclosed block\n  Location:\n    a.css:3:1',
    );
  });
});

describe('the workshop of a build', () => {
  it('holds the content as it stood, and nothing of it is left in the end', () => {
    write('content/a/b.mdx', 'before');
    const { content, root, isOvertaken, close } = openWorkshop(join(work, 'content'), dist);
    expect(isOvertaken()).toBe(false);
    write('content/a/b.mdx', 'after');
    expect(readFileSync(join(content, 'a/b.mdx'), 'utf8')).toBe('before');
    expect(isOvertaken()).toBe(true);
    expect(root).not.toMatch(/[#?%]/);
    close();
    expect(existsSync(root)).toBe(false);
  });

  it('tells content that has changed by its bytes, its names and its number of files', () => {
    const at = () => toFingerprint(join(work, 'content'));
    const sums = [at()];
    write('content/plan.yaml', 'x');
    sums.push(at());
    renameSync(join(work, 'content/plan.yaml'), join(work, 'content/.plan.yaml'));
    sums.push(at());
    write('content/empty', '');
    sums.push(at());
    expect(new Set(sums).size).toBe(4);
  });
});

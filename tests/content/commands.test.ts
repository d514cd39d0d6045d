import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
const readme = readFileSync('README.md', 'utf8');
const work = mkdtempSync(join(tmpdir(), 'plan-node-'));
afterAll(() => rmSync(work, { recursive: true }));

/** Runs Node with a file loaded first that makes it say it were another version. */
function pretend(version: string, args: string[]) {
  const disguise = join(work, `${version}.cjs`);
  writeFileSync(disguise, `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`);
  return spawnSync(process.execPath, ['-r', disguise, ...args], { encoding: 'utf8' });
}

describe('the commands', () => {
  it.each(Object.entries(scripts))('npm run %s runs a file by Node alone, after a look at its version', (_, command) => {
    expect(command).toMatch(/^node -r \.\/scripts\/node-version\.cjs [\w./-]+( [\w.-]+)*$/);
  });

  it.each(Object.keys(scripts))('%s is in the README', (name) => {
    expect(readme).toMatch(new RegExp(`npm (run )?${name}\\b`));
  });

  it.each(['0.12.18', '18.20.8', '20.20.2', '22.18.0', '23.11.1'])('refuse Node %s in one line', (version) => {
    for (const command of Object.values(scripts)) {
      const { status, stdout, stderr } = pretend(version, command.split(' ').slice(1));
      expect([status, stdout], command).toEqual([1, '']);
      expect(stderr).toMatch(new RegExp(`^This needs Node 22\\.19 or later \\(not 23\\), and found ${version}\\..*\\n$`));
    }
  });

  it.each(['22.19.0', '24.0.0', '24.2.0', '24.20.0', '26.0.0'])('take Node %s', (version) => {
    expect(pretend(version, ['-r', './scripts/node-version.cjs', '-e', '']).status).toBe(0);
  });

  it('ask for the same Node that they refuse the others of', () => {
    expect(engines.node).toBe('^22.19.0 || >=24.0.0');
    expect(readme).toContain('Node 22.19');
  });

  it('look at the version in a syntax that every Node reads', () => {
    const code = readFileSync('scripts/node-version.cjs', 'utf8').replaceAll(/\/\/.*/g, '');
    expect(code).not.toMatch(/\b(const|let|import|class|async|await)\b|=>|`|\?\.|\?\?/);
  });

  it('do what they are for in Nodes that do not say which module is the first', () => {
    const files = globSync('{scripts,src}/**/*.{ts,mjs,cjs}');
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('import.meta.main'))).toEqual([]);
  });
});

describe('npm ci', () => {
  it('runs nothing of any package, and no command has a step before it that would be left out with them', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    expect(Object.keys(scripts).filter((name) => /^(pre|post)(?!view$)/.test(name))).toEqual([]);
  });
});

describe('npm run build -- --release', () => {
  it('refuses, in words, an edition without a public address and without a name', { timeout: 120_000 }, () => {
    const out = join(work, 'released');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--release', '--out', out], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('site is empty'),
      expect.stringContaining('edition.editors is missing'),
      expect.stringContaining('nothing was built'),
    ]);
    expect(existsSync(out)).toBe(false);
  });
});

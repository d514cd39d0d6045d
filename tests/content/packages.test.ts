import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

interface Package {
  version?: string;
  integrity?: string;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const lock = read<{ packages: Record<string, Package> }>('package-lock.json').packages;
const own = read<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>('package.json');
const readme = readFileSync('README.md', 'utf8');

describe('the packages', () => {
  it.each(Object.entries(lock).filter(([name]) => name))('%s is locked with version and sum', (_, entry) => {
    expect(entry.version).toMatch(/^\d/);
    expect(entry.integrity).toMatch(/^sha512-/);
  });

  it('include every package for another platform that one of them may need', () => {
    const names = new Set(Object.keys(lock).map((path) => path.replace(/^.*node_modules\//, '')));
    const missing = Object.values(lock)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });

  const pinned = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies });
  it.each(pinned)('%s is pinned exactly and has its line in the README', (name, version) => {
    expect(version).toMatch(/^(npm:@[\w/-]+@)?\d+\.\d+\.\d+$/);
    expect(readme).toContain(`\`${name}\``);
  });
});

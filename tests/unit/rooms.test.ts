import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

const IMPORT = /(?:\bfrom|\bimport|\bimport\()\s*['"](\.[^'"?]+)/g;
const files = globSync('src/**/*.{ts,astro}');
/** A room is a folder of lib, of components, or of src itself. */
const roomOf = (file: string): string => /^src\/(?:(?:lib|components)\/)?[^/]+/.exec(file)?.[0] ?? '';

/** Imports from one room into another: the rooms, and the files that they join. */
const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map(([, path = '']) => join(dirname(file), path))
    .filter((target) => roomOf(target) !== roomOf(file))
    .map((target) => ({ file, target, from: roomOf(file), to: roomOf(target) })),
);

describe('the rooms of the house', () => {
  it('are seen with all that they import', () => {
    expect(imports.filter(({ target }) => !existsSync(target))).toEqual([]);
    expect(imports.length).toBeGreaterThan(500);
  });

  it('never import each other in pairs', () => {
    const arrows = new Set(imports.map(({ from, to }) => `${from} -> ${to}`));
    const both = imports.filter(({ from, to }) => arrows.has(`${to} -> ${from}`));
    expect(both.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('are at most 20 in lib, where no file lies outside them', () => {
    const inLib = files.filter((file) => file.startsWith('src/lib/'));
    expect(inLib.filter((file) => file.split('/').length < 4)).toEqual([]);
    expect(new Set(inLib.map(roomOf)).size).toBeLessThanOrEqual(20);
  });
});

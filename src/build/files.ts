import { globSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Gives a path with slashes, as addresses have them, on every system. */
export const toSlashes = (path: string): string => path.replaceAll('\\', '/');

/** Gives the files below a folder that fit a pattern, relative to it, with slashes, in the same order on every system. */
export const listFiles = (folder: string, pattern = '**'): string[] =>
  globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => toSlashes(relative(folder, join(parentPath, name))))
    .sort();

import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Files that every site of this engine has; a folder without them is somebody else’s. */
const SIGNS = ['index.html', 'data/paragraphs.json'];

const isWithin = (path: string, folder: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`);

/** Gives where a path leads to, links followed; of one that does not exist, its folder is made and followed. */
function follow(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (lstatSync(path, { throwIfNoEntry: false }))
    throw new Error(`${path} is a link that leads nowhere; make what it leads to, or delete it.`);
  mkdirSync(dirname(path), { recursive: true });
  return join(realpathSync(dirname(path)), basename(path));
}

/**
 * Gives the folder that a build puts its site in the place of: of a link, what it leads to. Throws where that would
 * destroy something other than a site: a file, a folder of somebody else’s, the content.
 */
export function getTarget(folder: string, content: string): string {
  const target = follow(resolve(folder));
  if (isWithin(target, realpathSync(content)) || isWithin(realpathSync(content), target))
    throw new Error(`The site cannot be written to ${target}, where its content is; name another folder.`);
  if (!existsSync(target)) return target;
  if (!lstatSync(target).isDirectory()) throw new Error(`${target} is not a folder; name another, or delete it.`);
  if (readdirSync(target).length > 0 && !SIGNS.every((file) => existsSync(join(target, file))))
    throw new Error(`${target} holds something other than a site of this engine; name another folder, or empty it.`);
  return target;
}

/** Gives the folder beside a target in which a build writes; no two builds have the same. */
export const toAside = (target: string): string => `${target}.new-${process.pid}`;

const toOld = (target: string): string => `${target}.old`;

/** Clears what killed builds left beside a target, and puts back the last site where one was killed between two renames. */
export function clearLeftovers(target: string): void {
  const begins = `${basename(target)}.new`;
  for (const name of readdirSync(dirname(target)))
    if (name.startsWith(begins) && /^(-\d+)?$/.test(name.slice(begins.length)))
      rmSync(join(dirname(target), name), { recursive: true, force: true });
  if (!existsSync(toOld(target))) return;
  if (existsSync(target)) rmSync(toOld(target), { recursive: true, force: true });
  else renameSync(toOld(target), target);
}

/**
 * Puts a finished site in the place of the last one by two renames. Where the first fails nothing has happened; where
 * the second fails the first is undone.
 */
export function swap(aside: string, target: string, rename: (from: string, to: string) => void = renameSync): void {
  const had = existsSync(target);
  try {
    if (had) rename(target, toOld(target));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(
      `${target} cannot be replaced (${reason}): it is a mount point, or a program has it open. The site in it is as it was; name a folder inside it with --out.`,
    );
  }
  try {
    rename(aside, target);
  } catch (error) {
    if (had) rename(toOld(target), target);
    throw error;
  }
  rmSync(toOld(target), { recursive: true, force: true });
}

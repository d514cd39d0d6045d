import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { listFiles } from '../../src/build/files.ts';

/** What Astro needs of the project, apart from the packages and the content. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A folder in which one site is built. */
export interface Workshop {
  root: string;
  /** The content as it stood when the build began. */
  content: string;
  /** Tells whether the content is another one by now. */
  isOvertaken: () => boolean;
  close: () => void;
}

/** Gives a sum over the names and bytes of all files below a folder. */
export function toFingerprint(folder: string): string {
  const sum = createHash('sha256');
  for (const file of listFiles(folder))
    sum
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return sum.digest('hex');
}

/** Gives texts the line ends of every other system, so that a clone with those of Windows builds the same bytes. */
function mendLineEnds(folder: string): void {
  for (const file of listFiles(folder).map((name) => join(folder, name))) {
    const bytes = readFileSync(file);
    // Only what is no text has a zero byte.
    if (bytes.includes('\r\n') && !bytes.includes(0))
      writeFileSync(file, bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  }
}

/** Where builds have their workshops: a path without what a bundler takes for part of an address. */
function findPlace(): string {
  const place = realpathSync(tmpdir());
  if (/[#?%]/.test(place))
    throw new Error(
      `The site cannot be built in ${place}, whose path has #, ? or % in it; set TMPDIR to another folder.`,
    );
  return place;
}

const toPrefix = (target: string): string =>
  `plan-build-${createHash('sha256').update(target).digest('hex').slice(0, 12)}-`;

/** Clears the workshops that killed builds of a target left behind. */
export function clearWorkshops(target: string): void {
  const place = findPlace();
  for (const name of readdirSync(place))
    if (name.startsWith(toPrefix(target))) rmSync(join(place, name), { recursive: true, force: true });
}

/**
 * Makes a folder to build a site in: copies of the engine and of the content, and a link to the packages. So no build
 * sees another one at work or what it left, nothing that is edited meanwhile gets into half of the pages, and the
 * project and its content may stand in folders of any name.
 */
export function openWorkshop(content: string, target: string): Workshop {
  const root = mkdtempSync(join(findPlace(), toPrefix(target)));
  const close = () => rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  try {
    const copy = join(root, 'content');
    const before = toFingerprint(content);
    cpSync(content, copy, { recursive: true, dereference: true });
    if (toFingerprint(copy) !== before) throw new Error('The content was changed while it was read; build again.');
    for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
    mendLineEnds(root);
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
    return { root, content: copy, isOvertaken: () => toFingerprint(content) !== before, close };
  } catch (error) {
    close();
    throw error;
  }
}

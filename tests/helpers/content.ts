import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readContent } from '../../src/build/content.ts';
import type { Content } from '../../src/lib/plan/content.ts';

/** The tiny plan that shares nothing with the published one. */
export const SECOND_PLAN = 'tests/fixtures/second-plan';

/** Gives the checked content of a folder; fails the test where it is not sound. */
export function getSoundContent(folder = 'content'): Content {
  const { content, problems } = readContent(folder);
  if (!content) throw new Error(`The content of ${folder} is not sound: ${JSON.stringify(problems, null, 1)}`);
  return content;
}

/** A change to a file of a copied content folder; `to: null` removes the file. */
export interface Damage {
  file: string;
  from?: string;
  to: string | null;
}

/** Gives a copy of a content folder with something wrong in it, and a way to be rid of it. */
export function damageContent(folder: string, damages: Damage[]): { folder: string; remove: () => void } {
  const copy = mkdtempSync(join(tmpdir(), 'plan-'));
  cpSync(folder, copy, { recursive: true });
  for (const { file, from, to } of damages) {
    const path = join(copy, file);
    if (to === null) {
      rmSync(path);
      continue;
    }
    const text = from === undefined ? '' : readFileSync(path, 'utf8');
    if (from !== undefined && !text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
    writeFileSync(path, from === undefined ? to : text.replace(from, () => to));
  }
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

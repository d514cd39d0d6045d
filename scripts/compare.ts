import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { listFiles } from '../src/build/files.ts';
import { idsOf, listPages, readPage, textOf } from './site/pages.ts';
import { isMain, run } from './run/main.ts';

/** What is published as it stands: data and citations; pictures are looked at, and packages of files hold their hour. */
const PUBLISHED = /^(data|editions)\/.*\.(json|csv|bib|ris|txt|svg)$|^[^/]+\.(txt|xml|json)$|^search\/.*\.json$/;

/** Tells how the published files of two builds differ, byte for byte. */
function compareFiles(before: string, after: string): string[] {
  const list = (dir: string) => listFiles(dir, '**/*').filter((file) => PUBLISHED.test(file));
  return [...new Set([...list(before), ...list(after)])].sort().flatMap((file) => {
    const [one, other] = [before, after].map((dir) => existsSync(join(dir, file)) && readFileSync(join(dir, file)));
    if (!one || !other) return [`${file}: ${one ? 'gone' : 'new'}`];
    return one.equals(other) ? [] : [`${file}: other bytes`];
  });
}

/** Tells how the ids of a page, their order and the texts of its units differ, and that of the whole page. */
function comparePage(address: string, before: string, after: string): string[] {
  const [one, other] = [readPage(address, before), readPage(address, after)];
  const [ids, newIds] = [idsOf(one), idsOf(other)];
  const lines = ids.flatMap((id) => {
    const [element, twin] = [one.getElementById(id), other.getElementById(id)];
    if (!element || !twin) return [`${address}#${id}: gone`];
    return textOf(element) === textOf(twin) ? [] : [`${address}#${id}: other text`];
  });
  if (lines.length === 0 && ids.join(' ') !== newIds.join(' ')) lines.push(`${address}: other ids`);
  const [body, newBody] = [one, other].map((page) => page.querySelector('body'));
  if (lines.length === 0 && body && newBody && textOf(body) !== textOf(newBody)) lines.push(`${address}: other words`);
  return lines;
}

/** Compares what two builds publish: addresses, ids, texts, data. */
export function compare(before: string, after: string): string[] {
  const [old, now] = [listPages(before), listPages(after)];
  return [
    ...old.filter((address) => !now.includes(address)).map((address) => `${address}: gone`),
    ...now.filter((address) => !old.includes(address)).map((address) => `${address}: new`),
    ...old.filter((address) => now.includes(address)).flatMap((address) => comparePage(address, before, after)),
    ...compareFiles(before, after),
  ];
}

if (isMain(import.meta.url))
  await run(() => {
    const [before, after] = process.argv.slice(2);
    if (!before || !after) throw new Error('Name two folders of built sites: node scripts/compare.ts <before> <after>');
    const lines = compare(before, after);
    console.log(lines.length > 0 ? lines.join('\n') : 'Both publish the same.');
    return lines.length === 0;
  });

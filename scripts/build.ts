import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { readContent } from '../src/build/content.ts';
import { contentFolder, getSettings, outputFolder } from '../src/build/settings.ts';
import { runAstro } from './build/astro.ts';
import { takeLock } from './build/lock.ts';
import { clearLeftovers, getTarget, swap, toAside } from './build/target.ts';
import { verifyPages } from './build/verify.ts';
import { clearWorkshops, openWorkshop } from './build/workshop.ts';
import { check } from './check.ts';
import { writeCards, writeCharts, writeIcons } from './pictures.ts';
import { isMain, run } from './run/main.ts';
import { writeSearchIndex } from './search-index.ts';

/** Lets Astro write the pages into a folder aside, and adds what is made of them and of the content. */
async function fill(aside: string, folder: string, target: string, signal: AbortSignal): Promise<string> {
  const workshop = openWorkshop(folder, target);
  try {
    const { content } = readContent(workshop.content);
    if (!content) throw new Error('The content was changed while it was read; build again.');
    const pages = await runAstro(workshop, aside, signal);
    verifyPages(aside, pages, content);
    const records = await writeSearchIndex(aside, workshop.content);
    await writeCharts(aside);
    await writeCards(aside, workshop.content);
    await writeIcons(aside);
    if (workshop.isOvertaken())
      console.warn('The content was changed meanwhile: the site has it as it stood when the build began.');
    return `Built ${pages} pages; ${records} places can be searched.`;
  } finally {
    workshop.close();
  }
}

/** Does a piece of work that the user or the system may stop; then cleans up and ends as a stopped process does. */
async function whileStoppable<T>(work: (signal: AbortSignal) => Promise<T>, cleanUp: () => void): Promise<T> {
  const stopping = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    stopping.abort();
    cleanUp();
    process.exit(128 + constants.signals[name]);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.once(name, stop);
  try {
    return await work(stopping.signal);
  } finally {
    for (const name of names) process.off(name, stop);
    cleanUp();
  }
}

/**
 * Builds the site: checks the content, makes everything in a folder aside, and only then puts it in the place of the
 * last one. Gives false where the content is not sound or lacks what a release needs; throws where anything else fails. The last site stays whole.
 */
export async function build(out = outputFolder(), release = false): Promise<boolean> {
  const folder = contentFolder();
  const problems = check(folder);
  if (problems > 0) {
    console.error(`${problems} ${problems === 1 ? 'problem' : 'problems'} in the content; nothing was built.`);
    return false;
  }
  // A wrong SITE or BASE is said plainly here, before Astro wraps it in its own words.
  const { lacking } = getSettings(folder);
  if (release && lacking.length > 0) {
    console.error([...lacking, 'An edition that lacks this must not be released; nothing was built.'].join('\n'));
    return false;
  }
  const target = getTarget(out, folder);
  const unlock = takeLock(target);
  const aside = toAside(target);
  const cleanUp = () => {
    rmSync(aside, { recursive: true, force: true, maxRetries: 5 });
    clearWorkshops(target);
    unlock();
  };
  return whileStoppable(async (signal) => {
    clearLeftovers(target);
    clearWorkshops(target);
    const said = await fill(aside, folder, target, signal);
    swap(aside, target);
    console.log(said);
    return true;
  }, cleanUp);
}

/** Reads the options of the command: where the site is written to, and whether it is to be released. */
function readOptions(): { out: string | undefined; release: boolean } {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' }, release: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error(`Expected one folder to build into, got ${positionals.join(', ')}.`);
  return { out: values.out ?? positionals[0], release: values.release };
}

if (isMain(import.meta.url))
  await run(() => {
    const { out, release } = readOptions();
    return build(out === undefined ? undefined : resolve(out), release);
  });

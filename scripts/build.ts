import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

import { contentFolder, getSettings } from '../src/build/settings.ts';
import { check } from './check.ts';
import { writeCards, writeCharts, writeIcons } from './pictures.ts';
import { writeSearchIndex } from './search-index.ts';

/** Lines of the log that say nothing about this site: directives of bundled packages, an address that is not set. */
const NOISE =
  /MODULE_LEVEL_DIRECTIVE|requires the `site` astro\.config option|collection "(docs|i18n)" does not exist or is empty/;

function runAstro(outDir: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
    { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 64 * 1024 * 1024 },
  );
  const log = `${stdout}${stderr}`;
  // Some errors are only logged, and the exit code stays 0.
  if (status !== 0 || log.includes('[ERROR]')) throw new Error(`Astro could not build the site.\n${log}`);
  for (const line of log.split('\n')) if (line.includes('[WARN]') && !NOISE.test(line)) console.warn(line);
  return /(\d+) page\(s\) built/.exec(log)?.[1] ?? '?';
}

/**
 * Builds the site: checks the content, lets Astro write the pages into a folder aside, adds the search index, and
 * only then puts the result in the place of the last one. Gives false, with the reason printed, where that fails.
 */
export async function build(target = resolve('dist')): Promise<boolean> {
  const folder = contentFolder();
  const problems = check(folder);
  if (problems > 0) {
    console.error(`${problems} ${problems === 1 ? 'problem' : 'problems'} in the content; nothing was built.`);
    return false;
  }
  const aside = `${target}.new`;
  rmSync(aside, { recursive: true, force: true });
  try {
    // A wrong SITE or BASE is said plainly here, before Astro wraps it in its own words.
    getSettings(folder);
    const pages = runAstro(aside);
    const records = await writeSearchIndex(aside, folder);
    await writeCharts(aside);
    await writeCards(aside, folder);
    await writeIcons(aside);
    rmSync(target, { recursive: true, force: true });
    renameSync(aside, target);
    console.log(`Built ${pages} pages; ${records} places can be searched.`);
    return true;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

if (import.meta.main) process.exitCode = (await build(resolve(process.argv[2] ?? 'dist'))) ? 0 : 1;

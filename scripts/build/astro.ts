import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { countPages, findFault, listWarnings } from './log.ts';
import type { Workshop } from './workshop.ts';

/** Links are taken for what they lead to by nobody, so that no path of the build leaves its workshop. */
const OPTIONS = ['--preserve-symlinks', '--preserve-symlinks-main', '-r', resolve('scripts/build/with-parent.cjs')];

/**
 * Lets Astro write the pages into a folder, and gives their number. Throws, with the fault first, where it fails: some
 * errors are only logged, and the exit code stays 0; and it may end early with 0, and no pages.
 */
export function runAstro({ root, content }: Workshop, outDir: string, signal: AbortSignal): Promise<number> {
  const child = spawn(process.execPath, [...OPTIONS, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    cwd: root,
    env: { ...process.env, PLAN_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    killSignal: 'SIGKILL',
    signal,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (log += text));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => {
      const pages = countPages(log);
      if (status !== 0 || log.includes('[ERROR]'))
        fail(new Error(`Astro could not build the site.\n${findFault(log)}`));
      else if (pages === undefined) fail(new Error('Astro ended before it had built the pages; nothing was replaced.'));
      else {
        for (const line of listWarnings(log)) console.warn(line);
        done(pages);
      }
    });
  });
}

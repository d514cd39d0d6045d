import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { contentFolder, getPort, getSettings } from '../src/build/settings.ts';
import { check } from './check.ts';
import { run } from './run/main.ts';

/** Throws where the development server would take a part of a path for a part of an address. */
function refuseUnfit(...folders: string[]): void {
  for (const folder of folders)
    if (/[#?%]/.test(folder))
      throw new Error(
        `npm run dev cannot work in ${folder}, whose path has #, ? or % in it; rename it. (npm start can.)`,
      );
}

/** Serves the pages while they are edited; what is wrong at the beginning is said, and nothing is served. */
function develop(): Promise<boolean> {
  refuseUnfit(resolve('.'), contentFolder());
  if (check() > 0) return Promise.resolve(false);
  getSettings();
  getPort();
  // What another plan left in the cache is not read.
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--force'];
  const child = spawn(process.execPath, ['-r', resolve('scripts/build/with-parent.cjs'), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => child.kill(name));
  return new Promise((done) => child.on('close', (status) => done(status === 0)));
}

await run(develop);

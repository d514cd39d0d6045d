import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from 'vitest';

// The test runner sets BASE_URL, NODE_ENV and others for itself; a build must not see them.
const { PATH = '', HOME = '' } = process.env;

/** Runs Node with settings of its own only. */
export const runNode = (args: string[], env: Record<string, string>): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...env } });

/** Builds sites into a folder that is gone after the tests of a file. */
export function useBuilds(): { out: string; build: (name: string, env: Record<string, string>) => string } {
  const out = mkdtempSync(join(tmpdir(), 'plan-sites-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  return {
    out,
    build: (name, env) => {
      const { status, stdout, stderr } = runNode(['scripts/build.ts', join(out, name)], env);
      if (status !== 0) throw new Error(`${stdout}${stderr}`);
      return join(out, name);
    },
  };
}

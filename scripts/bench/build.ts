import { spawnSync } from 'node:child_process';

/** Builds a content folder into another, and gives the seconds that it took. */
export function timeBuild(target: string, folder?: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', target], {
    encoding: 'utf8',
    env: { ...process.env, ...(folder ? { PLAN_CONTENT: folder } : {}) },
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - begun) / 1000;
}

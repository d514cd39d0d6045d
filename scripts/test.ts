import { spawnSync } from 'node:child_process';

const vitest = (...projects: string[]) => [
  'vitest',
  'run',
  '-c',
  'tests/vitest.config.ts',
  ...projects.flatMap((project) => ['--project', project]),
];

/** Every check, in the order in which a failure says most. */
const STEPS: [string, string[]][] = [
  ['check', ['node', 'scripts/check.ts']],
  ['types', ['astro', 'check', '--minimumFailingSeverity', 'warning']],
  ['lint', ['eslint', '-c', '.eslint.config.mjs', '--max-warnings', '0', '.']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['unit', vitest('unit')],
  ['content', vitest('content')],
  ['build', ['node', 'scripts/build.ts']],
  ['site', vitest('site')],
  ['browser', vitest('browser')],
];

// npm puts node_modules/.bin on the path, so that each command is the project’s own.
for (const [name, [command = '', ...args]] of STEPS) {
  const begun = Date.now();
  console.log(`\n${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    console.error(`\n${name} failed.`);
    process.exit(status ?? 1);
  }
  console.log(`${name} passed in ${Math.round((Date.now() - begun) / 1000)} s`);
}
console.log('\nEverything passed.');

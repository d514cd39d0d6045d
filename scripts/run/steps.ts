/** A check that `npm test` makes. */
export interface Step {
  name: string;
  /** What Node is asked to run: files, not names of commands, which every system finds in its own way. */
  args: string[];
  /** The step that must be over first, since it makes what this one reads. */
  after?: string;
  /** Needs a built site and both cores. */
  alone?: boolean;
  /** Runs only where it is named. */
  named?: boolean;
}

const vitest = (project: string): string[] => [
  'node_modules/vitest/vitest.mjs',
  'run',
  '-c',
  'tests/vitest.config.ts',
  '--project',
  project,
];

/** Every check; of those that run beside each other the longest first. */
export const STEPS: Step[] = [
  { name: 'types', args: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'check', args: ['scripts/check.ts'] },
  { name: 'build', args: ['scripts/build.ts'] },
  { name: 'unit', args: vitest('unit') },
  { name: 'content', args: vitest('content') },
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'lint',
    args: ['node_modules/eslint/bin/eslint.js', '-c', '.eslint.config.mjs', '--max-warnings', '0', '.'],
    // Astro writes the types of its own modules, on which the rules about types rest.
    after: 'types',
  },
  { name: 'site', args: vitest('site'), alone: true },
  { name: 'browser', args: vitest('browser'), alone: true },
  { name: 'long', args: vitest('long'), alone: true, named: true },
];

import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Files that take longest; what begins last should not be waited for. */
const LONGEST = [
  'browser/access',
  'browser/search-quality',
  'site/second-plan',
  'site/markup',
  'long/builds',
  'long/other-plans',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((name) => moduleId.includes(`/tests/${name}`));
    return (await super.sort(files)).toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

/** Where other programs have the cores too, everything takes several times as long; what hangs is still found. */
const LIMITS = { testTimeout: 180_000, hookTimeout: 300_000, expect: { poll: { timeout: 15_000 } } };

const globalSetup = fileURLToPath(new URL('../scripts/site/browser.ts', import.meta.url));

const project = (name: string, include: string[], extra = {}) => ({
  test: { name, include: include.map((folder) => `tests/${folder}/**/*.test.ts`), ...LIMITS, ...extra },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default'],
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure functions share nothing that one test could change for another; read once, they take a third of the time.
      project('unit', ['unit'], { isolate: false }),
      project('content', ['content']),
      project('site', ['site']),
      project('browser', ['browser'], { maxWorkers: 2, globalSetup }),
      project('long', ['long'], { maxWorkers: 2, globalSetup }),
    ],
  },
});

import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Files that take longest; what begins last should not be waited for. */
const LONGEST = [
  'browser/access',
  'browser/lighthouse',
  'browser/search-quality',
  'site/builds',
  'site/other-plans',
  'site/bench',
  'site/markup',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((name) => moduleId.includes(`/tests/${name}`));
    return (await super.sort(files)).toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

const project = (name: string, include: string[], extra = {}) => ({
  test: { name, include: include.map((folder) => `tests/${folder}/**/*.test.ts`), testTimeout: 60_000, ...extra },
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
      // A hook may build a whole site, which takes a minute where another program has the cores too.
      project('site', ['site'], { hookTimeout: 300_000 }),
      project('browser', ['browser'], { hookTimeout: 120_000, maxWorkers: 2 }),
    ],
  },
});

import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], extra = {}) => ({
  test: { name, include: include.map((folder) => `tests/${folder}/**/*.test.ts`), testTimeout: 60_000, ...extra },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default'],
    projects: [
      project('unit', ['unit']),
      project('content', ['content']),
      project('site', ['site'], { hookTimeout: 120_000 }),
      project('browser', ['browser'], { hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
});

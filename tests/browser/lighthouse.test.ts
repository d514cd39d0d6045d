import { describe, expect, it } from 'vitest';

import { judge, QUALITIES } from '../../scripts/site/lighthouse.ts';
import { DIST } from '../../scripts/site/pages.ts';
import { serve } from '../../scripts/serve.ts';

/** One page of each kind, the languages in turn. */
const PAGES = [
  'zh/',
  'en/plan/',
  'zh/plan/review/',
  'en/plan/tasks/infrastructure/',
  'zh/plan/direction/goals/',
  'en/plan/full/',
  'zh/parallel/tasks/region/',
  'en/indicators/',
  'zh/indicators/satisfaction/',
  'en/projects/',
  'zh/projects/computing/',
  'en/search/',
  'zh/about/',
  'en/data/',
];

describe('Lighthouse on a phone', () => {
  it('gives 100 for accessibility, best practices and SEO to one page of each kind', { timeout: 300_000 }, async () => {
    const { server, address } = await serve(DIST, '/', 0);
    const verdicts = await judge(
      PAGES.map((path) => address + path),
      QUALITIES,
    );
    server.close();
    const full = Object.fromEntries(QUALITIES.map((quality) => [quality, 100]));
    for (const [page, { scores, failures }] of verdicts)
      expect({ page, scores, failures }).toEqual({ page, scores: full, failures: [] });
  });
});

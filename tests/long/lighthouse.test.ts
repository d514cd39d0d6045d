import { describe, expect, it } from 'vitest';

import { judge, QUALITIES } from '../../scripts/site/lighthouse.ts';
import { listOneOfEachKind } from '../../scripts/site/kinds.ts';
import { DIST } from '../../scripts/site/pages.ts';
import { serve } from '../../scripts/serve.ts';

/** Charts to embed are kept from search engines. */
const PAGES = listOneOfEachKind().filter(({ kind }) => kind !== 'embedded chart');

describe('Lighthouse on a phone', () => {
  it('gives 100 for accessibility, best practices and SEO to one page of each kind', { timeout: 300_000 }, async () => {
    const { server, address } = await serve(DIST, '/', 0);
    const verdicts = await judge(
      PAGES.map((page) => address + page.address),
      QUALITIES,
    );
    server.close();
    const full = Object.fromEntries(QUALITIES.map((quality) => [quality, 100]));
    for (const [page, { scores, failures }] of verdicts)
      expect({ page, scores, failures }).toEqual({ page, scores: full, failures: [] });
  });
});

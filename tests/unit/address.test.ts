import { describe, expect, it } from 'vitest';

import { listAlternates } from '../../src/lib/site/address.ts';

const SITE = 'https://plan.example.org';

describe(listAlternates, () => {
  it.each([
    ['/', ['/zh/', '/en/', '/']],
    ['/en/', ['/zh/', '/en/', '/']],
    ['/en/plan/a/', ['/zh/plan/a/', '/en/plan/a/', '/zh/plan/a/']],
  ])('of %s are those for Chinese, English and all others', (pathname, paths) => {
    expect(listAlternates(pathname, SITE)).toEqual(
      ['zh-CN', 'en', 'x-default'].map((hreflang, index) => ({ hreflang, href: `${SITE}${paths[index]}` })),
    );
  });

  it('are none where no public address is set', () => {
    expect(listAlternates('/zh/', '')).toEqual([]);
  });
});

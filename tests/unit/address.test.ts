import { describe, expect, it } from 'vitest';

import { listAlternates } from '../../src/lib/address.ts';

describe(listAlternates, () => {
  it.each([
    ['/', ['/zh/', '/en/', '/']],
    ['/en/', ['/zh/', '/en/', '/']],
    ['/en/plan/a/', ['/zh/plan/a/', '/en/plan/a/', '/zh/plan/a/']],
  ])('of %s are those for Chinese, English and all others', (pathname, hrefs) => {
    expect(listAlternates(pathname).map(({ href }) => href)).toEqual(hrefs);
    expect(listAlternates(pathname).map(({ hreflang }) => hreflang)).toEqual(['zh-CN', 'en', 'x-default']);
  });
});

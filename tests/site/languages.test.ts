import { describe, expect, it } from 'vitest';

import { listPages, readPage } from '../../scripts/site/pages.ts';

describe('a site without a public address', () => {
  it.each(listPages())('makes up none for %s: search engines want whole addresses', (address) => {
    expect(readPage(address).querySelectorAll('link[rel=canonical], link[hreflang]')).toEqual([]);
  });
});

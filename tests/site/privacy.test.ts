import { describe, expect, it } from 'vitest';

import { listPages, readPage } from '../../scripts/site/pages.ts';

describe.each(listPages())('/%s', (address) => {
  const page = readPage(address);

  it('tells no server from which page a reader comes', () => {
    expect(page.querySelectorAll('head meta[name=referrer]').map((meta) => meta.getAttribute('content'))).toEqual([
      'no-referrer',
    ]);
  });

  it('has no form that would send what is typed', () => {
    const sending = page.querySelectorAll('form').filter((form) => form.getAttribute('method') !== 'dialog');
    expect(sending.map(String)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { listOneOfEachKind } from '../../scripts/site/kinds.ts';
import { useSite } from './site.ts';

const site = useSite();

describe.each([390, 1280])('at %i px', (width) => {
  it.each(listOneOfEachKind())('whatever a script hides on the page of $kind is gone', async ({ address }) => {
    const page = await site.open(`/${address}`, { viewport: { width, height: 844 } });
    const shown = await page.evaluate(() => {
      const elements = [...document.body.querySelectorAll('*')].filter((element) => element instanceof HTMLElement);
      for (const element of elements) element.hidden = true;
      return elements
        .filter((element) => getComputedStyle(element).display !== 'none')
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(shown).toEqual([]);
    await page.context().close();
  });
});

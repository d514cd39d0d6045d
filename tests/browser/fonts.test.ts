import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();

/** Families among the development packages; those of the machine are other ones on each. */
const BUNDLED = ['Noto Sans', 'Noto Sans SC'];

describe('the browser of the tests', () => {
  it.each(['/zh/indicators/', '/en/indicators/', '/zh/search/'])('has no face of the machine on %s', async (path) => {
    const page = await site.open(path);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'h1, h2, p, th, td, a, button, input, code',
    });
    const families = new Set<string>();
    for (const nodeId of nodeIds.slice(0, 80)) {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { familyName } of fonts) families.add(familyName);
    }
    await page.context().close();
    expect(families.size).toBeGreaterThan(0);
    expect([...families].filter((family) => !BUNDLED.includes(family))).toEqual([]);
  });
});

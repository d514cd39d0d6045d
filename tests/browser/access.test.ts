import { describe, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { listKinds } from '../../scripts/site/kinds.ts';
import { expectNoBarriers } from './barriers.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('axe finds nothing at 320, 768 and 1440 px, in the light and in the dark, on', () => {
  it.each(['/', '/404.html'])('%s', async (path) => {
    for (const lang of LANGS) await expectNoBarriers(await site.open(path), lang);
  });

  describe.each(LANGS)('%s', (lang) => {
    it.each([
      ...listKinds(lang),
      // The table of indicators as the plan prints it stands in a section.
      { kind: 'the printed table', address: `${lang}/plan/direction/goals/` },
    ])('$kind: $address', async ({ address }) => {
      const page = await site.open(`/${address}`);
      await expectNoBarriers(page, lang);
      await page.context().close();
    });
  });
});

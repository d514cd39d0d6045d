import { describe, expect, it } from 'vitest';

import { listPages, readPage } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { listParties, toMaker, toStanding } from '../../src/lib/plan/edition.ts';
import { getSoundContent } from '../helpers/content.ts';

const { plan } = getSoundContent();
const textOf = (address: string, selector: string) =>
  (readPage(address).querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe.each(LANGS)('who says what, in %s', (lang) => {
  it('stands first in the footer of every page', () => {
    const pages = listPages().filter((address) => address.startsWith(`${lang}/`) && !address.includes('/embed/'));
    expect(pages.length).toBeGreaterThan(60);
    for (const address of pages) {
      const footer = textOf(address, '.colophon');
      expect(footer.startsWith(toMaker(plan, lang)), address).toBe(true);
      for (const sentence of toStanding(plan, lang)) expect(footer, address).toContain(sentence);
    }
  });

  it('stands first on About, with every party by its name or as unnamed', () => {
    expect(textOf(`${lang}/about/`, 'h1 + .notice').startsWith(toMaker(plan, lang))).toBe(true);
    const parties = textOf(`${lang}/about/`, '.parties');
    for (const { name } of listParties(plan, lang)) expect(parties).toContain(name);
  });

  it('stands on the home page and below every chart in a frame', () => {
    expect(textOf(`${lang}/`, '.intro')).toContain(toMaker(plan, lang));
    for (const address of listPages().filter((path) => path.startsWith(`${lang}/embed/`)))
      expect(textOf(address, 'main'), address).toMatch(
        /网页版编者（非官方）|Editors of the web edition \(unofficial\)/,
      );
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { DIST, listPages, readPage } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { CARD_SIZE } from '../../src/lib/pictures/card.ts';
import { listCards, toCardPath } from '../../src/lib/pictures/cards.ts';
import { getSoundContent } from '../helpers/content.ts';

const pages = listPages().filter((address) => /^(zh|en)\/(?!embed)/.test(address));
/** Width and height that stand in the head of a PNG. */
const sizeOf = (path: string) => {
  const file = readFileSync(join(DIST, path));
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
};

describe('what is shown where a page is shared', () => {
  const cards = LANGS.flatMap((lang) => listCards(getSoundContent(), lang));

  it('is a picture of the size that services expect, one for each card', () => {
    expect(cards.length).toBeGreaterThan(40);
    for (const { lang, id } of cards) expect(sizeOf(toCardPath(lang, id)), id).toEqual(CARD_SIZE);
  });

  it('is not named without a public address, since no service finds a path', () => {
    for (const address of pages) expect(readPage(address).querySelector('meta[property^="og:image"]')).toBeNull();
  });

  it('says that the edition is unofficial', () => {
    for (const { foot, lang } of cards)
      expect(foot).toContain({ zh: '非官方网页版', en: 'Unofficial web edition' }[lang]);
  });
});

describe('icons', () => {
  it('exist wherever a page or the manifest names them', () => {
    const named = ['', 'zh/', '404.html'].flatMap((address) =>
      readPage(address)
        .querySelectorAll('link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]')
        .map((link) => link.getAttribute('href') ?? ''),
    );
    const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')) as {
      icons: { src: string; sizes: string }[];
    };
    expect(named.length).toBeGreaterThanOrEqual(12);
    for (const href of [...named, ...manifest.icons.map(({ src }) => src)])
      expect(existsSync(join(DIST, href)), href).toBe(true);
    for (const { src, sizes } of manifest.icons) expect(`${sizeOf(src).width}x${sizeOf(src).height}`).toBe(sizes);
  });
});

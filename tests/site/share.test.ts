import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { DIST, listPages, readPage } from '../../scripts/site/pages.ts';
import { CARD_SIZE } from '../../src/lib/share/card.ts';

const pages = listPages().filter((address) => /^(zh|en)\/(?!embed)/.test(address));
const imageOf = (address: string) =>
  readPage(address).querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
/** Width and height that stand in the head of a PNG. */
const sizeOf = (path: string) => {
  const file = readFileSync(join(DIST, path));
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
};

describe('what is shown where a page is shared', () => {
  it('is a picture of the size that services expect, on every page', () => {
    const images = new Set(pages.map(imageOf));
    expect(images.size).toBeGreaterThan(40);
    for (const image of images) expect(sizeOf(image), image).toEqual(CARD_SIZE);
  });

  it('is in the language of the page', () => {
    for (const address of pages) expect(imageOf(address), address).toContain(`/share/${address.slice(0, 2)}/`);
  });

  it('differs between an indicator, a key project and a section', () => {
    const own = ['indicators/pue/', 'projects/computing/', 'plan/tasks/region/', ''].map((path) =>
      imageOf(`en/${path}`),
    );
    expect(new Set(own).size).toBe(own.length);
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

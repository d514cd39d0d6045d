import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { findKind } from '../../scripts/site/kinds.ts';
import { listPages, readPage } from '../../scripts/site/pages.ts';

const pages = listPages();
const HAN = /\p{Script=Han}/u;

/** Gives the pieces of text of a page that stand in no element of the language that they are written in. */
function findStrayChinese(root: HTMLElement): string[] {
  const walk = (element: HTMLElement): string[] => {
    if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName ?? '') || element.getAttribute('lang') === 'zh-CN') return [];
    return element.childNodes.flatMap((child) => {
      if ('tagName' in child) return walk(child as HTMLElement);
      return HAN.test(child.textContent) ? [child.textContent.trim()] : [];
    });
  };
  return walk(root);
}

describe('the structure of every page', () => {
  it('is of a kind that is examined', () => {
    // The whole plan side by side has the parts of the pages that it is made of.
    const paths = pages.flatMap((address) => /^(?:zh|en)\/(?!parallel\/full\/)(.*)$/.exec(address)?.[1] ?? []);
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => !findKind(path))).toEqual([]);
  });

  it('has one first heading and skips no level below it', () => {
    for (const address of pages) {
      const levels = readPage(address)
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .map(({ tagName }) => Number(tagName.slice(1)));
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skipped, address).toEqual([]);
      if (address && address !== '404.html')
        expect(
          levels.filter((level) => level === 1),
          address,
        ).toHaveLength(1);
    }
  });

  it('names what every head of a table stands for', () => {
    for (const address of pages) {
      const bare = readPage(address)
        .querySelectorAll('th')
        .filter((head) => !/^(col|row|colgroup|rowgroup)$/.test(head.getAttribute('scope') ?? ''));
      expect(
        bare.map((head) => head.textContent),
        address,
      ).toEqual([]);
    }
  });

  it('says of every Chinese passage on an English page that it is Chinese', () => {
    for (const address of pages.filter((page) => page.startsWith('en/')))
      expect(findStrayChinese(readPage(address).querySelector('body') ?? readPage(address)), address).toEqual([]);
  });
});

describe('the links of every page', () => {
  /** Gives the name by which a screen reader calls a link. */
  const nameOf = (link: HTMLElement) =>
    (link.getAttribute('aria-label') ?? link.textContent).replaceAll(/\s+/g, ' ').trim();

  it('say of a file what it holds, and not its format alone', () => {
    for (const address of pages) {
      const bare = readPage(address)
        .querySelectorAll('a')
        .map(nameOf)
        .filter((name) => /^\.?(csv|xlsx|json|svg|png|bib|ris|zip|CSV（Excel）|CSV for Excel)$/i.test(name));
      expect(bare, address).toEqual([]);
    }
  });

  it('lead to one place where they have one name on a page', () => {
    /** What has its meaning from the place beside which it stands. */
    const BESIDE = [
      // The other forms of a paragraph, beside it, and the printed number of a heading, which stands before its title.
      '[data-furniture]',
      '.un',
      // A cell of the table of links, with its head of row and column.
      'td a',
      // Editors’ notes in an answer: their words follow the link.
      '.silent a',
    ];
    const faults = pages.flatMap((address) => {
      const page = readPage(address);
      const exempt = new Set(BESIDE.flatMap((where) => page.querySelectorAll(where)));
      const isExempt = (link: HTMLElement | null): boolean =>
        link !== null && (exempt.has(link) || isExempt(link.parentNode));
      const targets = new Map<string, Set<string>>();
      for (const link of page.querySelectorAll('a[href]').filter((each) => !isExempt(each))) {
        const at = (link.getAttribute('href') ?? '').replace(/^.*#/, '#');
        targets.set(nameOf(link), (targets.get(nameOf(link)) ?? new Set()).add(at));
      }
      return [...targets].flatMap(([name, each]) => (each.size > 1 ? [[address, name, ...each].join(' ')] : []));
    });
    expect(faults).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { HTML_LANG, LANGS } from '../../src/i18n/locales.ts';
import { listRecords } from '../../src/lib/search/records.ts';
import { listParagraphs } from '../../src/lib/plan/paragraphs.ts';
import { getSoundContent } from '../helpers/content.ts';
import { existsInSite } from '../helpers/links.ts';
import { byId, listPages, readPage } from '../../scripts/site/pages.ts';

const content = getSoundContent();
const paragraphs = listParagraphs(content);
const pages = listPages();

describe.each(LANGS)('every paragraph in %s', (lang) => {
  const twin = lang === 'zh' ? 'en' : 'zh';
  const whole = paragraphs.map(({ id }) => [id, `plan/full/#${id}`] as const);
  const own = paragraphs.map(({ id, path }) => [id, path] as const);

  it('leads without JavaScript to itself in the other language and in both', () => {
    for (const [id, path] of [...own, ...whole].filter(([name]) => !name.endsWith('-content'))) {
      const address = `${lang}/${path}`.replace(/#.*/, '');
      const ways = byId(readPage(address), id)
        .querySelectorAll('.ways a')
        .map((link) => link.getAttribute('href') ?? '');
      expect(ways).toEqual([`/${twin}/${path}`, `/${lang}/${path.replace('plan/', 'parallel/')}`]);
      for (const way of ways) expect(existsInSite(way, address), way).toBe(true);
    }
  });

  it('leads from its pair to itself in either language alone', () => {
    for (const [id, path] of own.filter(([name]) => !name.endsWith('-content'))) {
      const address = `${lang}/${path.replace('plan/', 'parallel/').replace(/#.*/, '')}`;
      const pair = byId(readPage(address), id);
      const ways = pair.querySelectorAll('.ways a').map((link) => link.getAttribute('href'));
      expect(ways).toEqual([`/zh/${path}`, `/en/${path}`]);
      expect(pair.querySelectorAll('[data-unit]').map((side) => side.getAttribute('lang'))).toContain(HTML_LANG[twin]);
    }
  });

  it('has a number, a mark or a label that leads to it and is called by a name of its own', () => {
    const page = readPage(`${lang}/plan/full/`);
    const names = paragraphs.map(({ id }) => {
      const links = page.querySelectorAll(`a[href="#${id}"][aria-label]`);
      expect(links, id).toHaveLength(1);
      return links[0]?.getAttribute('aria-label');
    });
    expect(new Set(names).size).toBe(paragraphs.length);
  });

  it('is found by the search in its section only, not once more in the whole or in the parallel text', () => {
    expect(JSON.stringify(listRecords(content, lang))).not.toMatch(/parallel\/|plan\/full/);
  });
});

describe('every place of the plan', () => {
  it.each(pages)('on %s lies in nothing that is closed', (address) => {
    const closed = readPage(address).querySelectorAll('details:not([open]) [id], [hidden] [id]');
    expect(closed.filter(({ id }) => /^(preface|ch|kp|ind|fig|term)\b/.test(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('every heading of the text', () => {
  it.each(LANGS)('leads to itself in %s', (lang) => {
    for (const heading of readPage(`${lang}/plan/full/`).querySelectorAll(':is(h2, h3, h4, h5)[id]'))
      if (/^(preface|ch|kp)/.test(heading.id))
        expect(heading.querySelector(`a[href="#${heading.id}"]`), heading.id).not.toBeNull();
  });
});

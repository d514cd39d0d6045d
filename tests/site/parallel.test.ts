import { describe, expect, it } from 'vitest';

import { byId, idsOf, readPage, textOf } from '../../scripts/site/pages.ts';
import { HTML_LANG, LANGS } from '../../src/i18n/locales.ts';
import { listPublished } from '../../src/lib/plan/published.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const texts = { zh: listPublished(content, 'zh'), en: listPublished(content, 'en') };

describe.each(LANGS)('the parallel text in %s', (lang) => {
  const whole = readPage(`${lang}/parallel/full/`);

  it('has every id of the plan once, in the order of the plan', () => {
    const ids = texts.zh.map(({ id }) => id);
    expect(idsOf(whole).filter((id) => ids.includes(id))).toEqual(ids);
  });

  it('gives every unit in both languages, word for word, each under its own language', () => {
    for (const side of LANGS)
      for (const { id, text } of texts[side].filter((unit) => !/^ind-|-close$/.test(unit.id))) {
        const found = whole.querySelectorAll(`[data-unit="${id}"][lang="${HTML_LANG[side]}"]`);
        expect(found.map(textOf), `${id} ${side}`).toEqual([text]);
      }
  });

  it('sets the two sides of a paragraph in one pair, the reader’s language first', () => {
    for (const { id } of texts.zh.filter((unit) => /-p\d+$/.test(unit.id))) {
      const pair = byId(whole, id);
      expect(pair.classList.contains('pair')).toBe(true);
      expect(pair.querySelectorAll(`[data-unit="${id}"]`).map((side) => side.getAttribute('lang'))).toEqual(
        lang === 'zh' ? ['zh-CN', 'en'] : ['en', 'zh-CN'],
      );
    }
  });

  it('has the same units on the page of a section as in the whole', () => {
    for (const page of content.pages.filter((entry) => entry.lang === lang)) {
      const section = readPage(`${lang}/parallel/${page.path}/`);
      expect(textOf(byId(section, page.id))).toContain(page.title);
      expect(section.querySelectorAll('.pair').length).toBeGreaterThan(0);
    }
  });
});

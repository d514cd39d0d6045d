import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { toIndicator } from '../../src/lib/indicators/indicator.ts';
import { toFigure } from '../../src/lib/figures/figure.ts';
import { listPublished } from '../../src/lib/plan/published.ts';
import { listParagraphs } from '../../src/lib/plan/paragraphs.ts';
import { getSoundContent } from '../helpers/content.ts';
import { byId, idsOf, listPages, readPage, textOf } from '../../scripts/site/pages.ts';

const content = getSoundContent();
const file = content.indicators;
const indicators = file.indicators.map((entry) => toIndicator(entry, file, content.plan));
const addresses = listPages();
const BLANK_BESIDE_HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”] | [\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]/u;

describe.each(LANGS)('the text in %s', (lang) => {
  const published = listPublished(content, lang);
  const sections = addresses.filter(
    (address) => address.startsWith(`${lang}/plan/`) && !/plan\/(full\/)?$/.test(address),
  );
  const home = new Map(sections.flatMap((address) => idsOf(readPage(address)).map((id) => [id, address])));
  const whole = readPage(`${lang}/plan/full/`);

  it.each(published.filter(({ id }) => !id.startsWith('ind-')).map(({ id, text }) => [id, text]))(
    'of %s is the content’s, on its own page and in the whole plan',
    (id, text) => {
      for (const page of [readPage(home.get(id) ?? ''), whole]) expect(textOf(byId(page, id))).toBe(text);
    },
  );

  it('has every id of the plan once on a page of a section, and in order in the whole plan', () => {
    const ids = published.map(({ id }) => id);
    expect(ids.filter((id) => !home.has(id))).toEqual([]);
    expect(idsOf(whole).filter((id) => ids.includes(id))).toEqual(ids);
  });

  it.each(indicators.map((entry) => [entry.id, entry] as const))('of %s is in the table as printed', (id, entry) => {
    for (const address of [home.get(id) ?? '', `${lang}/plan/full/`, `${lang}/indicators/`]) {
      const row = byId(readPage(address), id);
      expect(row.tagName).toBe('TR');
      for (const cell of ['baseline', 'target', 'change'] as const)
        expect(row.querySelector(`[data-cell=${cell}]`)?.textContent).toBe(entry[cell]?.printed[lang]);
    }
  });

  it.each(indicators.map((entry) => [entry.id, entry] as const))('of %s heads a page of its own', (id, entry) => {
    const page = readPage(`${lang}/indicators/${entry.slug}/`);
    expect(byId(page, id).tagName).toBe('H1');
    expect(textOf(byId(page, id))).toBe(entry.name[lang]);
    expect(page.querySelectorAll('figure svg').length).toBe(entry.comparable ? 1 : 0);
    for (const cell of ['baseline', 'target', 'change'] as const)
      expect(page.querySelector(`[data-cell=${cell}]`)?.textContent).toBe(entry[cell]?.printed[lang]);
  });

  it.each(content.projects.map(({ id, slug }) => [id, slug]))('of %s stands on a page of its own', (id, slug) => {
    const page = readPage(`${lang}/projects/${slug}/`);
    expect(byId(page, id).tagName).toBe('H1');
    for (const unit of published.filter((entry) => entry.id === id || entry.id.startsWith(`${id}-`)))
      expect(textOf(byId(page, unit.id))).toBe(unit.text);
  });
});

describe('what the editors add', () => {
  it.each(LANGS)('stands beside paragraphs and on indicators in %s, outside the text', (lang) => {
    for (const { about, text } of content.notes)
      for (const id of about) {
        const entry = indicators.find((indicator) => indicator.id === id);
        const project = content.projects.find((each) => each.id === id);
        const path = listParagraphs(content)
          .find((paragraph) => paragraph.id === id)
          ?.path.replace(/#.*/, '');
        const page = readPage(
          `${lang}/${entry ? `indicators/${entry.slug}/` : project ? `projects/${project.slug}/` : path}`,
        );
        const note = page.querySelectorAll('.ed-note').find(({ textContent }) => textContent.includes(text[lang]));
        expect(note?.hasAttribute('data-furniture'), id).toBe(true);
      }
  });

  it.each(LANGS)('draws every figure once in the chapters in %s, with all its numbers', (lang) => {
    for (const entry of content.figures.figures) {
      const figure = toFigure(entry, content.figures, lang);
      const pages = addresses.filter(
        (address) => address.startsWith(`${lang}/plan/`) && readPage(address).getElementById(figure.id),
      );
      expect(pages).toHaveLength(2);
      const drawn = byId(readPage(pages[0] ?? ''), figure.id);
      expect(drawn.querySelectorAll('td.number').map(({ textContent }) => textContent)).toEqual(
        figure.rows.map(({ value }) => value),
      );
      expect(drawn.querySelector('figcaption')?.textContent).toContain(figure.title);
    }
  });
});

describe('every page', () => {
  it.each(addresses)('%s has no id twice and one h1', (address) => {
    const page = readPage(address);
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(page.querySelectorAll('h1').length).toBe(/^(404\.html)?$/.test(address) ? 2 : 1);
  });

  it.each(addresses.filter((address) => /^zh\/(?!parallel)/.test(address)))(
    '%s has no blank beside Chinese in a unit',
    (address) => {
      const page = readPage(address);
      const ids = new Set(listPublished(content).map(({ id }) => id));
      for (const id of idsOf(page).filter((name) => ids.has(name)))
        expect(textOf(byId(page, id)), id).not.toMatch(BLANK_BESIDE_HAN);
    },
  );
});

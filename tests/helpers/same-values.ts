import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import { expect } from 'vitest';

import { readPage } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import type { Indicator } from '../../src/lib/indicators/indicator.ts';
import { readTables } from './files.ts';

const PARTS = ['baseline', 'target', 'change'] as const;

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value);

/** What the JSON says of a part, as the cells of a table would. */
const toCells = (part: Indicator['baseline'] | Indicator['change']) => ({
  year: toText(part && 'year' in part ? part.year : null),
  printed_zh: toText(part?.printed.zh),
  printed_en: toText(part?.printed.en),
  value: toText(part?.value),
  upper: toText(part && 'upper' in part ? part.upper : null),
  operator: toText(part?.operator),
});

/** Fails where page, table, chart, picture, JSON, CSV and workbook of a built site do not say the same, digit for digit. */
export function expectSameValues(dir: string): void {
  const json = JSON.parse(readFileSync(join(dir, 'data/indicators.json'), 'utf8')) as Indicator[];
  expect(json.length).toBeGreaterThan(0);
  const all = readTables(dir, 'indicators');
  for (const table of all) expect(table.map(({ id }) => id)).toEqual(json.map(({ id }) => id));

  for (const [index, indicator] of json.entries()) {
    const { slug } = indicator;
    const own = JSON.parse(readFileSync(join(dir, `data/indicators/${slug}.json`), 'utf8')) as Indicator;
    expect(own).toEqual(indicator);
    const single = readTables(dir, `indicators/${slug}`);
    for (const part of PARTS) {
      const cells = toCells(indicator[part]);
      for (const table of all) {
        const named = Object.fromEntries(Object.entries(cells).map(([key, text]) => [`${part}_${key}`, text]));
        if (part === 'change') for (const key of ['change_year', 'change_upper']) delete named[key];
        expect(table[index], `${slug} ${part}`).toMatchObject(named);
      }
      for (const table of single) {
        const row = table.find(({ series }) => series === part);
        if (indicator[part]) expect(row, `${slug} ${part}`).toMatchObject(cells);
        else expect(row).toBeUndefined();
      }
      for (const lang of LANGS) {
        const shown = indicator[part]?.printed[lang];
        const row = readPage(`${lang}/indicators/`, dir).getElementById(indicator.id);
        expect(row?.querySelector(`[data-cell=${part}]`)?.textContent ?? '').toBe(shown ?? '');
        const page = readPage(`${lang}/indicators/${slug}/`, dir);
        expect(page.querySelector(`[data-cell=${part}]`)?.textContent).toBe(shown);
      }
    }
    for (const lang of LANGS) expectSameCharts(dir, lang, indicator);
  }
}

/** Fails where the chart of a page, of the page to embed, or of the picture does not label its bars as the table. */
function expectSameCharts(dir: string, lang: 'zh' | 'en', { slug, baseline, target }: Indicator): void {
  const labels = [baseline, target].flatMap((value) => (value?.value == null ? [] : value.printed[lang]));
  const chart = readPage(`${lang}/indicators/${slug}/`, dir).querySelector('figure svg');
  const file = join(dir, `data/indicators/${slug}.${lang}.svg`);
  expect(existsSync(file)).toBe(chart !== null);
  expect(existsSync(file.replace(/svg$/, 'png'))).toBe(chart !== null);
  expect(existsSync(join(dir, lang, 'embed', slug))).toBe(chart !== null);
  if (!chart) return;
  const picture = parse(readFileSync(file, 'utf8'));
  const embedded = readPage(`${lang}/embed/${slug}/`, dir).querySelector('figure svg');
  for (const drawing of [chart, embedded, picture]) {
    const texts = drawing?.querySelectorAll('text').map(({ textContent }) => textContent.trim()) ?? [];
    expect(texts).toEqual(expect.arrayContaining(labels));
  }
}

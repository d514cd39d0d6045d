import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import type { LiveChart } from '../../src/lib/chart/live.ts';
import { byId, listPages, readPage } from '../../scripts/site/pages.ts';

const withCharts = listPages().filter((address) => readPage(address).querySelector('svg.bars'));
const own = withCharts.filter((address) => /\/indicators\/./.test(address));

describe('every chart', () => {
  it('stands on the page of each indicator that can be compared, and on the overview', () => {
    expect(own).toHaveLength(2 * 16);
    expect(withCharts).toEqual(expect.arrayContaining(['zh/indicators/', 'en/indicators/']));
  });

  it.each(withCharts)('of %s has its title sentence and its description', (address) => {
    const page = readPage(address);
    for (const svg of page.querySelectorAll('svg.bars')) {
      const title = byId(page, svg.getAttribute('aria-labelledby') ?? '').textContent;
      expect(title).toMatch(/(目标为|target of ).+/);
      expect(byId(page, svg.getAttribute('aria-describedby') ?? '').textContent).toMatch(/^(条形图|Bar chart)/);
    }
  });

  it.each(own)('of %s has title, unit and source in view', (address) => {
    const figure = readPage(address).querySelector('figure');
    expect(figure?.querySelector('figcaption strong')?.textContent).toMatch(/\d/);
    expect(figure?.querySelector('figcaption .note')?.textContent).toMatch(/^(单位：|Unit: )./);
    expect(figure?.querySelector(':scope > p.note')?.textContent).toMatch(/^(来源：|Source: )./);
  });

  it.each(own)('of %s, its table and its successor in the browser print the same values', (address) => {
    const page = readPage(address);
    const cells = page
      .querySelectorAll('[data-cell=baseline], [data-cell=result], [data-cell=target]')
      .map((cell) => cell.textContent);
    const { points } = JSON.parse(page.querySelector('figure')?.getAttribute('data-chart') ?? '') as LiveChart;
    const labels = page.querySelectorAll('svg [data-role] > text:last-child').map((label) => label.textContent.trim());
    expect(points.map(({ label }) => label)).toEqual(labels);
    expect(labels).toEqual(cells);
  });

  it.each(withCharts)('of %s draws no line between values', (address) => {
    for (const svg of readPage(address).querySelectorAll('svg.bars')) {
      expect(svg.querySelectorAll('polyline, line')).toEqual([]);
      for (const axis of svg.querySelectorAll(':scope > path'))
        expect(axis.getAttribute('d')).toMatch(/^M[\d.]+ 0V[\d.]+$/);
    }
  });
});

describe.each(LANGS)('the overview in %s', (lang) => {
  const page = readPage(`${lang}/indicators/`);

  it('has the whole table without a script, its heads as text', () => {
    expect(page.querySelectorAll('table.indicators tbody tr')).toHaveLength(18);
    expect(page.querySelectorAll('table.indicators button, table.indicators [hidden]')).toEqual([]);
  });

  it('draws every indicator once or says why not', () => {
    const drawn = page.querySelectorAll('.multiples figure a').map((link) => link.getAttribute('href'));
    const left = page.querySelectorAll('[aria-labelledby=not-compared] li a').map((link) => link.getAttribute('href'));
    const rows = page
      .querySelectorAll('table.indicators .name a:not([data-furniture])')
      .map((link) => link.getAttribute('href'));
    expect([...drawn, ...left].sort()).toEqual(rows.sort());
    expect(left).toEqual(['business-volume', 'energy-reduction'].map((slug) => `/${lang}/indicators/${slug}/`));
    for (const reason of page.querySelectorAll('[aria-labelledby=not-compared] li p'))
      expect(reason.textContent).toMatch(/口径|基数|bases|baseline/);
  });

  it('draws small multiples alike: one width, one height of bars, zero at one place', () => {
    const charts = page.querySelectorAll('.multiples svg');
    const measures = new Set(
      charts.map((svg) =>
        [
          svg.getAttribute('viewBox'),
          ...svg.querySelectorAll(':scope > path').map((axis) => axis.getAttribute('d')),
          ...svg
            .querySelectorAll('[data-role] > path')
            .flatMap((bar) => /^M\d+|v[\d.]+/g.exec(bar.getAttribute('d') ?? '')?.[0] ?? [])
            .slice(0, 1),
        ].join(' '),
      ),
    );
    expect(charts).toHaveLength(16);
    expect([...measures]).toHaveLength(1);
  });
});

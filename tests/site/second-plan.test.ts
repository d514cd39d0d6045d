import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { useBuilds } from '../helpers/builds.ts';
import { SECOND_PLAN } from '../helpers/content.ts';
import { readTables } from '../helpers/files.ts';
import { expectSameValues } from '../helpers/same-values.ts';
import { listPages, readPage } from '../../scripts/site/pages.ts';

const { build } = useBuilds();

describe('a second plan', () => {
  let site = '';
  beforeAll(() => {
    site = build('second', { PLAN_CONTENT: SECOND_PLAN });
  });

  it('is published by the same engine, with its own chapters, indicators and project', () => {
    const below = [
      '',
      'about/',
      'about/translation/',
      'data/',
      'embed/length/',
      'embed/wait/',
      'glossary/',
      'indicators/',
      'indicators/growth/',
      'indicators/length/',
      'indicators/wait/',
      'parallel/background/',
      'parallel/full/',
      'parallel/tasks/',
      'parallel/tasks/roads/',
      'plan/',
      'plan/background/',
      'plan/full/',
      'plan/tasks/',
      'plan/tasks/roads/',
      'projects/',
      'projects/ring-road/',
      'search/',
    ];
    expect(listPages(site)).toEqual(
      ['', '404.html', ...below.map((path) => `en/${path}`), ...below.map((path) => `zh/${path}`)].sort(),
    );
  });

  it('has nothing of the other plan in it', () => {
    for (const address of listPages(site)) expect(readPage(address, site).textContent).not.toMatch(/北京|Beijing|2021/);
  });

  it('says what its table says: words, bounds, natures, and no column that is not there', () => {
    const page = (slug: string, lang = 'en') => readPage(`${lang}/indicators/${slug}/`, site);
    expect(page('length').querySelector('[data-cell=target]')?.textContent).toBe('about 1,500');
    expect(page('growth').querySelector('[data-cell=target]')?.textContent).toBe(
      'largely in step with economic growth',
    );
    expect(page('growth').querySelector('svg')).toBeNull();
    expect(page('wait', 'zh').textContent).toContain('约束性');
    expect(page('wait').querySelector('figcaption')?.textContent).toContain(
      '15 minutes in 2025, target of less than 10 minutes for 2030',
    );
    expect(page('wait').querySelector('[data-cell=change]')).toBeNull();
    expect(
      readPage('zh/indicators/', site)
        .querySelectorAll('thead th')
        .map((head) => head.textContent),
    ).toEqual(['类别', '序号', '指标', '2025年', '2030年']);
  });

  it('carries the same values in page, table, chart, picture and files: words, bounds, what is not given', () => {
    expectSameValues(site);
    const [, growth, wait] = readTables(site, 'indicators')[0] ?? [];
    expect(growth).toMatchObject({ target_printed_zh: '与经济增长基本同步', target_value: '', baseline_value: '' });
    expect(wait).toMatchObject({ target_value: '10', target_operator: '<', nature: 'binding', change_kind: '' });
  });

  it('has its own web of links: without problems and goals, with as many projects as it has', () => {
    const page = readPage('en/projects/', site);
    const drawn = page.querySelectorAll('svg[aria-labelledby=chain-title] a').map((link) => link.getAttribute('href'));
    expect(drawn).toEqual([
      ...['/en/plan/tasks/roads/', '/en/projects/ring-road/', '/en/indicators/length/'],
      ...['/en/indicators/growth/', '/en/indicators/wait/'],
    ]);
    expect(page.querySelectorAll('table.matrix .mark')).toHaveLength(4);
    expect(page.textContent).toMatch(/Paragraphs without any link\s*1 para\. 2\s*2 para\. 1/);
    expect(readPage('en/projects/ring-road/', site).querySelector('.evidence')?.textContent).toContain('80 km');
    expect(readPage('en/indicators/wait/', site).textContent).toContain('The project does not mention buses.');
    expect(readPage('zh/plan/background/', site).querySelector('.linked a')?.textContent.trim()).toBe('公路里程');
  });

  it('explains its own terms, and hints at those that do not explain themselves', () => {
    const entry = readPage('zh/glossary/', site).getElementById('term-bus-route');
    expect(entry?.textContent).toMatch(/^公交线路.*bus route.*又作：公交线.*一第2段$/);
    expect(readPage('en/glossary/', site).getElementById('doc-master-plan')?.textContent).toContain('2 para. 1');
    const hints = readPage('en/plan/tasks/roads/', site).querySelectorAll('a.term');
    expect(hints.map((hint) => hint.outerHTML)).toEqual([
      '<a class="term" href="/en/glossary/#term-ring-road">county ring road</a>',
    ]);
  });

  it('names no licence in its data package, since its content gives none', () => {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(JSON.stringify(read(join(site, 'data/datapackage.json')))).not.toContain('"licenses"');
    expect(JSON.stringify(read('dist/data/datapackage.json'))).toContain('"licenses"');
    expect(existsSync(join(site, 'data/source'))).toBe(false);
  });

  it('shows what was reported between baseline and target, with date, source and who reported it', () => {
    const page = (lang: string) => readPage(`${lang}/indicators/length/`, site);
    expect(page('en').querySelector('figure > p:last-of-type')?.textContent).toBe(
      'Source: Qinghe Transport Plan, Box 1; Qinghe Statistical Yearbook; Qinghe Statistical Communiqué',
    );
    for (const said of ['December 2025', '1,260 km', 'Qinghe Bureau of Statistics', 'March 2026', '1,335.5 km'])
      expect(page('en').textContent).toContain(said);
    expect(page('zh').textContent).toMatch(/2026年3月.*1335\.5公里.*清河县统计局.*清河县统计公报/s);
    const bars = page('en').querySelectorAll('figure svg [data-role]');
    expect(bars.map((bar) => bar.getAttribute('data-role'))).toEqual(['baseline', 'result', 'result', 'target']);
    expect(page('en').querySelectorAll('figure svg polyline, figure svg line')).toEqual([]);
  });

  it('shows the settings that the published plan leaves empty', () => {
    const about = readPage('en/about/', site).textContent;
    expect(about).toContain('This is not the issuer’s site.');
    expect(about).toContain('errors@example.org');
    expect(about).toContain('测试备案0001');
  });

  it('has a search index of its own', () => {
    expect(globSync('pagefind/*.pf_meta', { cwd: site })).toHaveLength(2);
  });
});

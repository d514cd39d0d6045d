import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { runNode, useBuilds } from '../helpers/builds.ts';
import { damageContent, getSoundContent, SECOND_PLAN } from '../helpers/content.ts';
import { readJsonLd } from '../helpers/jsonld.ts';
import { readTables } from '../helpers/files.ts';
import { existsInSite } from '../helpers/links.ts';
import { expectSameValues } from '../helpers/same-values.ts';
import { listPages, readPage } from '../../scripts/site/pages.ts';
import { toQrCode } from '../../src/lib/pictures/qr.ts';

const { out, build } = useBuilds();

describe('a table without baselines, with ranges and signs', () => {
  it('carries the same values in page, table, chart and files, and nothing for what is not there', () => {
    const { folder, remove } = damageContent(SECOND_PLAN, [
      // Without the glossary the links would rest on nothing, and without a baseline there is nothing to report on.
      ...['glossary.yaml', 'relations.yaml', 'results.yaml'].map((file) => ({ file, to: null })),
      { file: 'indicators.yaml', from: '    baseline: { zh: 2025年, en: "2025" }\n', to: '' },
      { file: 'indicators.yaml', from: 'baseline: { printed: "1200" }', to: 'change: "-"' },
      { file: 'indicators.yaml', from: 'baseline: { printed: "-" }', to: 'change: "-"' },
      { file: 'indicators.yaml', from: '    baseline: { printed: "15" }\n', to: '' },
      { file: 'indicators.yaml', from: '"1500左右"', to: '"1500-1800"' },
      { file: 'indicators.yaml', from: '{ printed: "<10" }', to: '{ printed: "-3" }\n    change: "[-25]%"' },
      {
        file: 'indicators.yaml',
        from: '    target: { zh: 2030年',
        to: '    change: { zh: 增减, en: Change }\n    target: { zh: 2030年',
      },
    ]);
    const site = build('bare', { PLAN_CONTENT: folder });
    remove();
    expectSameValues(site);
    const [length, , wait] = readTables(site, 'indicators')[0] ?? [];
    expect(length).toMatchObject({
      baseline_year: '',
      baseline_printed_zh: '',
      target_value: '1500',
      target_upper: '1800',
    });
    expect(wait).toMatchObject({ target_value: '-3', change_value: '-25', change_kind: 'cumulative' });
    const excel = readFileSync(join(site, 'data/indicators.excel.csv'), 'utf8');
    expect(excel).toContain(",'-3,'-3,-3,");
    expect(existsSync(join(site, 'data/glossary.json'))).toBe(false);
    for (const address of listPages(site)) expect(readPage(address, site).innerHTML).not.toContain('glossary/');
    expect(readFileSync(join(site, 'data/indicators.csv'), 'utf8')).toContain(',-3,-3,-3,');
  });
});

describe('a table of cumulative and yearly targets', () => {
  it('says over how long they count, in sentence, table and file, and compares nothing', () => {
    const over = (zh: string, en: string) => `basis: { zh: ${zh}, en: ${en} } }`;
    const { folder, remove } = damageContent(SECOND_PLAN, [
      { file: 'indicators.yaml', from: 'baseline: { printed: "1200" }', to: 'baseline: { printed: "-" }' },
      {
        file: 'indicators.yaml',
        from: 'target: { printed: "1500左右" }',
        to: `target: { printed: "[300]", ${over('5年累计', 'over five years')}`,
      },
      {
        file: 'indicators.yaml',
        from: 'target: { printed: "<10" }',
        to: `target: { printed: ">6", ${over('年均', 'yearly average')}`,
      },
    ]);
    const site = build('spans', { PLAN_CONTENT: folder });
    remove();
    expectSameValues(site);
    const page = (slug: string) => readPage(`en/indicators/${slug}/`, site).textContent;
    expect(page('length')).toContain('a target of 300 km (over five years) for 2030');
    expect(page('wait')).toContain('cannot be compared');
    const [length, , wait] = readTables(site, 'indicators')[0] ?? [];
    expect(length).toMatchObject({ target_printed_zh: '[300]', target_value: '300' });
    expect(wait).toMatchObject({ target_value: '6', target_operator: '>' });
  });
});

describe('a site below a path with an address of its own', () => {
  const base = '/plan-site/';
  let site = '';
  beforeAll(() => {
    site = build('based', { BASE: base, SITE: 'https://plan.example.org' });
  });

  it('has links that stay below the path and lead somewhere', () => {
    for (const address of listPages(site)) {
      const broken = readPage(address, site)
        .querySelectorAll('a[href], link[href], script[src]')
        .map((element) =>
          (element.getAttribute('href') ?? element.getAttribute('src') ?? '').replace('https://plan.example.org', ''),
        )
        // Sources of what was reported lead elsewhere.
        .filter((target) => !/sitemap|^https?:/.test(target) && !existsInSite(target, address, site, base));
      expect(broken, address).toEqual([]);
    }
  });

  it('has a map with every page and its twin, and none of the pages for frames', () => {
    const map = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
    const mapped = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url);
    const pages = listPages(site).filter((address) => address !== '404.html' && !address.includes('/embed/'));
    expect(mapped.sort()).toEqual(pages.map((address) => `https://plan.example.org${base}${address}`).sort());
    expect(map).toContain(`hreflang="en" href="https://plan.example.org${base}en/plan/preface/"`);
    expect(map).toContain(`hreflang="x-default" href="https://plan.example.org${base}"`);
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain(
      `https://plan.example.org${base}sitemap-index.xml`,
    );
  });

  it('is cited with its public address, on pages, in files and in metadata', () => {
    const address = `https://plan.example.org${base}en/plan/preface/`;
    const page = readPage('en/plan/preface/', site);
    const box = page.querySelector('[data-cite]')?.textContent ?? '';
    expect(box.split(address)).toHaveLength(8);
    expect(readFileSync(join(site, 'data/cite/preface.en.bib'), 'utf8')).toContain(`url = {${address}}`);
    expect(page.querySelector('meta[name=citation_public_url]')?.getAttribute('content')).toBe(address);
    expect(readJsonLd(page)).toMatchObject({
      url: address,
      translationOfWork: { url: address.replace('/en/', '/zh/') },
    });
    expect(readJsonLd(readPage('zh/indicators/', site))).toMatchObject({
      distribution: [{ contentUrl: `https://plan.example.org${base}data/indicators.json` }],
    });
  });

  it('names the picture of each page for services that show one, in its language', () => {
    const root = `https://plan.example.org${base}`;
    const pictures = new Set<string>();
    for (const address of listPages(site).filter((path) => /^(zh|en)\/(?!embed)/.test(path))) {
      const named = readPage(address, site).querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      expect(named, address).toContain(`${root}share/${address.slice(0, 2)}/`);
      expect(existsSync(join(site, named.replace(root, ''))), named).toBe(true);
      pictures.add(named);
    }
    expect(pictures.size).toBeGreaterThan(40);
  });

  it('prints its address on every sheet, and as a code at the end', () => {
    for (const path of ['en/plan/preface/', 'zh/indicators/']) {
      const address = `https://plan.example.org${base}${path}`;
      const page = readPage(path, site);
      expect(page.querySelector('head style')?.textContent).toContain(`@bottom-left{content:"${address}"}`);
      expect(page.querySelector('.colophon svg.qr path')?.getAttribute('d')).toBe(toQrCode(address).path);
    }
    expect(readPage('zh/indicators/').querySelector('svg.qr')).toBeNull();
  });

  it('names of each page itself, both languages, and where readers of others go; all name the same', () => {
    const root = `https://plan.example.org${base}`;
    const linksOf = (address: string) =>
      readPage(address, site)
        .querySelectorAll('link[rel=alternate][hreflang]')
        .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')?.replace(root, '')]);
    for (const address of listPages(site).filter((path) => path !== '404.html')) {
      const isHome = /^((zh|en)\/)?$/.test(address);
      const below = address.replace(/^(zh|en)\//, '');
      const alternates = [
        ['zh-CN', `zh/${below}`],
        ['en', `en/${below}`],
        ['x-default', isHome ? '' : `zh/${below}`],
      ];
      const canonical = readPage(address, site).querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(canonical).toBe(`${root}${address}`);
      expect(linksOf(address), address).toEqual(alternates);
      for (const [, path = ''] of alternates) expect(linksOf(path), path).toEqual(alternates);
    }
    expect(linksOf('404.html')).toEqual([]);
  });
});

describe('an earlier build', () => {
  it('lends no data to a later one whose files cannot be read', () => {
    const { folder, remove } = damageContent(SECOND_PLAN, []);
    build('earlier', { PLAN_CONTENT: folder });
    const target = join(out, 'later');
    rmSync(join(folder, 'indicators.yaml'));
    // Astro by itself, without the check that npm run build begins with.
    const { status, stdout, stderr } = runNode(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', target], {
      PLAN_CONTENT: folder,
    });
    remove();
    expect(status, `${stdout}${stderr}`).not.toBe(0);
    expect(`${stdout}${stderr}`).toContain('indicators.yaml:1: the file cannot be read');
    expect(existsSync(join(target, 'index.html'))).toBe(false);
  });

  it('keeps nothing that a later one does not have', () => {
    const { plan } = getSoundContent(SECOND_PLAN);
    const { folder, remove } = damageContent(SECOND_PLAN, []);
    build('first', { PLAN_CONTENT: folder });
    const renamed = damageContent(folder, [
      { file: 'plan.yaml', from: plan.title.zh, to: '另一“十五五”规划' },
      { file: 'relations.yaml', to: null },
    ]);
    rmSync(folder, { recursive: true });
    const site = build('first', { PLAN_CONTENT: renamed.folder });
    renamed.remove();
    remove();
    expect(readPage('zh/', site).textContent).toContain('另一“十五五”规划');
    expect(readPage('zh/projects/', site).querySelector('.web')).toBeNull();
    expect(readPage('zh/projects/ring-road/', site).querySelector('.quote')).toBeNull();
    expect(readPage('zh/plan/background/', site).querySelector('.linked')).toBeNull();
    expect(readFileSync(join(site, 'data/relations.json'), 'utf8')).toBe('[]\n');
  });
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import { DIST, readPage } from '../../scripts/site/pages.ts';
import { toChartMaker, toEdition, toStanding } from '../../src/lib/plan/edition.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import type { ProjectRecord } from '../../src/lib/data/projects.ts';
import type { NumberRecord } from '../../src/lib/data/number-index.ts';
import { listParagraphs } from '../../src/lib/plan/paragraphs.ts';
import { getSoundContent } from '../helpers/content.ts';
import { readCsv } from '../helpers/files.ts';
import { existsInSite } from '../helpers/links.ts';
import { expectSameValues } from '../helpers/same-values.ts';

const DATA = join(DIST, 'data');
const content = getSoundContent();
// Citations are files of the plan’s parts, not data about it.
const files = globSync('**/*.*', { cwd: DATA }).filter((file) => !file.startsWith('cite/'));
const text = (file: string) => readFileSync(join(DATA, file), 'utf8');
const read = <T>(file: string) => JSON.parse(text(file)) as T;

describe('the values of the indicators', () => {
  it('are the same in page, table, chart, picture, JSON, CSV and XLSX', () => expectSameValues(DIST));
});

describe('/data/datapackage.json', () => {
  let data: Package;
  beforeAll(async () => {
    data = await Package.load(read<object>('datapackage.json'), { basePath: DATA });
  });

  it('is valid and names every file but the archive and the PNG pictures', () => {
    expect(data.errors).toEqual([]);
    expect(data.valid).toBe(true);
    const named = data.resources.map(({ descriptor }) => descriptor.path);
    const expected = files.filter((file) => !/\.png$|^plan-data\.zip$|^datapackage\.json$/.test(file));
    expect(named.toSorted()).toEqual(expected.toSorted());
  });

  it('gives the sizes of the files', () => {
    for (const { descriptor } of data.resources)
      expect(readFileSync(join(DATA, descriptor.path)).length, descriptor.path).toBe(descriptor.bytes);
  });

  it('describes every clean table so that all its cells have their type', async () => {
    const tables = data.resources.filter(({ descriptor }) => descriptor.profile === 'tabular-data-resource');
    expect(tables.map(({ descriptor }) => descriptor.path).toSorted()).toEqual(
      files.filter((file) => /\.csv$/.test(file) && !file.endsWith('.excel.csv')).toSorted(),
    );
    for (const table of tables) expect((await table.read({ keyed: true })).length, table.name).toBeGreaterThan(0);
  });

  it('reads a row with its numbers, and null where nothing is given', async () => {
    const table = data.resources.find(({ descriptor }) => descriptor.path === 'indicators.csv');
    const rows = (await table?.read({ keyed: true })) ?? [];
    expect(rows[3]).toMatchObject({ slug: '5g-base-stations', baseline_value: 17.4, target_value: 28.8 });
    expect(rows[9]).toMatchObject({ baseline_value: null, baseline_printed_zh: '-', target_value: 15 });
    expect(rows[16]).toMatchObject({ baseline_value: 0 });
    expect(rows[17]).toMatchObject({ target_value: 88, target_operator: '>', target_printed_zh: '>88' });
  });
});

describe('the tables', () => {
  const tables = files.filter((file) => file.endsWith('.csv'));

  it.each(tables.filter((file) => !file.endsWith('.excel.csv')))(
    '%s has no byte-order mark and ends its lines with LF',
    (file) => {
      expect(readFileSync(join(DATA, file)).subarray(0, 3).toString('hex')).not.toBe('efbbbf');
      expect(text(file)).not.toContain('\r');
    },
  );

  it.each(tables.filter((file) => file.endsWith('.excel.csv')))(
    '%s has one byte-order mark and ends its lines with CRLF',
    (file) => {
      const bytes = readFileSync(join(DATA, file));
      expect(bytes.toString('hex', 0, 3)).toBe('efbbbf');
      expect(bytes.toString('utf8', 3)).not.toMatch(/\uFEFF|(?<!\r)\n/);
      for (const row of readCsv(bytes.toString('utf8', 3)))
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@].|^-[^\d.]/);
    },
  );
});

describe('the texts', () => {
  it('as received are the released text to the byte', () => {
    const sum = createHash('sha256')
      .update(readFileSync(join(DATA, 'source/plan.zh.txt')))
      .digest('hex');
    expect(sum).toBe(content.plan.source?.sha256);
  });

  it.each(LANGS)('as published in %s hold every paragraph in order', (lang) => {
    const plan = text(`plan.${lang}.txt`);
    let at = 0;
    for (const paragraph of listParagraphs(content)) {
      const found = plan.indexOf(paragraph[lang], at);
      expect(found, paragraph.id).toBeGreaterThanOrEqual(at);
      at = found + paragraph[lang].length;
    }
  });
});

describe('/data/projects.json', () => {
  const projects = read<ProjectRecord[]>('projects.json');
  it('has the key projects with their parts and a path that leads to them', () => {
    expect(projects.map(({ id }) => id)).toEqual(content.projects.map(({ id }) => id));
    expect(projects.flatMap(({ parts }) => parts)).toHaveLength(19);
    for (const { path, goal, parts } of projects)
      for (const lang of LANGS) {
        expect(existsInSite(`/${lang}/${path}`, '')).toBe(true);
        const page = readPage(`${lang}/${path?.split('#')[0]}`);
        for (const part of [goal, ...parts]) expect(page.getElementById(part.id), part.id).not.toBeNull();
      }
  });
});

describe('/data/numbers.json', () => {
  const numbers = read<NumberRecord[]>('numbers.json');
  const paragraphs = new Map(listParagraphs(content).map((paragraph) => [paragraph.id, paragraph]));

  it('prints every number as its paragraph does, at a path that leads to it', () => {
    for (const { id, lang, printed, path } of numbers) {
      if (!id.startsWith('ind-')) expect(paragraphs.get(id)?.[lang], id).toContain(printed);
      expect(existsInSite(`/${lang}/${path}`, '')).toBe(true);
      expect(path.endsWith(`#${id}`)).toBe(true);
    }
  });

  it('finds every Chinese number in the English as well', () => {
    const amountsOf = (id: string, lang: string) =>
      numbers
        .filter((number) => number.id === id && number.lang === lang)
        .map(({ value, factor }) => Number((value * factor).toPrecision(12)));
    const missing = [...paragraphs.keys()].flatMap((id) => {
      const english = amountsOf(id, 'en');
      return amountsOf(id, 'zh').flatMap((amount) => {
        const at = english.indexOf(amount);
        if (at >= 0) english.splice(at, 1);
        return at >= 0 ? [] : [`${id}: ${amount}`];
      });
    });
    expect(missing).toEqual([]);
    expect(numbers.filter(({ lang }) => lang === 'zh').length).toBeGreaterThan(100);
  });

  it('carries the same rows as its table', () => {
    const rows = readCsv(text('numbers.csv'));
    expect(rows.map(({ id, printed, value }) => [id, printed, value])).toEqual(
      numbers.map(({ id, printed, value }) => [id, printed, String(value)]),
    );
  });
});

describe('/data/plan-data.zip', () => {
  const parts = unzipSync(new Uint8Array(readFileSync(join(DATA, 'plan-data.zip'))));

  it('holds every file as published, with a readme that names them', () => {
    const packed = Object.keys(parts).filter((name) => name !== 'README.txt');
    expect(packed.toSorted()).toEqual(files.filter((file) => !/\.(png|zip)$/.test(file)).toSorted());
    const readme = Buffer.from(parts['README.txt'] ?? []).toString('utf8');
    for (const name of packed) {
      expect(Buffer.from(parts[name] ?? []).equals(readFileSync(join(DATA, name))), name).toBe(true);
      expect(readme).toContain(name);
    }
  });
});

describe('the pictures', () => {
  it.each(files.filter((file) => file.endsWith('.svg')))(
    '%s stand by themselves: title, unit, source, and whose they are',
    (file) => {
      const lang = file.endsWith('.zh.svg') ? 'zh' : 'en';
      const svg = text(file);
      expect(svg).not.toMatch(/var\(|class=|<style|href=|<script/);
      const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join(lang === 'zh' ? '' : ' ');
      expect(lines).toContain(content.plan.shortTitle[lang]);
      expect(lines).toContain(toChartMaker(content.plan, lang));
      expect(lines).toMatch(lang === 'zh' ? /来源：/ : /Source: /);
      if (svg.includes('<path')) expect(lines).toMatch(lang === 'zh' ? /单位：/ : /Unit: /);
      expect(readFileSync(join(DATA, file.replace(/svg$/, 'png'))).toString('latin1', 1, 4)).toBe('PNG');
    },
  );
});

describe('every file with room for it', () => {
  const { plan } = content;
  const standing = LANGS.flatMap((lang) => toStanding(plan, lang));
  const unzip = (path: string) => unzipSync(new Uint8Array(readFileSync(join(DATA, path))));
  const textIn = (parts: Record<string, Uint8Array>, name: RegExp) =>
    Object.entries(parts)
      .filter(([path]) => name.test(path))
      .map(([, bytes]) => Buffer.from(bytes).toString('utf8'))
      .join('');

  it.each(LANGS)('says first in the text in %s who made the edition, and who issued the plan', (lang) => {
    const [, , , third = ''] = text(`plan.${lang}.txt`).split('\n\n');
    expect(third.split('\n')).toEqual([...toStanding(plan, lang), toEdition(plan, lang)]);
  });

  it('says it in the readme of the archive, the description of the package and every workbook', () => {
    const workbooks = files
      .filter((file) => file.endsWith('.xlsx'))
      .map((file) => textIn(unzip(file), /sharedStrings|sheet/));
    const said = [textIn(unzip('plan-data.zip'), /^README/), text('datapackage.json'), ...workbooks];
    expect(said.length).toBeGreaterThan(18);
    for (const words of said) for (const sentence of standing) expect(words).toContain(sentence);
  });

  it('puts the licence on what it covers: not on the text of the plan, received or published', () => {
    const { resources, ...whole } = read<{ resources: { path: string; licenses?: unknown[] }[] }>('datapackage.json');
    expect(whole).not.toHaveProperty('licenses');
    const bare = resources.filter(({ licenses }) => !licenses).map(({ path }) => path);
    expect(bare).toEqual(
      expect.arrayContaining(['plan.zh.txt', 'source/plan.zh.txt', 'paragraphs.json', 'projects.json']),
    );
    const licensed = resources.filter(({ licenses }) => licenses).map(({ path }) => path);
    expect(licensed).toEqual(
      expect.arrayContaining(['plan.en.txt', 'indicators.csv', 'glossary.json', 'relations.csv']),
    );
  });
});

describe('the data page', () => {
  it.each(LANGS)('in %s links every file of its language, and shows size and columns', (lang) => {
    const page = readPage(`${lang}/data/`);
    const linked = page.querySelectorAll('a[download]').map((link) => link.getAttribute('href')?.replace('/data/', ''));
    const other = lang === 'zh' ? 'en' : 'zh';
    expect([...new Set(linked)].toSorted()).toEqual(
      files.filter((file) => !new RegExp(`\\.${other}\\.(svg|png)$`).test(file)).toSorted(),
    );
    const names = page.querySelectorAll('details code').map(({ textContent }) => textContent.trim());
    for (const file of ['indicators.csv', 'numbers.csv', 'indicators/revenue.csv'])
      expect(names).toEqual(expect.arrayContaining(text(file).split('\n')[0]?.split(',') ?? []));
    expect(page.textContent).toContain(content.plan.rights.translation[lang]);
  });

  it('is linked from every page with a colophon, and each indicator page links its own files', () => {
    for (const lang of LANGS) {
      expect(readPage(`${lang}/plan/preface/`).querySelector(`footer a[href="/${lang}/data/"]`)).not.toBeNull();
      for (const { slug } of content.indicators.indicators) {
        const links = readPage(`${lang}/indicators/${slug}/`)
          .querySelectorAll('a[download]')
          .map((link) => link.getAttribute('href') ?? '');
        expect(links).toContain(`/data/indicators/${slug}.excel.csv`);
        for (const link of links) expect(existsSync(join(DIST, link)), link).toBe(true);
      }
    }
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { toCsv, toExcelCsv } from '../../src/lib/data/csv.ts';
import { toEmbedCode } from '../../src/lib/data/embed.ts';
import { describeColumn, explainColumns, formatSize } from '../../src/lib/data/explain.ts';
import { listValues, toChangeUnit, toIndicatorTable } from '../../src/lib/data/indicators.ts';
import { toNoteTable } from '../../src/lib/data/notes.ts';
import { listDataFiles } from '../../src/lib/data/files.ts';
import { toPicture } from '../../src/lib/pictures/chart.ts';
import { PICTURE_COLORS } from '../../src/lib/pictures/drawing.ts';
import { toXlsx } from '../../src/lib/data/xlsx.ts';
import { layoutPair } from '../../src/lib/chart/pair.ts';
import { toIndicator } from '../../src/lib/indicators/indicator.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import type { IndicatorEntry } from '../../src/schemas/indicator.ts';
import { readHex } from '../helpers/color.ts';
import { getSoundContent } from '../helpers/content.ts';

const { plan, indicators: file } = getSoundContent();
const make = (entry: Partial<IndicatorEntry>) =>
  toIndicator(
    {
      id: 'ind-01',
      slug: 'a',
      category: file.categories[0]?.slug ?? '',
      name: { zh: '指标', en: 'Indicator' },
      target: { printed: '20' },
      ...entry,
    },
    file,
    plan,
  );
const table = (...cells: (string | number | null)[]) => ({
  columns: cells.map((_, index) => ({ name: `c${index}`, type: 'string' as const })),
  rows: [cells],
});
const row = (csv: string) => csv.split(/\r?\n/)[1];

describe(toCsv, () => {
  it.each([
    ['a', 'a'],
    ['a,b', '"a,b"'],
    ['say "a"', '"say ""a"""'],
    ['=1+1', '=1+1'],
    [-3, '-3'],
    [0, '0'],
    [null, ''],
  ])('writes %j as %s', (cell, text) => {
    expect(row(toCsv(table(cell, 'z')))).toBe(`${text},z`);
  });
});

describe(toExcelCsv, () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+3', "'+3"],
    ['-3', "'-3"],
    ['@a', "'@a"],
    ['-a,b', `"'-a,b"`],
    ['-', '-'],
    ['=', '='],
    ['a=b', 'a=b'],
    ['>88', '>88'],
    ['[11.4]', '[11.4]'],
    [-3, '-3'],
  ])('writes %j as %s', (cell, text) => {
    expect(row(toExcelCsv(table(cell, 'z')))).toBe(`${text},z`);
  });

  it('begins with one byte-order mark and ends lines with CRLF', () => {
    expect(toExcelCsv(table('中'))).toBe('\uFEFFc0\r\n中\r\n');
  });
});

describe(toXlsx, () => {
  it('gives the same bytes whenever it is made', async () => {
    const book = await toXlsx([{ name: 'Data', table: table('中', 1.5) }]);
    // Date and time of the first part: the first day that an archive can name.
    expect([...book.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});

describe(listValues, () => {
  it('gives baseline, results, target and change in this order, and no row for what the table has not', () => {
    const observation = {
      date: `${plan.baseYear + 1}-06`,
      value: 12.5,
      words: { zh: '12.5公里', en: '12.5 km' },
      reportedBy: { zh: '统计局', en: 'the bureau' },
      source: { zh: '公报', en: 'Bulletin' },
      url: { zh: 'https://example.org', en: 'https://example.org' },
    };
    const entry = make({ baseline: { printed: '10' }, change: '[10]' });
    const rows = listValues({ ...entry, observations: [observation] });
    expect(rows.map(({ series, value }) => [series, value])).toEqual([
      ['baseline', 10],
      ['result', 12.5],
      ['target', 20],
      ['change', 10],
    ]);
    expect(rows[1]).toMatchObject({ year: plan.baseYear + 1, date: observation.date, source: { en: 'Bulletin' } });
    expect(listValues(make({})).map(({ series }) => series)).toEqual(['target']);
  });
});

describe(toChangeUnit, () => {
  it.each([
    ['%', '[45]', 'percentage points'],
    ['km', '[45]', 'km'],
    ['km', '1.99%', '%'],
    ['km', '[25]%', '%'],
    ['km', '-', undefined],
  ])('gives a change of an indicator in %s printed as %s the unit %s', (unit, change, expected) => {
    expect(toChangeUnit(make({ unit: { zh: unit, en: unit }, change }))?.en).toBe(expected);
  });
});

describe(toIndicatorTable, () => {
  it('keeps what is not given apart from zero, and the sign of a bound', () => {
    const { columns, rows } = toIndicatorTable([
      make({ baseline: { printed: '0' }, target: { printed: '>88' } }),
      make({ baseline: { printed: '-' } }),
    ]);
    const cell = (index: number, name: string) => rows[index]?.[columns.findIndex((column) => column.name === name)];
    expect(cell(0, 'baseline_value')).toBe(0);
    expect(cell(0, 'target_operator')).toBe('>');
    expect(cell(0, 'target_printed_zh')).toBe('>88');
    expect(cell(1, 'baseline_value')).toBeNull();
    expect(cell(1, 'baseline_printed_zh')).toBe('-');
  });
});

describe('the notes of the editors', () => {
  const content = getSoundContent();

  it('travel with the tables, row by row', async () => {
    for (const { path, table: data } of await listDataFiles(content)) {
      if (!data || !/^indicators[./]/.test(path)) continue;
      const at = (name: string) => data.columns.findIndex((column) => column.name === name);
      for (const cells of data.rows)
        for (const { about, text } of content.notes.filter((note) => note.about.includes(String(cells[at('id')]))))
          expect(cells[at('notes_en')], `${path} ${about.join()}`).toContain(text.en);
    }
  });

  it('have a sheet in the workbook', async () => {
    const book = (await listDataFiles(content)).find(({ path }) => path === 'indicators.xlsx');
    const parts = unzipSync(book?.body as Uint8Array);
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('');
    expect(text).toContain('编者注');
    expect(text).toContain('note-growth');
  });

  it('have none where no indicator is named', () => {
    expect(toNoteTable(content.notes, ['ind-99']).rows).toEqual([]);
  });
});

describe('converted values', () => {
  it('stand in columns of their own, with their unit', () => {
    const inEnglish = { factor: 0.1, text: 'RMB {} billion' };
    const { columns, rows } = toIndicatorTable([make({ inEnglish, target: { printed: '690' } }), make({})]);
    const cell = (index: number, name: string) => rows[index]?.[columns.findIndex((column) => column.name === name)];
    expect([cell(0, 'target_converted'), cell(0, 'converted_unit_en')]).toEqual([69, 'RMB billion']);
    expect([cell(1, 'target_converted'), cell(1, 'converted_unit_en')]).toEqual([null, null]);
  });
});

describe(describeColumn, () => {
  it('says of a column what it holds in that kind of file, and of no other file', async () => {
    const files = await listDataFiles(getSoundContent());
    const used = new Set<string>();
    for (const { kind, path, table } of files)
      for (const { name } of table?.columns ?? []) {
        used.add(`${kind}.${name.replace(/_(zh|en)$/, '')}`);
        for (const lang of LANGS) expect(describeColumn(name, kind, lang).length, `${path} ${name}`).toBeGreaterThan(1);
      }
    for (const [kind, columns] of Object.entries(getStrings('zh').columns))
      for (const name of Object.keys(columns)) expect(used, 'a column that no file has').toContain(`${kind}.${name}`);
    expect(describeColumn('id', 'numbers', 'en')).not.toBe(describeColumn('id', 'indicators', 'en'));
  });

  it('names the column that nobody explained', () => {
    expect(() => describeColumn('baseline_colour', 'indicators', 'en')).toThrow('add colour to the columns');
  });
});

describe('the ids in the columns of tables', () => {
  /** Columns that hold ids of other files. */
  const COLUMNS = /^(?:paragraph|from|to|evidence_in|places|goals|tasks|indicators|heading)$/;
  const toForm = (id: string) => id.replaceAll(/\d+/g, '0');

  it('stand in a file of paragraphs, projects or indicators, or the column says what they are and where', async () => {
    const files = await listDataFiles(getSoundContent());
    const idsOf = (path: string) =>
      String(files.find((entry) => entry.path === path)?.body).match(/(?<="(?:id|heading|chapter)": ?")[^"]+/g) ?? [];
    const known = new Set(['paragraphs.json', 'projects.json', 'indicators.json'].flatMap(idsOf));
    // The parts of a project stand in no table: whoever joins tables has to be told.
    for (const id of known) if (/-c\d+$/.test(id)) known.delete(id);
    let seen = 0;
    for (const { kind, path, table } of files)
      for (const [at, { name }] of (table?.columns ?? []).entries()) {
        if (!COLUMNS.test(name)) continue;
        const ids = table?.rows.flatMap((cells) => String(cells[at] ?? '').split(' ')).filter(Boolean) ?? [];
        seen += ids.length;
        for (const lang of LANGS) {
          const said = ['to', 'evidence_in'].includes(name) ? 'from' : name;
          const forms = new Set((describeColumn(said, kind, lang).match(/[a-z][a-z\d-]+/g) ?? []).map(toForm));
          for (const id of ids) if (!known.has(id)) expect(forms, `${path} ${name} ${id}`).toContain(toForm(id));
        }
      }
    expect(seen).toBeGreaterThan(100);
  });

  it('are explained by words of their own file alone', () => {
    for (const lang of LANGS) {
      expect(describeColumn('basis', 'indicators', lang)).not.toMatch(/shared|inferred/);
      expect(describeColumn('basis', 'relations', lang)).toMatch(/shared.*inferred/);
    }
  });
});

describe(explainColumns, () => {
  it('sets columns of one kind together', () => {
    const columns = ['id', 'baseline_value', 'target_value'].map((name) => ({ name, type: 'string' as const }));
    expect(explainColumns({ columns, rows: [] }, 'indicators', 'en').map(({ names }) => names)).toEqual([
      ['id'],
      ['baseline_value', 'target_value'],
    ]);
  });
});

describe(formatSize, () => {
  it.each([
    [812, '812 B'],
    [12_345, '12.3 KB'],
    [1_400_000, '1.4 MB'],
  ])('says %d bytes as %s', (bytes, text) => expect(formatSize(bytes)).toBe(text));
});

describe(toPicture, () => {
  it('keeps the sign, escapes it, and carries unit, source and address', () => {
    const indicator = make({ baseline: { printed: '85' }, target: { printed: '>88' } });
    const chart = layoutPair(indicator, 'en', getStrings('en'));
    if (!chart) throw new Error('no chart');
    const svg = toPicture(chart, {
      ...{ lang: 'en', title: chart.title, description: chart.description },
      above: ['Unit: a & b'],
      below: ['Source: c', 'Chart: e', 'https://d.example/'],
    });
    expect(svg).toContain('>&gt;88</text>');
    for (const text of ['Unit: a &amp; b', 'Source: c', 'Chart: e', 'https://d.example/'])
      expect(svg).toContain(`>${text}</text>`);
  });

  it('has the colors of the light theme', () => {
    const token = (name: string) => readHex('light', name);
    expect(readHex('dark', 'paper')).toBe(PICTURE_COLORS.dark);
    const { paper, ink, soft, accent, axis, baseline, target, result } = PICTURE_COLORS;
    expect([paper, ink, soft, accent]).toEqual(['paper', 'ink', 'ink-soft', 'accent'].map(token));
    expect([axis, baseline, target, result]).toEqual(
      ['axis', 'baseline', 'target', 'result'].map((name) => token(`chart-${name}`)),
    );
  });
});

describe(toEmbedCode, () => {
  it('escapes what stands in its attributes', () => {
    expect(toEmbedCode('https://plan.example.org/en/embed/a/', 'a "b" & c')).toContain(
      'title="a &quot;b&quot; &amp; c"',
    );
  });
});

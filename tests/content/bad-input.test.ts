import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readContent } from '../../src/build/content.ts';
import { formatProblem } from '../../src/lib/problem.ts';
import { damageContent, SECOND_PLAN } from '../helpers/content.ts';
import type { Damage } from '../helpers/content.ts';

const ROADS = 'chapters/zh/2-work/1-roads.mdx';
const ROADS_EN = 'chapters/en/2-work/1-roads.mdx';

/** What is wrong, how the content is damaged, and what the message must say, line included. */
const CASES: [string, Damage[], RegExp][] = [
  [
    'a paragraph missing in one language',
    [{ file: 'chapters/en/1-background.mdx', from: '\nBus routes reached every township.\n', to: '' }],
    /^chapters\/en\/1-background\.mdx:7: expected ch1-p2 here, as in chapters\/zh\/1-background\.mdx:10, got the end/,
  ],
  [
    'a page missing in one language',
    [{ file: ROADS_EN, to: null }],
    /^chapters\/zh\/2-work\/1-roads\.mdx:1: its twin chapters\/en\/2-work\/1-roads\.mdx is missing; write it/,
  ],
  [
    'a duplicate id of a page',
    [{ file: 'chapters/zh/2-work/index.mdx', from: 'id: ch2', to: 'id: ch1' }],
    /^chapters\/zh\/2-work\/index\.mdx:2: the id ch1 stands already at chapters\/zh\/1-background\.mdx:2; give each unit its own/,
  ],
  [
    'a duplicate id of an indicator',
    [{ file: 'indicators.yaml', from: 'id: ind-02', to: 'id: ind-01' }],
    /^indicators\.yaml:\d+: ind-01: the id stands twice; give each indicator its own/,
  ],
  [
    'a reference to an unknown project',
    [{ file: ROADS, from: 'id="kp1"', to: 'id="kp9"' }],
    /chapters\/zh\/2-work\/1-roads\.mdx:12: .*kp9/,
  ],
  [
    'a reference to an unknown category',
    [{ file: 'indicators.yaml', from: 'category: buses', to: 'category: trams' }],
    /^indicators\.yaml:\d+: ind-03: the category "trams" is unknown; expected one of roads, buses/,
  ],
  [
    'a number where a text is due',
    [{ file: 'indicators.yaml', from: 'printed: "1200"', to: 'printed: 1200' }],
    /^indicators\.yaml:20: indicators\.0\.baseline\.printed: expected what the table prints, in quotation marks/,
  ],
  [
    'an unknown key',
    [{ file: 'plan.yaml', from: 'baseYear: 2025', to: 'baseYear: 2025\nbaseyear: 2025' }],
    /^plan\.yaml:\d+: Unrecognized key: "baseyear"; remove it, or correct its name/,
  ],
  [
    'an unknown key in front matter',
    [{ file: ROADS, from: 'page: 3', to: 'page: 3\nauthor: 某人' }],
    /^chapters\/zh\/2-work\/1-roads\.mdx:6: Unrecognized key: "author"/,
  ],
  [
    'an unreadable YAML',
    [{ file: 'indicators.yaml', from: 'categories:', to: 'categories: [' }],
    /^indicators\.yaml:\d+: this is not valid YAML: .*; correct the line/,
  ],
  [
    'an MDX that does not parse',
    [{ file: ROADS, from: '加快建设环县公路。', to: '加快建设{环县公路。' }],
    /^chapters\/zh\/2-work\/1-roads\.mdx:\d+: this is not valid MDX: .*; correct it/,
  ],
  [
    'a missing language of a title',
    [{ file: 'projects/1-ring-road.yaml', from: 'title: { zh: 环县公路工程, en: County Ring Road Project }', to: 'title: { zh: 环县公路工程 }' }],
    /^projects\/1-ring-road\.yaml:3: title\.en: expected a text/,
  ],
  ['a missing file', [{ file: 'plan.yaml', to: null }], /^plan\.yaml:1: the file cannot be read; create it/],
  [
    'a project that stands nowhere in the text',
    [
      { file: ROADS, from: '<KeyProject id="kp1" />\n\n', to: '' },
      { file: ROADS_EN, from: '<KeyProject id="kp1" />\n\n', to: '' },
    ],
    /^projects\/1-ring-road\.yaml:1: kp1 stands nowhere in the text; put <KeyProject id="kp1" \/> at its place/,
  ],
  [
    'ids that skip a number',
    [
      { file: ROADS, from: '#ch2-s1-i1', to: '#ch2-s1-i2' },
      { file: ROADS_EN, from: '#ch2-s1-i1', to: '#ch2-s1-i2' },
    ],
    /^chapters\/(zh|en)\/2-work\/1-roads\.mdx:8: expected ch2-s1-i1 here, got ch2-s1-i2/,
  ],
  [
    'a component that chapters do not know',
    [{ file: ROADS, from: '加快建设环县公路。', to: '<Chart id="a" />' }],
    /^chapters\/zh\/2-work\/1-roads\.mdx:10: <Chart> is not allowed here; a chapter holds headings/,
  ],
  [
    'a heading without an id',
    [{ file: ROADS, from: ' {#ch2-s1-i1 number="1." page="3"}', to: '' }],
    /^chapters\/zh\/2-work\/1-roads\.mdx:8: the heading needs an id below ch2-s1/,
  ],
  [
    'a page number in the translation',
    [{ file: 'chapters/en/1-background.mdx', from: 'title: Background', to: 'title: Background\npage: 1' }],
    /^chapters\/en\/1-background\.mdx:1: the page number stands in the original language only; remove it here/,
  ],
  [
    'a column that the table does not have',
    [{ file: 'indicators.yaml', from: 'target: { printed: "<10" }', to: 'target: { printed: "<10" }\n    change: "[-5]"' }],
    /^indicators\.yaml:\d+: ind-03: the table has no column change; remove it/,
  ],
  [
    'Chinese words in a cell without their English',
    [{ file: 'indicators.yaml', from: 'printed: "<10"', to: 'printed: 明显缩短' }],
    /^indicators\.yaml:\d+: ind-03: "明显缩短" holds Chinese words; give zh and en/,
  ],
  [
    'a wrong unit',
    [{ file: 'indicators.yaml', from: 'unit: { zh: "%", en: "%" }', to: 'unit: { zh: "%", en: km }' }],
    /^indicators\.yaml:\d+: ind-02: the unit is “%” in Chinese and “km” in English; %/,
  ],
  [
    'yearly results out of order',
    [{ file: 'indicators.yaml', from: '- year: 2027', to: '- year: 2026' }],
    /^indicators\.yaml:\d+: ind-01: the years are not in order; give each year once, the earliest first/,
  ],
  [
    'a file name without its order',
    [{ file: 'chapters/zh/background.mdx', to: '---\nid: ch3\ntitle: 附\n---\n' }],
    /^chapters\/zh\/background\.mdx:1: the file name must be <order>-<slug>\.mdx/,
  ],
  [
    'a base path without a slash at its end',
    [{ file: 'plan.yaml', from: 'base: /', to: 'base: /plan' }],
    /^plan\.yaml:\d+: base: expected "\/" or a path with a slash at both ends/,
  ],
];

const run = (script: string, env: Record<string, string>) =>
  spawnSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, ...env } });

describe('bad input', () => {
  it.each(CASES)('%s gives one message with file, line and remedy', (_, damages, message) => {
    const { folder, remove } = damageContent(SECOND_PLAN, damages);
    try {
      const { content, problems } = readContent(folder);
      expect(content).toBeUndefined();
      const lines = problems.map(formatProblem);
      expect(lines.some((line) => message.test(line)), lines.join('\n')).toBe(true);
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(damages.length);
    } finally {
      remove();
    }
  });

  it('stops npm run check with exit code 1 and the path of the file', () => {
    const { folder, remove } = damageContent(SECOND_PLAN, [{ file: ROADS, from: '#ch2-s1-i1', to: '#x' }]);
    const { status, stderr } = run('scripts/check.ts', { PLAN_CONTENT: folder });
    remove();
    expect(status).toBe(1);
    expect(stderr).toMatch(/1-roads\.mdx:8: the heading needs an id/);
  });

  it('passes npm run check with exit code 0 where nothing is wrong', () => {
    expect(run('scripts/check.ts', { PLAN_CONTENT: SECOND_PLAN }).status).toBe(0);
  });

  it('stops npm run build before it touches what is built', () => {
    const work = mkdtempSync(join(tmpdir(), 'plan-build-'));
    const { folder, remove } = damageContent(SECOND_PLAN, [{ file: 'indicators.yaml', to: null }]);
    const { status, stderr } = spawnSync(process.execPath, ['-e', buildOverEarlier(work)], {
      encoding: 'utf8',
      env: { ...process.env, PLAN_CONTENT: folder },
    });
    remove();
    rmSync(work, { recursive: true, force: true });
    expect(status, stderr).toBe(1);
    expect(stderr).toContain('indicators.yaml:1: the file cannot be read');
    expect(stderr).toContain('nothing was built');
  });
});

/** Builds into a folder in which an earlier build stands: exit code 1 where it failed and the earlier one is whole. */
const buildOverEarlier = (work: string) => `
  const { mkdirSync, writeFileSync, readFileSync } = require('node:fs');
  const target = ${JSON.stringify(join(work, 'dist'))};
  mkdirSync(target);
  writeFileSync(target + '/index.html', 'earlier');
  import(${JSON.stringify(join(process.cwd(), 'scripts/build.ts'))}).then(async ({ build }) => {
    const built = await build(target);
    process.exitCode = built || readFileSync(target + '/index.html', 'utf8') !== 'earlier' ? 2 : 1;
  });`;

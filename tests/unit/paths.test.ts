import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { listFiles, toSlashes } from '../../src/build/files.ts';
import { getSettings } from '../../src/build/settings.ts';
import { isBelow } from '../../src/build/watch.ts';
import { readText } from '../../src/build/yaml.ts';
import { isWholePng, toPng } from '../../scripts/png.ts';
import { SECOND_PLAN } from '../helpers/content.ts';

const work = mkdtempSync(join(tmpdir(), 'plan-paths-'));
afterAll(() => rmSync(work, { recursive: true }));

describe('paths', () => {
  it.each([
    [win32, 'C:\\规划 #1\\content\\plan.yaml', true],
    [win32, 'C:\\规划 #1\\content\\chapters\\zh\\1-a.mdx', true],
    [win32, 'c:\\规划 #1\\CONTENT\\plan.yaml', true],
    [win32, 'C:\\规划 #1\\content-2\\plan.yaml', false],
    [win32, 'C:\\规划 #1\\content', false],
    [win32, 'C:\\规划 #1\\other.yaml', false],
    [win32, 'D:\\规划 #1\\content\\plan.yaml', false],
  ] as const)('%# of Windows are told apart: %s', (rules, file, below) => {
    expect(isBelow(file, 'C:\\规划 #1\\content', rules)).toBe(below);
  });

  it.each([
    ['/a 50%/content/..plan.yaml', true],
    ['/a 50%/content-2/plan.yaml', false],
    ['/a 50%/content', false],
    ['/plan.yaml', false],
  ])('of other systems are told apart: %s', (file, below) => {
    expect(isBelow(file, '/a 50%/content', posix)).toBe(below);
  });

  it('become addresses with slashes', () => {
    expect(toSlashes(win32.join('chapters', 'zh', '1-a.mdx'))).toBe('chapters/zh/1-a.mdx');
    expect(pathToFileURL('C:\\规划 #1 50%\\chapters\\', { windows: true }).href).toBe(
      'file:///C:/%E8%A7%84%E5%88%92%20%231%2050%25/chapters/',
    );
  });

  it('are listed in one way only, which every system orders alike', () => {
    mkdirSync(join(work, 'list/b'), { recursive: true });
    for (const file of ['b/1.txt', 'b/0.txt', 'a.txt']) writeFileSync(join(work, 'list', file), '');
    expect(listFiles(join(work, 'list'))).toEqual(['a.txt', 'b/0.txt', 'b/1.txt']);
    const others = globSync('{src,scripts}/**/*.ts').filter((file) =>
      /globSync|readdirSync.*recursive/.test(readFileSync(file, 'utf8')),
    );
    expect(others.map(toSlashes)).toEqual(['src/build/files.ts']);
  });
});

describe('line ends', () => {
  it('of Windows are read as those of any other system', () => {
    writeFileSync(join(work, 'text.txt'), 'a\r\n\r\nb\n');
    expect(readText(work, 'text.txt')).toBe('a\n\nb\n');
  });

  it('are kept as they are by Git, whatever it is set to', () => {
    const rules = readFileSync('.gitattributes', 'utf8');
    expect(rules).toMatch(/^\* text=auto eol=lf$/m);
    expect(rules).toMatch(/^content\/source\/\*\* -text$/m);
  });
});

describe('settings', () => {
  const settingsOf = (env: Record<string, string>) => {
    const before = { ...process.env };
    Object.assign(process.env, env);
    try {
      return getSettings(SECOND_PLAN);
    } finally {
      process.env = before;
    }
  };

  it.each([
    ['', '/'],
    ['/', '/'],
    ['plan', '/plan/'],
    ['/plan-site', '/plan-site/'],
    ['/a/b_c/v1.0/', '/a/b_c/v1.0/'],
  ])('take the base “%s”', (given, base) => {
    expect(settingsOf({ BASE: given }).base).toBe(base);
  });

  it.each([
    '//other.example/',
    '/../',
    '/a/./b/',
    '/a//b/',
    '?',
    '/a?b/',
    '/#/',
    '/规划/',
    '/%E8/',
    '/a b/',
    '/<b>/',
    '/a/../../b/',
    '\\a\\',
  ])('refuse the base “%s” in one line', (given) => {
    expect(() => settingsOf({ BASE: given })).toThrow(/^BASE is ".*"; expected "\/" or a path of ASCII letters.*$/);
  });

  it.each(['https://plan.example.org', 'http://127.0.0.1:8080', 'https://xn--fiqs8s.example/', 'http://intranet'])(
    'take the site “%s”',
    (site) => {
      expect(settingsOf({ SITE: site }).site).toBe(site);
    },
  );

  it.each([
    'https://::::',
    'plan.example.org',
    '//plan.example.org',
    'https://',
    'https://a..b',
    'https://a/b',
    'https://u:p@a',
    'https://a:99999',
    'https://999.999.999.999',
    'https://a?b',
    'ftp://a',
    'javascript:alert(1)',
    'https://规划.example',
  ])('refuse the site “%s” in one line', (site) => {
    expect(() => settingsOf({ SITE: site })).toThrow(/^SITE is ".*"; expected an address such as .*$/);
  });
});

describe('a picture', () => {
  it('is whole, or is drawn again', async () => {
    const png = await toPng(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h4v4z"/></svg>',
      1,
    );
    expect(isWholePng(png)).toBe(true);
    for (const length of [0, 4, 8, 20, png.length - 13, png.length - 1])
      expect(isWholePng(png.subarray(0, length))).toBe(false);
    const damaged = Buffer.from(png);
    damaged[png.length - 30] = 255 - (damaged[png.length - 30] ?? 0);
    expect(isWholePng(damaged)).toBe(false);
  });
});

import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { getStrings } from '../../src/i18n/strings.ts';
import { LANGS } from '../../src/i18n/locales.ts';

const scripts = globSync('src/**/*.{ts,astro}').map((file) => readFileSync(file, 'utf8'));
const source = scripts.join('\n');

/** Names under which scripts keep something on the reader’s device. */
function listKept(): Set<string> {
  const kept = scripts.flatMap((script) => {
    const key = /const KEY = '([^']+)'/.exec(script)?.[1] ?? '';
    return [...script.matchAll(/\b(?:device|tab)\.set\((?:'([^']+)'|KEY)/g)].map(([, name]) => name ?? key);
  });
  return new Set(kept);
}

/** What proves each paragraph on privacy, in the order of the page; a paragraph without its proof fails. */
const PROOFS: ((texts: string[]) => void)[] = [
  function noCookiesAndNoOtherSite() {
    expect(source).not.toMatch(/document\.cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource/);
    const asked = [...source.matchAll(/fetch\(([^,)]+)/g)].map(([, what]) => what);
    expect(asked.every((what) => !/https?:/.test(what ?? ''))).toBe(true);
    // tests/site and tests/browser hold the built pages and their requests.
  },
  (texts) => expectNamed(texts, ['reading']),
  (texts) => expectNamed(texts, ['slash', 'found']),
  (texts) => expectNamed(texts, ['reading-place']),
  (texts) => {
    for (const text of texts) expect(text).toContain('#');
    expect(source).toContain('<meta name="referrer" content="no-referrer" />');
    // tests/browser/search-network.test.ts watches every request.
  },
];

function expectNamed(texts: string[], names: string[]): void {
  for (const text of texts)
    for (const name of names) expect(text).toMatch(new RegExp(`(名称：|under the name )${name}`));
  for (const name of names) expect(listKept()).toContain(name);
}

describe('the statement on privacy', () => {
  const paragraphs = LANGS.map((lang) => getStrings(lang).about.privacyText);

  it('has a proof for every paragraph', () => {
    expect(paragraphs.map(({ length }) => length)).toEqual([PROOFS.length, PROOFS.length]);
  });

  it.each(PROOFS.map((proof, index) => [index + 1, proof] as const))('is true in paragraph %i', (number, proof) => {
    proof(paragraphs.map((texts) => texts[number - 1] ?? ''));
  });

  it('knows of everything that is kept, because only one module keeps it', () => {
    expect(source.match(/\.setItem\(/g)).toHaveLength(1);
  });

  it('names everything that is kept on the reader’s device', () => {
    expect(listKept().size).toBeGreaterThan(3);
    for (const texts of paragraphs) for (const name of listKept()) expect(texts.join(' ')).toContain(name);
  });
});

describe('what the interface calls an address on the web', () => {
  it('is 网址 or 链接 in Chinese, never 地址', () => {
    const files = globSync('src/i18n/zh*.ts').filter((file) => readFileSync(file, 'utf8').includes('地址'));
    expect(files).toEqual([]);
  });

  it('leaves the words of builders to builders', () => {
    for (const file of globSync('src/i18n/zh*.ts'))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/构建|修复|全文一页/);
  });
});

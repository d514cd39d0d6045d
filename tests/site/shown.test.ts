import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { either } from '../../src/lib/text/pattern.ts';
import { DIST, listPages, readPage } from '../../scripts/site/pages.ts';
import { getSoundContent } from '../helpers/content.ts';
import { readCsv } from '../helpers/files.ts';

/** What the plan itself says of brackets that hold nothing. */
const OWN = Object.values(getSoundContent().indicators.table.note?.text ?? {}).map(
  // The index of the search has its words apart.
  (own) => new RegExp(Array.from(own, (mark) => either([mark])).join('\\s*'), 'gu'),
);

/** What a text never holds: a value that was never put into words, a bracket with nothing in it, marks set twice. */
const FAULTS: [name: string, pattern: RegExp][] = [
  ['a value that is no text', /\[object |\bundefined\b|\bNaN\b|\bnull\b|\bInfinity\b/],
  ['an empty bracket', /\(\s*\)|（\s*）|(?<![\w`])\[\s*\]|【\s*】|“\s*”|《\s*》|「\s*」/],
  ['a template that was not filled', /\{\s*\}|\{\d\}|\$\{|%s\b/],
  [
    'marks set twice',
    /。。|，，|、、|；；|：：|，。|。，|：。|；。|、。|,,|;;|::|, ,|,\.(?!\d)|\.,(?=\s[A-Z])|\s\.(?=\s|$)|（（|））/,
  ],
];

/** Gives what is wrong with a text, with the words around it. */
const findFaults = (shown: string): string[] => {
  const text = OWN.reduce((rest, own) => rest.replaceAll(own, ''), shown);
  return FAULTS.flatMap(([name, pattern]) => {
    const { index = -1 } = pattern.exec(text) ?? {};
    return index < 0 ? [] : `${name}: …${text.slice(Math.max(0, index - 25), index + 25)}…`;
  });
};

const isElement = (node: Node): node is HTMLElement => 'tagName' in node;

/** Gives every text that a page or drawing shows or says: runs of text, block by block, and its attributes. */
function listShown(element: HTMLElement): string[] {
  const BLOCK =
    /^(P|LI|DT|DD|T[DHR]|H[1-6]|DIV|SECTION|FIGURE|FIGCAPTION|SUMMARY|DETAILS|BLOCKQUOTE|TEXT|TITLE|DESC|OPTION|LABEL)$/i;
  const texts: string[] = [];
  const walk = (node: HTMLElement): string => {
    for (const [name, value] of Object.entries(node.attributes))
      if (!/^(class|d|data-.*|style|points|transform)$/.test(name)) texts.push(value);
    const text = node.childNodes
      .map((child) =>
        isElement(child) ? (/^(SCRIPT|STYLE)$/.test(child.tagName) ? '' : walk(child)) : child.textContent,
      )
      .join('');
    if (!BLOCK.test(node.tagName ?? '')) return text;
    texts.push(text);
    return '';
  };
  texts.push(walk(element));
  return texts;
}

const filesOf = (pattern: string) => globSync(pattern, { cwd: DIST }).sort();
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

/** Gives the texts of a JSON value, with its keys; `null` is a value there. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]) => [key, ...listStrings(each)]);
  return [];
}

const isGenerated = (file: string) => !file.includes('source/') && !file.includes('pagefind/');

describe('nothing unspoken, empty or doubled is shown', () => {
  it.each(listPages())('on /%s', (address) => {
    expect(listShown(readPage(address)).flatMap(findFaults)).toEqual([]);
  });

  it.each(filesOf('**/*.svg'))('in the drawing %s', (file) => {
    expect(listShown(parse(read(file))).flatMap(findFaults)).toEqual([]);
  });

  it.each(filesOf('**/*.csv').filter(isGenerated))('in a cell of %s', (file) => {
    const rows = readCsv(read(file));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((row) => Object.entries(row).flat()).flatMap(findFaults)).toEqual([]);
  });

  it.each(filesOf('**/*.{json,webmanifest}').filter(isGenerated))('in a text of %s', (file) => {
    expect(listStrings(JSON.parse(read(file))).flatMap(findFaults)).toEqual([]);
  });

  it.each(filesOf('**/*.{md,txt,xml,ris,bib}').filter(isGenerated))('in %s', (file) => {
    expect(read(file).split('\n').flatMap(findFaults)).toEqual([]);
  });

  it.each(filesOf('**/*.xlsx'))('in a sheet of %s', (file) => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(DIST, file))));
    const texts = Object.entries(parts)
      .filter(([name]) => /sharedStrings|worksheets/.test(name))
      .flatMap(([, bytes]) => parse(strFromU8(bytes)).querySelectorAll('t'))
      .map(({ textContent }) => textContent);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(findFaults)).toEqual([]);
  });
});

/** Elements that stand within a line. */
const INLINE = /^(A|ABBR|B|BUTTON|CITE|CODE|EM|MARK|Q|SMALL|SPAN|STRONG|TIME)$/;
const BLANK_MEANT = /[.,:;!?)”]\|[\p{L}“(]|[\p{L}\d”]\|\(/u;

/** Gives where English text runs into the element before or after it, though a blank is meant between them. */
function findTouching(element: HTMLElement): string[] {
  if (/^(SCRIPT|STYLE|TEMPLATE|PRE)$/.test(element.tagName ?? '')) return [];
  const runs = (node: Node | undefined) => node && (!isElement(node) || INLINE.test(node.tagName));
  const isText = (node: Node | undefined) => node && (!isElement(node) || node.tagName === 'Q');
  const own = element.childNodes.flatMap((node, index) => {
    const next = element.childNodes[index + 1];
    if (!next || !runs(node) || !runs(next) || !(isText(node) || isText(next))) return [];
    if ([node, next].some((each) => isElement(each) && each.hasAttribute('data-furniture'))) return [];
    const seam = `${node.textContent.slice(-20)}|${next.textContent.slice(0, 20)}`;
    return BLANK_MEANT.test(seam) ? [seam] : [];
  });
  return [...own, ...element.childNodes.flatMap((node) => (isElement(node) ? findTouching(node) : []))];
}

describe('a blank between two pieces of English text', () => {
  it.each(listPages().filter((address) => address.startsWith('en/')))('is kept on /%s', (address) => {
    expect(findTouching(readPage(address))).toEqual([]);
  });

  it.each(['<p>By the city.<a>Source</a></p>', '<p><q>all</q><i></i></p><p><q>all</q><span>(ours)</span></p>'])(
    'is missed in “%s”',
    (html) => {
      expect(findTouching(parse(html))).toHaveLength(1);
    },
  );
});

describe('what finds such faults', () => {
  it.each([
    'Note [object Object]',
    '口径：undefined',
    '2020年（）',
    'the plan ()',
    '“”',
    '{}',
    '共{0}项',
    '说明。。',
    '来源：：一',
    'a, , b',
    'The end .',
  ])('finds “%s”', (text) => {
    expect(findFaults(text)).not.toEqual([]);
  });

  it.each(['[38.3]', 'RMB 1.5 billion.', '《规划》（2021年）。', 'e.g., this', 'v1.0, 2026', '……', '——', 'f(x)'])(
    'lets “%s” pass',
    (text) => {
      expect(findFaults(text)).toEqual([]);
    },
  );
});

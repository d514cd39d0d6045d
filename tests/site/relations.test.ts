import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { byId, DIST, listPages, readPage, textOf } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import { toGraph } from '../../src/lib/chain/graph.ts';
import type { ProjectRecord } from '../../src/lib/data/projects.ts';
import type { RelationRecord } from '../../src/lib/data/relations.ts';
import type { Indicator } from '../../src/lib/indicators/indicator.ts';
import { listUnlinked } from '../../src/lib/relations/coverage.ts';
import { toEnds } from '../../src/lib/relations/ends.ts';
import { toWholeId } from '../../src/lib/relations/kinds.ts';
import { toParagraphId } from '../../src/lib/relations/links.ts';
import { listPublished } from '../../src/lib/plan/published.ts';
import { listParagraphs } from '../../src/lib/plan/paragraphs.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const read = <T>(file: string) => JSON.parse(readFileSync(`${DIST}/data/${file}`, 'utf8')) as T;
const relations = read<RelationRecord[]>('relations.json');
const projects = read<ProjectRecord[]>('projects.json');
const indicators = read<Indicator[]>('indicators.json');
const paragraphs = new Map(listParagraphs(content).map((paragraph) => [paragraph.id, paragraph]));
const subjects = new Map([
  ...projects.map(({ id, slug }) => [id, `projects/${slug}/`] as const),
  ...indicators.map(({ id, slug }) => [id, `indicators/${slug}/`] as const),
]);
const hrefsOf = (element: HTMLElement) => element.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
const basisOf = (row: HTMLElement) => (row.classList.contains('shared') ? 'shared' : 'inferred');
const normalize = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Gives the links that stand beside a paragraph on the page of its section. */
function linksBeside(id: string, lang: string): string[] {
  const [path = ''] = (paragraphs.get(id)?.path ?? '').split('#');
  const unit = byId(readPage(`${lang}/${path}`), /^kp\d+/.exec(id)?.[0] ?? id);
  const place = /^kp\d+/.test(id) ? unit.closest('.box') : unit;
  const next = place?.nextElementSibling;
  // A note of the editors may stand before the links of a goal.
  const beside = next?.classList.contains('beside') && !next.querySelector('.linked') ? next.nextElementSibling : next;
  return beside?.matches('.beside, .linked') ? hrefsOf(beside) : [];
}

/** Links that name a key project or an indicator, at either end. */
const named = relations.flatMap((relation) =>
  [relation.from, relation.to].map(toWholeId).flatMap((id) => {
    const path = subjects.get(id);
    return path ? [{ ...relation, id, path }] : [];
  }),
);

describe.each(LANGS)('the links in %s', (lang) => {
  const texts = new Map(listPublished(content, lang).map(({ id, text }) => [id, text]));

  it('lead from every project and indicator to each of its passages, with the words marked', () => {
    for (const { id, path, evidence } of named) {
      if (toWholeId(evidence.in) === id) continue;
      const page = readPage(`${lang}/${path}`);
      const quotes = page
        .querySelectorAll('.quote')
        .filter((quote) => quote.querySelector('mark')?.textContent === evidence[lang]);
      expect(
        quotes.some((quote) =>
          hrefsOf(quote).some(
            (href) => href.endsWith(`#${evidence.in}`) || /indicators\/[^#]+$|plan\/[^#]+$/.test(href),
          ),
        ),
        `${id} ${evidence.in}`,
      ).toBe(true);
    }
  });

  it('lead from every paragraph to the projects and indicators that rest on it', () => {
    for (const { id, path, evidence } of named) {
      const paragraph = toParagraphId(evidence.in);
      if (!paragraphs.has(paragraph) || toWholeId(paragraph) === id) continue;
      const beside = linksBeside(paragraph, lang);
      const other = toWholeId(paragraph);
      // Of another project’s words its own page tells; its box names indicators and goals.
      if (subjects.has(other) && path.startsWith('projects/')) continue;
      expect(beside, `${paragraph} ${id}`).toContain(`/${lang}/${path}`);
    }
  });

  it('lead from projects to the indicators that they move, and back', () => {
    for (const { from, to } of relations.filter(({ type }) => type === 'moves')) {
      const [project = '', indicator = ''] = [subjects.get(toWholeId(from)), subjects.get(to)];
      expect(hrefsOf(readPage(`${lang}/${project}`))).toContain(`/${lang}/${indicator}`);
      expect(hrefsOf(readPage(`${lang}/${indicator}`))).toContain(`/${lang}/${project}`);
    }
  });

  it('quote only what stands in the plan, and say what each quotation rests on', () => {
    for (const path of subjects.values())
      for (const quote of readPage(`${lang}/${path}`).querySelectorAll('.quote')) {
        const words = normalize(quote.querySelector('blockquote')?.textContent ?? '');
        const [href = ''] = hrefsOf(quote);
        const [, id] = href.split('#');
        const source = id ? texts.get(id) : [...texts.values()].find((text) => text === words);
        expect(source, `${path} ${words}`).toContain(words);
        expect(quote.querySelector('.basis')?.textContent).toBe(getStrings(lang).relations.basis[basisOf(quote)]);
        expect(quote.querySelectorAll('[id]')).toHaveLength(0);
      }
  });

  it('stand beside the text as furniture, after the paragraph and never in it', () => {
    for (const id of paragraphs.keys()) {
      const [path = ''] = (paragraphs.get(id)?.path ?? '').split('#');
      const element = byId(readPage(`${lang}/${path}`), id);
      expect(element.querySelectorAll('.linked')).toHaveLength(0);
      expect(textOf(element)).toBe(texts.get(id));
    }
  });

  it('leave no paragraph open: those without links are named in the overview', () => {
    const unlinked = listUnlinked(content);
    const overview = hrefsOf(readPage(`${lang}/projects/`));
    const ends = toEnds(content, lang);
    for (const id of paragraphs.keys()) {
      if (/^kp/.test(id)) continue;
      expect(linksBeside(id, lang).length === 0, id).toBe(unlinked.includes(id));
      if (unlinked.includes(id)) expect(overview).toContain(ends.get(id)?.href);
    }
  });

  it('state why something is not linked, on its page and in the overview', () => {
    const overview = readPage(`${lang}/projects/`).textContent;
    for (const { id, reason } of content.orphans) {
      expect(overview).toContain(reason[lang]);
      const path = subjects.get(id);
      if (path) expect(readPage(`${lang}/${path}`).textContent).toContain(reason[lang]);
    }
  });
});

describe('what is said of the links', () => {
  const CLAIMS =
    /规划写明|原文写明的关联|谈到(?:这|它)|[Ll]inked in the Plan|the Plan says (?:it|so)|speaks? of (?:this|it)\b|it moves\b/;
  const files = globSync(['**/*.{html,md,json,csv,txt}'], { cwd: DIST }).map((file) => join(DIST, file));

  it('never claims that the plan makes them, on any page or in any file', () => {
    expect(files.length).toBeGreaterThan(listPages().length);
    expect(files.filter((file) => CLAIMS.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('is explained where it stands: by a title on every mark, and in words on every page that has links', () => {
    for (const address of listPages()) {
      const page = readPage(address);
      const lang = address.startsWith('en/') ? 'en' : 'zh';
      const { basis, linkedIn, basisMeaning } = getStrings(lang).relations;
      const names = [basis, linkedIn].flatMap((set) => Object.values(set));
      const marks = page
        .querySelectorAll('span')
        .filter((span) => names.some((name) => span.textContent.trim().replace(/[：:]$/, '') === name));
      for (const mark of marks) expect(Object.values(basisMeaning), address).toContain(mark.getAttribute('title'));
      if (page.querySelector('.quote, .linked'))
        expect(page.toString(), address).toMatch(/由本版编者所加|by the editors of this edition/);
    }
  });
});

describe.each(LANGS)('the overview in %s', (lang) => {
  const page = readPage(`${lang}/projects/`);
  const ends = toEnds(content, lang);
  const hrefOf = (id: string) => ends.get(id)?.href ?? '';

  it('has every link but those of single passages in its table, as the data file has it', () => {
    for (const type of new Set(relations.map((relation) => relation.type))) {
      const own = relations.filter((relation) => relation.type === type);
      const rows = page.querySelector(`table[aria-labelledby=${type}]`)?.querySelectorAll('li') ?? [];
      if (type === 'mentions') expect(rows).toHaveLength(0);
      else
        expect(
          rows.map((row) => [basisOf(row), hrefsOf(row)[0], row.querySelector('.words')?.textContent].join(' ')).sort(),
        ).toEqual(own.map(({ basis, to, evidence }) => [basis, hrefOf(to), evidence[lang]].join(' ')).sort());
    }
  });

  it('draws the chain with a line for each of its links and a link for each of its boxes', () => {
    const { nodes, edges } = toGraph(content);
    const drawing = page.querySelector('svg[aria-labelledby=chain-title]');
    if (!drawing) throw new Error('there is no picture of the chain');
    expect(hrefsOf(drawing).toSorted()).toEqual(nodes.map(({ id }) => hrefOf(id)).toSorted());
    for (const basis of ['shared', 'inferred'])
      expect(drawing.querySelectorAll(`path.${basis}`)).toHaveLength(
        edges.filter((edge) => edge.basis === basis).length,
      );
    const listed = page.querySelectorAll('.chain-list li li').map((row) => `${basisOf(row)} ${hrefsOf(row)[0]}`);
    expect(listed.toSorted()).toEqual(edges.map(({ basis, to }) => `${basis} ${hrefOf(to)}`).toSorted());
    for (const link of drawing.querySelectorAll('a'))
      expect(link.querySelector('title')?.textContent.length).toBeGreaterThan(5);
  });

  it('marks in its matrix the indicators that each project moves, as the data files have them', () => {
    const rows = page.querySelectorAll('table.matrix tbody tr');
    expect(rows.map((row) => hrefsOf(row)[0])).toEqual([...subjects.values()].map((path) => `/${lang}/${path}`));
    indicators.forEach(({ id, projects: moving }, index) => {
      const cells = rows[projects.length + index]?.querySelectorAll('td') ?? [];
      projects.forEach((project, column) => {
        const links = relations.filter(
          ({ type, from, to }) => type === 'moves' && to === id && toWholeId(from) === project.id,
        );
        const basis = links.some((link) => link.basis === 'shared')
          ? 'shared'
          : links.length > 0
            ? 'inferred'
            : undefined;
        const mark = cells[column]?.querySelector('.mark');
        expect(mark?.classList.contains(basis ?? '') ?? false, `${id} ${project.id}`).toBe(basis !== undefined);
        expect(moving.includes(project.id)).toBe(basis !== undefined);
        expect(project.indicators.includes(id)).toBe(basis !== undefined);
      });
    });
  });
});

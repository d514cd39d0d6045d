import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { hashIds } from '../../scripts/ids.ts';
import { listParagraphs } from '../../src/lib/plan/paragraphs.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const paragraphs = listParagraphs(content);
const english = [
  ...paragraphs.map(({ id, en }) => [id, en] as const),
  ...content.pages.filter(({ lang }) => lang === 'en').map(({ id, title }) => [id, title] as const),
  ...content.indicators.indicators.map(({ id, name }) => [id, name.en] as const),
];

describe('the plan', () => {
  it('has 212 published ids, none of them renamed, dropped or changed in its text', () => {
    const published = JSON.parse(readFileSync('content/ids.json', 'utf8')) as Record<string, string>;
    expect(Object.keys(published)).toHaveLength(212);
    // After a text was corrected on purpose: node scripts/ids.ts
    expect(hashIds(content)).toEqual(published);
  });

  it('has 103 paragraphs, 82 of them in the chapters with a run-in lead', () => {
    const blocks = content.pages.filter(({ lang }) => lang === 'zh').flatMap((page) => page.blocks);
    expect(paragraphs).toHaveLength(103);
    expect(blocks.filter((block) => 'lead' in block && block.lead)).toHaveLength(82);
  });

  it('is summed up with as many tasks, indicators and projects as it has', () => {
    const { plan, indicators, projects, pages } = content;
    const tasks = pages.filter(({ lang, id }) => lang === 'zh' && /^ch4-s\d+$/.test(id)).length;
    const counts = `等${'一二三四五六七八九'.charAt(tasks - 1)}个方面的任务，列出${indicators.indicators.length}项主要指标和${projects.length}个重点工程`;
    expect(plan.summary.zh).toContain(counts);
  });

  it('is dated as the newest of its changes, which go back in time', () => {
    const { number, date, changes } = content.plan.edition;
    expect(changes[0]).toMatchObject({ number, date });
    const dates = changes.map((change) => change.date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('marks the first sentence as the lead, in both languages', () => {
    for (const { lang, blocks } of content.pages)
      for (const block of blocks) {
        if (!('lead' in block) || !block.lead) continue;
        expect(block.text.startsWith(block.lead), block.id).toBe(true);
        expect(block.lead, block.id).toMatch(lang === 'zh' ? /^[^。]+。$/ : /^[^.]+\.$|^.+[^A-Z]\.$/);
      }
  });

  it('has the same leads in both languages', () => {
    const leads = (lang: string) =>
      content.pages.filter((page) => page.lang === lang).flatMap(({ blocks }) => blocks.map((block) => [('id' in block && block.id) || block.kind, 'lead' in block && Boolean(block.lead)]));
    expect(leads('en')).toEqual(leads('zh'));
  });

  it('keeps the slips of the source as printed', () => {
    const textOf = (id: string) => paragraphs.find((paragraph) => paragraph.id === id)?.zh ?? '';
    expect(textOf('ch1-s3-i1-p1').match(/IPV6/g)).toHaveLength(3);
    expect(textOf('ch1-s1-i2-p2')).toContain('103.2部/百户');
    expect(textOf('ch4-s1-i3-p1')).toContain('辐射京津冀两地');
    expect(textOf('ch1-s3-i1-p2')).toContain('质量趋同小于10%');
  });

  it('has no blank beside a Chinese character or mark', () => {
    for (const { id, zh } of paragraphs) expect(zh, id).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”] | [\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”]/);
  });
});

describe('the English', () => {
  it.each(english)('of %s is English: no Chinese, no full-width marks, no straight quotes, no double blanks', (_, text) => {
    expect(text.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    expect(text).not.toMatch(/["']| {2}|[《》]/);
  });

  it.each(paragraphs.map((paragraph) => [paragraph.id, paragraph] as const))('of %s is neither a stub nor an essay', (_, { zh, en }) => {
    expect(en.length / zh.length).toBeGreaterThan(2);
    expect(en.length / zh.length).toBeLessThan(7.5);
  });
});

import { describe, expect, it } from 'vitest';

import { listEntries } from '../../src/lib/plan/contents.ts';
import { toContent } from '../../src/lib/plan/content.ts';
import { getUnit, toHeadingLevel, unitsOn } from '../../src/lib/plan/outline.ts';
import { findPlace, toPlaceName } from '../../src/lib/plan/place.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

const content = getSoundContent(SECOND_PLAN);
const { outline } = content;

describe('the outline', () => {
  it('has every unit once, in the order of the text', () => {
    expect(outline.units.map(({ id }) => id)).toEqual([
      ...['ch1', 'ch1-p1', 'ch1-p2', 'ch2', 'ch2-p1', 'ch2-s1', 'ch2-s1-i1', 'ch2-s1-i1-p1'],
      ...['kp1', 'kp1-goal', 'kp1-content', 'kp1-c1', 'kp1-c2', 'ch2-s1-box1', 'ind-01', 'ind-02', 'ind-03'],
    ]);
    expect(new Set(outline.units.map(({ id }) => id)).size).toBe(outline.units.length);
    expect(outline.units.map(({ order }) => order)).toEqual(outline.units.map((_, index) => index));
  });

  it('knows what stands in what', () => {
    for (const { id, children } of outline.units)
      for (const child of children) expect(getUnit(outline, child).parent).toBe(id);
    expect(getUnit(outline, 'kp1').children).toEqual(['kp1-goal', 'kp1-content']);
    expect(getUnit(outline, 'kp1-content').children).toEqual(['kp1-c1', 'kp1-c2']);
  });

  it('says where each language of a unit stands in the content folder', () => {
    expect(getUnit(outline, 'ch1-p1').at).toEqual({
      zh: { file: 'chapters/zh/1-background.mdx', line: 8 },
      en: { file: 'chapters/en/1-background.mdx', line: 7 },
    });
    expect(getUnit(outline, 'kp1-goal').at).toMatchObject({ zh: { file: 'projects/1-ring-road.yaml', line: 6 } });
    expect(getUnit(outline, 'ind-02').at.en).toMatchObject({ file: 'indicators.yaml' });
    const lines = outline.units.flatMap(({ at }) => [at.zh.line, at.en.line]);
    expect(lines.filter((line) => line < 2)).toEqual([]);
  });

  it('gives a counterpart that is missing no words, and leaves out a project that no file has', () => {
    const less = toContent(
      { ...content, projects: [], pages: content.pages.filter(({ lang }) => lang === 'zh') },
      () => 1,
    );
    expect(less.outline.byId.get('ch1-p1')?.text.en).toBe('');
    expect(less.outline.byId.has('kp1')).toBe(false);
  });

  it('gives the units of a page, its own first', () => {
    expect(unitsOn(outline, 'ch1').map(({ id }) => id)).toEqual(['ch1', 'ch1-p1', 'ch1-p2']);
    expect(unitsOn(outline, 'ch9')).toEqual([]);
  });
});

describe(toHeadingLevel, () => {
  it.each([
    ['ch2', 1, 2],
    ['ch2-s1', 1, 3],
    ['ch2-s1-i1', 2, 4],
    ['ch2-s1-box1', 3, 5],
    ['kp1', 3, 5],
  ])('puts %s at level %i of its page, and at %i below the title of the plan', (id, own, whole) => {
    expect(toHeadingLevel(outline, getUnit(outline, id))).toBe(own);
    expect(toHeadingLevel(outline, getUnit(outline, id), true)).toBe(whole);
  });
});

describe(listEntries, () => {
  it('lists headings, boxes and the table within a page', () => {
    expect(listEntries(content, 'ch2-s1', 'en').map(({ kind, id, number }) => [kind, id, number])).toEqual([
      ['heading', 'ch2-s1-i1', '2.1.1'],
      ['project', 'kp1', 'Key Project 1'],
      ['table', 'ch2-s1-box1', 'Box 1'],
    ]);
  });
});

describe(findPlace, () => {
  it('gives the heading above a box, or a row of one, and the address', () => {
    expect(findPlace(outline, 'kp1', 'en')).toEqual({
      ...{ heading: '2.1.1 Close the ring', href: '/en/plan/tasks/roads/#kp1' },
    });
    expect(findPlace(outline, 'ind-02', 'en')?.href).toBe('/en/plan/tasks/roads/#ind-02');
    expect(findPlace(outline, 'kp9', 'en')).toBeUndefined();
  });
});

describe(toPlaceName, () => {
  const { outline: published, projects } = getSoundContent();
  const kp3 = projects.find(({ id }) => id === 'kp3');
  it.each([
    ['preface-p2', '前言第2段', 'Preface para. 2'],
    ['ch1-p1', '一第1段', '1 para. 1'],
    ['ch4-s1-i1-p3', '四（一）1第3段', '4.1.1 para. 3'],
    ['ch1-close-p1', '一末尾第1段', '1 closing para. 1'],
    ['ch3-s3-g2', '三（三）目标2', '3.3 goal 2'],
    ['kp3-goal', `重点工程3，${kp3?.goal.label.zh}`, `Key Project 3, ${kp3?.goal.label.en}`],
    ['kp3-c2', `重点工程3，${kp3?.content.label.zh}第2部分`, `Key Project 3, ${kp3?.content.label.en}, part 2`],
  ])('says where %s stands', (id, zh, en) => {
    expect(toPlaceName(published, id, 'zh')).toBe(zh);
    expect(toPlaceName(published, id, 'en')).toBe(en);
  });
});

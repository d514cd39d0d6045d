import { describe, expect, it } from 'vitest';

import { createEvidenceCheck } from '../../src/lib/checks/evidence.ts';
import { areAligned, isClause, standsOnce } from '../../src/lib/relations/clause.ts';
import { createSharedFinder, farEnd } from '../../src/lib/relations/shared.ts';
import type { Relation } from '../../src/schemas/relations.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const link = (from: string, to: string, zh: string, more: Partial<Relation> = {}): Relation => ({
  ...{ type: 'mentions', from, to, basis: 'shared', words: { zh, en: 'not looked at' } },
  ...more,
});

describe(farEnd, () => {
  it('gives the end in which the words do not stand', () => {
    expect(farEnd(link('ch4-s1-i1', 'kp1', '', { in: 'ch4-s1-i1-p1' }))).toBe('kp1');
    expect(farEnd(link('ch3-s3-g1', 'kp1', '', { in: 'kp1-goal' }))).toBe('ch3-s3-g1');
    expect(farEnd(link('ch1-p1', 'ind-01', ''))).toBe('ind-01');
  });
});

describe(createSharedFinder, () => {
  const findShared = createSharedFinder(content);

  it.each([
    ['a stretch of words', link('ch1-s6-p2', 'ch4-s5-i5-p1', '安全技术手段建设颇有成效'), '技术手段建设'],
    ['a term by its name', link('ch1-s5-i4-p1', 'ch3-s3-g4', '共建共享取得显著成效'), '共建共享'],
    ['the title of a unit', link('ch5-s4-p1', 'ch4', '细化落实本规划明确的重点任务'), '重点任务'],
    [
      'several items of a list',
      link('kp5-goal', 'kp3-goal', '以集约化、绿色化、智能化为目标'),
      '以集约化、绿色化、智能化为目标',
    ],
    ['the name of an indicator', link('ch1-s1-i1-p1', 'ind-03', '2020年全市电信业务总量为3251.1亿元'), '电信业务总量'],
    ['the value of an indicator', link('ch1-s2-i2-p1', 'ind-13', '全市1000M以上宽带接入用户占比达3.1%'), '3.1%'],
  ])('finds %s', (_, relation, shared) => {
    expect(findShared(relation)).toBe(shared);
  });

  it.each([
    ['one item of a list', link('ch2-p4', 'kp4', '工业互联网、物联网、人工智能')],
    ['the first item of a list', link('kp1-c3', 'kp4', '加快5G在工业互联网、车联网等领域的行业虚拟专网建设')],
    ['the name of a region', link('ch1-close-p1-e2', 'ch4-s2', '京津冀区域行业协同发展仍处初步阶段')],
    ['a term by another name', link('ch4-s1-i1-p5', 'kp4-goal', '加大NB-IoT网络部署力度')],
    ['two characters', link('ch2-p3', 'kp1', '大力建设5G网络')],
    ['a number for a ratio', link('kp1-goal', 'ind-04', '全市建成并开通5G基站6.3万个')],
    ['the end of a longer number', link('ch1-s1-i3-p2', 'ind-14', '共112GB')],
    ['the text below another heading', link('ch1-s5-i4-p1', 'ch4-s4', '共建共享取得显著成效')],
  ])('does not take %s for something in common', (_, relation) => {
    expect(findShared(relation)).toBeUndefined();
  });
});

describe('evidence', () => {
  it.each([
    ['zh', '加快建设环县公路', true],
    ['zh', '“5G+”、、、、、、', false],
    ['en', 'Roads grew longer in 2020', true],
    ['en', 'the Industrial Internet', false],
  ] as const)('is a clause, in %s: %s, %s', (lang, words, is) => {
    expect(isClause(words, lang)).toBe(is);
  });

  it.each([
    ['zh', '公路', '建设公路。公路里程。', false],
    ['zh', '公路', '建设公路。', true],
    ['en', 'road', 'the railroad', false],
    ['en', 'road', 'the road.', true],
  ] as const)('stands once in its place, in %s: %s in %s, %s', (lang, words, text, is) => {
    expect(standsOnce(words, text, lang)).toBe(is);
  });

  it('stands in the same sentence of both languages, where these have as many', () => {
    const text = { zh: '建设公路。改善公交。', en: 'Build roads. Improve buses.' };
    expect(areAligned({ zh: '改善公交', en: 'Improve buses' }, text)).toBe(true);
    expect(areAligned({ zh: '改善公交', en: 'Build roads' }, text)).toBe(false);
    expect(areAligned({ zh: '改善公交', en: 'Build roads' }, { ...text, en: 'Build roads, improve buses.' })).toBe(
      true,
    );
  });

  it('is not the goal’s own title', () => {
    const [served] = content.relations.filter(({ type, in: place }) => type === 'served-by' && place === undefined);
    if (!served) throw new Error('no goal is quoted');
    const goal = content.pages
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'goal' && block.id === served.from);
    const [zh, en] = goal.map((block) => (block.kind === 'goal' ? (block.lead ?? '') : ''));
    const [fault] = createEvidenceCheck(content)({ ...served, words: { zh: zh ?? '', en: en ?? '' } });
    expect(fault?.message).toContain('is quoted with its own title');
  });

  it('gives no value of an indicator of which a note doubts that both count the same', () => {
    for (const { about, kind, id } of content.notes)
      for (const relation of content.relations.filter(({ to, from }) => about.includes(to) && about.includes(from))) {
        const faults = createEvidenceCheck(content)({ ...relation, basis: 'shared' });
        const doubts = faults.some(({ message }) => message.includes('doubts that both count the same'));
        expect(doubts, `${id} ${relation.from} ${relation.to}`).toBe(
          kind !== 'basis' && relation.to.startsWith('ind-'),
        );
      }
  });
});

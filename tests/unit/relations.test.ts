import { describe, expect, it } from 'vitest';

import { listBacklinks, listBacklinksByKind } from '../../src/lib/relations/backlinks.ts';
import { listEvidence, listGaps, listUnlinked } from '../../src/lib/relations/coverage.ts';
import { getEnd, nameEnd, toEnds } from '../../src/lib/relations/ends.ts';
import { toIndicatorLinks } from '../../src/lib/relations/indicator.ts';
import { toKinds, toWholeId } from '../../src/lib/relations/kinds.ts';
import { listLinked, mergeLinked, toParagraphId } from '../../src/lib/relations/links.ts';
import { toMatrix } from '../../src/lib/relations/matrix.ts';
import { groupPassages, listPassages } from '../../src/lib/relations/passages.ts';
import { toProjectLinks } from '../../src/lib/relations/project.ts';
import { listRelationGroups } from '../../src/lib/relations/table.ts';
import { toContent } from '../../src/lib/plan/content.ts';
import type { Content } from '../../src/lib/plan/content.ts';
import type { Relation } from '../../src/schemas/relations.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

const content = getSoundContent(SECOND_PLAN);
const [project] = content.projects;
if (!project) throw new Error('the second plan has no project');
const words = { zh: '1200公里', en: '1,200 km' };
const link = (type: Relation['type'], from: string, to: string, more: Partial<Relation> = {}): Relation => ({
  ...{ type, from, to, basis: 'shared', words },
  ...more,
});
const withLinks = (...relations: Relation[]): Content => ({ ...content, relations, orphans: [] });

describe(toKinds, () => {
  it('knows units, paragraphs, projects with their parts, and indicators', () => {
    expect(Object.fromEntries(toKinds(content))).toMatchObject({
      ...{ ch1: 'unit', 'ch1-p1': 'paragraph', 'ch2-s1-i1': 'unit', kp1: 'project', 'kp1-goal': 'part' },
      ...{ 'kp1-content': 'part', 'kp1-c2': 'part', 'ind-03': 'indicator' },
    });
  });
});

describe('ids of parts', () => {
  it('lead to the whole and to the paragraph that the data files know', () => {
    expect(['kp12-c3', 'kp1', 'ch1-p1', 'ind-04'].map(toWholeId)).toEqual(['kp12', 'kp1', 'ch1-p1', 'ind-04']);
    expect(['kp1-c2', 'kp1-goal', 'ch1-close-p1-e5', 'ch1-p1'].map(toParagraphId)).toEqual([
      ...['kp1-content', 'kp1-goal', 'ch1-close-p1', 'ch1-p1'],
    ]);
  });
});

describe(listLinked, () => {
  it('gives both directions from one link, and the project for its part', () => {
    const relations = [link('moves', 'kp1-c1', 'ind-01')];
    expect(listLinked(relations, ['ind-01'])).toEqual([{ id: 'kp1', basis: 'shared' }]);
    expect(listLinked(relations, ['kp1', 'kp1-c1'])).toEqual([{ id: 'ind-01', basis: 'shared' }]);
  });

  it('links the place of the words to both ends, but no paragraph to the unit that it stands in', () => {
    const relations = [link('carried-by', 'ch2-s1-i1', 'kp1', { in: 'ch2-s1-i1-p1' })];
    expect(listLinked(relations, ['ch2-s1-i1-p1'])).toEqual([{ id: 'kp1', basis: 'shared' }]);
  });

  it('lets words in common outweigh what is inferred', () => {
    expect(
      mergeLinked([
        { id: 'a', basis: 'inferred' },
        { id: 'b', basis: 'inferred' },
        { id: 'a', basis: 'shared' },
      ]),
    ).toEqual([
      { id: 'a', basis: 'shared' },
      { id: 'b', basis: 'inferred' },
    ]);
  });
});

describe('what is called what', () => {
  it.each([
    ['kp1', '环县公路工程', 'County Ring Road Project'],
    ['kp1-c2', '重点工程一，工程内容第2部分', 'Key Project 1, Project content, part 2'],
    ['ch1-p2', '一第2段', '1 para. 2'],
    ['ch2-s1-i1', '二（一）1：打通环线', '2.1.1 Close the ring'],
    ['ind-03', '平均候车时间', 'Average waiting time'],
  ])('%s is %s, %s', (id, zh, en) => {
    expect(nameEnd(getEnd(toEnds(content, 'zh'), id), 'zh')).toBe(zh);
    expect(nameEnd(getEnd(toEnds(content, 'en'), id), 'en')).toBe(en);
  });
});

describe(toEnds, () => {
  it('have what can be linked, and nothing else', () => {
    const ends = toEnds(content, 'zh');
    expect(['ch1', 'ch1-p1', 'kp1', 'kp1-c2', 'ind-03'].filter((id) => !ends.has(id))).toEqual([]);
    expect(['ch2-s1-box1', 'kp9', ''].filter((id) => ends.has(id))).toEqual([]);
  });
});

describe(listPassages, () => {
  it('gives the sentence around the words, with its paragraph and its address', () => {
    const [passage] = listPassages([link('mentions', 'ch1-p1', 'ind-01')], content, 'zh');
    expect(passage).toEqual({
      ...{ id: 'ch1-p1', label: '一第1段', href: '/zh/plan/background/#ch1-p1', basis: 'shared' },
      ...{ before: '“十四五”时期，全县公路里程达到', words: '1200公里', after: '。' },
    });
  });

  it('gives the same words once, as shared where one link has them in common', () => {
    const twice = [
      link('mentions', 'ch1-p1', 'ind-01', { basis: 'inferred' }),
      link('mentions', 'ch1-p1', 'kp1', { basis: 'shared' }),
    ];
    expect(listPassages(twice, content, 'en').map(({ basis }) => basis)).toEqual(['shared']);
  });

  it('groups passages by chapter where the content names no groups, and by those where it does', () => {
    const passages = listPassages([link('mentions', 'ch1-p1', 'ind-01')], content, 'en');
    expect(groupPassages(passages, content, 'en').map(({ name }) => name)).toEqual(['Background']);
    const named = { ...content, passageGroups: [{ name: { zh: '回顾', en: 'Review' }, units: ['ch1'] }] };
    expect(groupPassages(passages, named, 'en').map(({ name }) => name)).toEqual(['Review']);
  });
});

describe('the links of the second plan', () => {
  it('stand on both sides, with the words on which they rest', () => {
    const { indicators, tasks, goals, problems, reason } = toProjectLinks(content, project, 'en');
    expect(indicators.map(({ end, basis, passages }) => [end.id, basis, passages[0]?.words])).toEqual([
      ['ind-01', 'inferred', 'Complete 80 km of county ring road'],
    ]);
    expect(tasks.map(({ end }) => end.id)).toEqual(['ch2-s1-i1']);
    expect([goals, problems, reason]).toEqual([[], [], undefined]);
    const own = toIndicatorLinks(content, 'ind-01', 'en');
    expect(own.projects.map(({ end }) => end.id)).toEqual(['kp1']);
    expect(own.passages.flatMap(({ passages }) => passages.map(({ id }) => id))).toEqual(['ch1-p1']);
    expect(toIndicatorLinks(content, 'ind-03', 'en').reasons).toEqual({
      goal: undefined,
      project: 'The project does not mention buses.',
    });
  });

  it('are said beside the text: paragraph by paragraph, and of a project its indicators', () => {
    const ids = (links: ReturnType<typeof listBacklinks>) =>
      links.map(({ shared, inferred }) => [shared, inferred].map((ends) => ends.map(({ id }) => id)));
    expect(ids(listBacklinks(content, 'ch1-p1', 'zh'))).toEqual([[['ind-01'], []]]);
    expect(ids(listBacklinks(content, 'ch1-p2', 'zh'))).toEqual([]);
    expect(ids(listBacklinksByKind(content, 'kp1', 'zh'))).toEqual([[[], ['ind-01']]]);
  });

  it('leave no paragraph open', () => {
    expect(listUnlinked(content)).toEqual(['ch1-p2', 'ch2-p1']);
    expect(listEvidence(content, ['ind-01'])).toEqual(['ch1-p1', 'kp1-goal']);
    expect(listGaps(content)).toEqual(
      ['ind-02', 'ind-03'].map((id) => ({ id, kind: 'indicator', without: 'project' })),
    );
  });
});

describe(listGaps, () => {
  const sayGaps = (plan: Content) => listGaps(plan).map(({ id, without }) => `${id} without ${without}`);

  it('expects nothing of a plan without links, or of an indicator where there is no project', () => {
    expect(sayGaps(withLinks())).toEqual([]);
    const linked = withLinks(link('mentions', 'ch1-p1', 'ind-01'));
    expect(sayGaps(toContent({ ...linked, projects: [] }, () => 1))).toEqual([]);
  });

  it('expects a task and an indicator of every project, and a project of every indicator', () => {
    expect(sayGaps(withLinks(link('mentions', 'ch1-p1', 'ind-01')))).toEqual([
      ...['kp1 without task', 'kp1 without indicator'],
      ...['ind-01', 'ind-02', 'ind-03'].map((id) => `${id} without project`),
    ]);
  });

  it.each([
    ['a task', 'served-by', 'ch4-s1-i5', 'ch4-s1-i5 without goal'],
    ['an indicator', 'measured-by', 'ind-18', 'ind-18 without goal'],
    ['a goal', 'measured-by', 'ch3-s3-g4', 'ch3-s3-g4 without indicator'],
    ['a goal', 'served-by', 'ch3-s3-g2', 'ch3-s3-g2 without task'],
    ['a project', 'moves', 'kp1', 'kp1 without indicator'],
    ['an indicator', 'moves', 'ind-04', 'ind-04 without project'],
    ['a problem', 'answered-by', 'ch1-close-p1-e1', 'ch1-close-p1-e1 without goal'],
  ])('finds %s from which every %s link was taken: %s', (_, type, id, gap) => {
    const plan = getSoundContent();
    const lies = (end: string) => end === id || end.startsWith(`${id}-`);
    const left = plan.relations.filter((entry) => entry.type !== type || !(lies(entry.from) || lies(entry.to)));
    expect(sayGaps({ ...plan, relations: left })).toContain(gap);
  });
});

describe(toMatrix, () => {
  it('sets projects and indicators against projects and pages, counts passages and leads to the first', () => {
    const { projects, pages, rows } = toMatrix(content, 'en');
    expect(projects.map(({ id }) => id)).toEqual(['kp1']);
    expect(pages.map(({ id }) => id)).toEqual(['ch1', 'ch2', 'ch2-s1']);
    expect(
      rows.map(({ end, cells }) => [end.id, ...cells.map((cell) => cell && `${cell.count} ${cell.basis}`)]),
    ).toEqual([
      ['kp1', undefined, undefined, undefined, '2 shared'],
      ['ind-01', '1 inferred', '1 shared', undefined, '1 inferred'],
      ['ind-02', undefined, undefined, undefined, undefined],
      ['ind-03', undefined, undefined, undefined, undefined],
    ]);
    expect(rows[1]?.cells.slice(0, 2).map((cell) => cell?.href)).toEqual([
      ...['/en/projects/ring-road/#kp1-goal', '/en/plan/background/#ch1-p1'],
    ]);
  });
});

describe(listRelationGroups, () => {
  it('gives the links by type with what they lead to, passages apart', () => {
    expect(
      listRelationGroups(content, 'en').map(({ type, rows }) => [
        type,
        ...rows.map(({ from, links }) => `${from.id} → ${links.map(({ to }) => to.id).join()}`),
      ]),
    ).toEqual([
      ['carried-by', 'ch2-s1-i1 → kp1'],
      ['moves', 'kp1-goal → ind-01'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';

import { listPublished } from '../../src/lib/plan/published.ts';
import { listUnlinked } from '../../src/lib/relations/coverage.ts';
import { idsOfProject, toKinds, toWholeId } from '../../src/lib/relations/kinds.ts';
import { placeOf, toParagraphId } from '../../src/lib/relations/links.ts';
import { listParagraphs } from '../../src/lib/plan/paragraphs.ts';
import { getSoundContent } from '../helpers/content.ts';

/** Characters in common from which on two passages must be linked. */
const LONG = 13;

/** What plans say again and again, or what the guiding philosophy repeats from the preface. */
const FORMULAS = [
  ...['伟大社会主义祖国的首都', '国际一流的和谐宜居之都', '大力建设新型数字基础设施', '“十四五”时期北京信息通信业'],
  ...['基础电信企业和互联网企业', '人工智能等新一代信息技术', '5G、工业互联网、大数据'],
];

/** Gives the longest stretch that two texts have in common. */
function findCommon(a: string, b: string): string {
  let best = '';
  for (let start = 0; start < a.length; start++)
    while (b.includes(a.slice(start, start + best.length + 1)) && start + best.length < a.length)
      best = a.slice(start, start + best.length + 1);
  return best;
}

const content = getSoundContent();
const texts = listPublished(content);
const { relations, orphans, projects } = content;
const kinds = toKinds(content);
const idsOf = (kind: string) => [...kinds].filter(([, entry]) => entry === kind).map(([id]) => id);
const kindOf = (id: string) => kinds.get(id);

describe('the links of the plan', () => {
  it.each(idsOf('problem'))('answer %s by a goal and by a task', (id) => {
    const answers = relations.filter(({ type, from }) => type === 'answered-by' && from === id);
    expect(new Set(answers.map(({ to }) => kindOf(to)))).toEqual(new Set(['goal', 'unit']));
  });

  it.each(idsOf('goal'))('give %s tasks that serve it', (id) => {
    const served = relations.filter(({ type, from }) => type === 'served-by' && from === id);
    expect(served.some(({ to }) => kindOf(to) === 'unit')).toBe(true);
  });

  it.each(projects.map((project) => [project.id, idsOfProject(project)] as const))(
    'give %s a goal, a task and passages in the review and the tasks',
    (_, ids) => {
      const places = (type: string) =>
        relations.filter((relation) => relation.type === type && ids.includes(relation.to)).map(placeOf);
      expect(places('served-by')).not.toEqual([]);
      expect(places('carried-by')).not.toEqual([]);
      const passages = places('mentions');
      expect(passages.some((id) => id.startsWith('ch1-'))).toBe(true);
      expect(passages.some((id) => id.startsWith('ch4-'))).toBe(true);
    },
  );

  it('say plainly what has no goal, no indicator and no project', () => {
    expect(Object.fromEntries(Map.groupBy(orphans, ({ without }) => without).entries().map(([without, of]) => [without, of.map(({ id }) => id)]))).toEqual({
      goal: ['ch4-s1-i5', 'ch4-s4-i3', 'ch4-s5-i4', 'ind-01', 'ind-02', 'ind-03', 'ind-08', 'ind-09', 'ind-16'],
      indicator: ['ch3-s3-g2', 'ch3-s3-g5', 'kp5', 'kp6'],
      project: ['ind-01', 'ind-02', 'ind-03', 'ind-09', 'ind-12', 'ind-14', 'ind-16', 'ind-18'],
      link: ['preface-p1', 'preface-p2', 'ch1-p1', 'ch2-p1', 'ch3-s2-p1', 'ch4-s5-i4-p1'],
    });
  });

  it('give a reason for every paragraph without a link', () => {
    expect(orphans.filter(({ without }) => without === 'link').map(({ id }) => id)).toEqual(listUnlinked(content));
  });

  it('name no passage in a reason that the text contradicts: what is not mentioned stands nowhere in it', () => {
    const goals = texts.filter(({ id }) => /-g\d+$/.test(id));
    const projectTexts = texts.filter(({ id }) => /^kp/.test(id));
    const others = texts.filter(({ id }) => !id.startsWith('ch4-s5-i4'));
    const mentioned = (words: string, where: typeof texts) => where.filter(({ text }) => text.includes(words)).map(({ id }) => id);
    for (const words of ['研发', '应急', '安全生产', '收入', '投资', '业务总量', 'IPv6', '国际互联网'])
      expect(mentioned(words, goals), words).toEqual([]);
    for (const words of ['收入', '投资', '业务总量', '国际互联网', '5G用户', '流量', '研发投入', '满意'])
      expect(mentioned(words, projectTexts), words).toEqual([]);
    expect(mentioned('安全生产', others)).toEqual([]);
  });

  it('join all passages that have a long stretch of words in common, save for formulas that stand everywhere', () => {
    const paragraphs = listParagraphs(content);
    const placesOf = (id: string) => [id, toParagraphId(id), id.replace(/-p\d+$/, ''), toWholeId(id)];
    const joined = relations.map((relation) => new Set([relation.from, relation.to, placeOf(relation)].flatMap(placesOf)));
    const isJoined = (a: string, b: string) =>
      joined.some((ends) => [a, b].every((id) => placesOf(id).some((place) => ends.has(place))));
    const open = paragraphs.flatMap((a, index) =>
      paragraphs
        .slice(index + 1)
        .filter((b) => !isJoined(a.id, b.id))
        .map((b) => [a.id, b.id, findCommon(a.zh, b.zh)] as const)
        .filter(([, , common]) => common.length >= LONG && !FORMULAS.some((formula) => common.includes(formula))),
    );
    expect(open).toEqual([]);
  });

  it('infer every link of a goal or a project to an indicator, because the plan assigns none', () => {
    const measures = relations.filter(({ type }) => type === 'measured-by' || type === 'moves');
    expect(new Set(measures.map(({ basis }) => basis))).toEqual(new Set(['inferred']));
  });
});

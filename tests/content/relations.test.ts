import { describe, expect, it } from 'vitest';

import { listPublished } from '../../src/lib/published.ts';
import { listUnlinked } from '../../src/lib/relations/coverage.ts';
import { idsOfProject, toKinds } from '../../src/lib/relations/kinds.ts';
import { placeOf } from '../../src/lib/relations/links.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
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

  it('say plainly which indicators have no project, which project no indicator, and which goals none', () => {
    expect(orphans.map(({ id }) => id)).toEqual([
      ...['ind-01', 'ind-02', 'ind-03', 'ind-09', 'ind-14', 'ind-16', 'ind-18'],
      ...['kp5', 'ch3-s3-g2', 'ch3-s3-g5'],
    ]);
  });

  it('leave these paragraphs without a link', () => {
    expect(listUnlinked(content)).toEqual([
      ...['preface-p1', 'preface-p2', 'ch2-p1', 'ch3-s2-p1', 'ch4-s1-i2-p4', 'ch4-s5-i4-p1', 'ch5-s1-p1', 'ch5-s3-p1'],
    ]);
  });

  it('rest on words that stand once in their place in Chinese', () => {
    const texts = new Map(listPublished(content).map(({ id, text }) => [id, text]));
    for (const relation of relations) {
      const { zh } = relation.words;
      expect(texts.get(placeOf(relation))?.split(zh), `${relation.from} ${relation.to} ${zh}`).toHaveLength(2);
    }
  });

  it('infer every link of a goal to an indicator, because the plan assigns none', () => {
    const measures = relations.filter(({ type }) => type === 'measured-by');
    expect(new Set(measures.map(({ basis }) => basis))).toEqual(new Set(['inferred']));
  });
});

import { describe, expect, it } from 'vitest';

import { toGraph } from '../../src/lib/chain/graph.ts';
import type { Graph, Stage } from '../../src/lib/chain/graph.ts';
import { layoutChain } from '../../src/lib/chain/layout.ts';
import { countCrossings, orderChain } from '../../src/lib/chain/order.ts';
import { GAP, spread } from '../../src/lib/chain/place.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

const content = getSoundContent();
const second = getSoundContent(SECOND_PLAN);

/** A graph whose nodes are named by their stage and a number, such as goal1. */
const toTestGraph = (links: [string, string][]): Graph => {
  const ids = [...new Set(links.flat())].sort();
  const stages: Stage[] = ['problem', 'goal', 'unit', 'project', 'indicator'];
  const nodes = stages.flatMap((stage) => ids.filter((id) => id.startsWith(stage)).map((id) => ({ id, stage })));
  return { nodes, edges: links.map(([from, to]) => ({ from, to, basis: 'shared' })) };
};

describe(toGraph, () => {
  it('holds every goal, project and indicator, and the sections that stand for their items', () => {
    const { nodes } = toGraph(content);
    const count = (stage: Stage) => nodes.filter((node) => node.stage === stage).length;
    expect(['problem', 'goal', 'unit', 'project', 'indicator'].map((stage) => count(stage as Stage))).toEqual([
      5,
      5,
      5,
      content.projects.length,
      content.indicators.indicators.length,
    ]);
  });

  it('leaves out a link that others lead along, but never one on shared words for inferred ones', () => {
    const edges = toGraph(content).edges.map(({ from, to, basis }) => `${from} ${to} ${basis}`);
    expect(edges).toContain('ch1-close-p1-e1 ch3-s3-g1 shared');
    expect(edges).not.toContain('ch1-close-p1-e1 ch4-s1 shared');
    expect(edges).toContain('ch1-close-p1-e3 ch4-s3 shared');
    expect(edges).not.toContain('ch3-s3-g1 ind-04 inferred');
    expect(edges).toContain('ch3-s3-g3 ind-14 inferred');
  });

  it('draws a section by the strongest of the links that it gathers, as the page says', () => {
    const direct = content.relations.filter(({ from, to }) => from === 'ch3-s3-g4' && to === 'ch4-s4');
    expect(direct.map(({ basis }) => basis)).toEqual(['inferred']);
    expect(toGraph(content).edges).toContainEqual({ from: 'ch3-s3-g4', to: 'ch4-s4', basis: 'shared' });
    expect(getStrings('zh').relations.gathered).toContain('只要有一条同词或同数');
  });

  it('is empty where nothing is linked, and begins with tasks where a plan has no problems and goals', () => {
    expect(toGraph({ ...second, relations: [] })).toEqual({ nodes: [], edges: [] });
    expect(toGraph(second).edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['ch2-s1 kp1', 'kp1 ind-01']);
  });
});

describe(orderChain, () => {
  it('uncrosses what can be uncrossed, and keeps the plan’s order in the first column', () => {
    const graph = toTestGraph([
      ['problem1', 'goal2'],
      ['problem2', 'goal1'],
      ['goal1', 'unit1'],
      ['goal2', 'unit2'],
    ]);
    const ordered = orderChain(graph);
    expect(countCrossings(ordered)).toBe(0);
    expect(ordered.columns.map((column) => column.map(({ key }) => key))).toEqual([
      ['problem1', 'problem2'],
      ['goal2', 'goal1'],
      ['unit2', 'unit1'],
    ]);
  });

  it('leads a long link through a place of its own in every column that it passes', () => {
    const { columns, routes } = orderChain(
      toTestGraph([
        ['problem1', 'goal1'],
        ['goal1', 'unit1'],
        ['problem1', 'unit1'],
      ]),
    );
    expect(routes.map(({ keys }) => keys.length)).toEqual([2, 2, 3]);
    expect(columns[1]).toHaveLength(2);
  });
});

describe(spread, () => {
  it.each([
    { wanted: [10, 50], heights: [20, 20], length: 100, middles: [10, 50] },
    { wanted: [50, 50], heights: [20, 20], length: 100, middles: [50 - 10 - GAP / 2, 50 + 10 + GAP / 2] },
    { wanted: [95, 95], heights: [20, 20], length: 100, middles: [90 - 20 - GAP, 90] },
  ])('sets slots wanted at $wanted to $middles', ({ wanted, heights, length, middles }) => {
    expect(spread(wanted, heights, length)).toEqual(middles);
  });
});

describe(layoutChain, () => {
  it.each(LANGS)('draws boxes that do not overlap, inside the drawing, in %s', (lang) => {
    const { boxes, width, height, lines } = layoutChain(content, lang) ?? { boxes: [], width: 0, height: 0, lines: [] };
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const below = boxes.filter((other) => other.x === box.x && other.y > box.y);
      for (const other of below) expect(other.y, `${box.end.id} ${other.end.id}`).toBeGreaterThan(box.y + box.height);
    }
    for (const { path } of lines) expect(path).toMatch(/^M[\d. ]+(C[\d. ]+(H[\d.]+)?)+$/);
  });

  it('marks what no line leads to', () => {
    const loose = layoutChain(content, 'en')?.boxes.filter((box) => box.loose);
    expect(loose?.map(({ end }) => end.id)).toEqual(['ind-01', 'ind-02', 'ind-03', 'ind-09', 'ind-16']);
  });

  it('gives no picture of a plan without links', () => {
    expect(layoutChain({ ...second, relations: [] }, 'en')).toBeUndefined();
  });
});

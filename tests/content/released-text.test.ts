
import { describe, expect, it } from 'vitest';

import type { Block } from '../../src/lib/plan/blocks.ts';
import { checkSource } from '../../src/lib/checks/source.ts';
import { toContent } from '../../src/lib/plan/content.ts';
import type { Files } from '../../src/lib/plan/content.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();

/** The account itself; the lines that it gives are held by the test on lines. */
const checkHere = (changed: Files) => checkSource(toContent(changed, () => 1), () => 1);

/** Changes the last character but one, so that neither length nor end gives it away. */
const alter = (text: string): string => `${text.slice(0, -2)}某${text.slice(-1)}`;

const withBlock = (target: Block, changed: Partial<Block>): Files => ({
  ...content,
  pages: content.pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((block) => (block === target ? ({ ...block, ...changed } as Block) : block)),
  })),
});

const blocks = content.pages.filter(({ lang }) => lang === 'zh').flatMap((page) => page.blocks);

describe('the released text', () => {
  it('is published to the last character, apart from the listed repairs', () => {
    expect(checkHere(content)).toEqual([]);
  });

  const texts = blocks.filter((block) => 'text' in block);
  it.each(texts.map((block) => [block.id, block] as const))('is missed in %s when one character changes', (id, block) => {
    const [problem] = checkHere(withBlock(block, { text: alter(block.text) }));
    expect(problem?.message).toMatch(new RegExp(`^${id} is not what line \\d+ of`));
  });

  const headings = blocks.filter((block) => block.kind === 'heading');
  it.each(headings.map((block) => [block.id, block] as const))('is missed in the heading %s', (id, block) => {
    const [problem] = checkHere(withBlock(block, { title: alter(block.title) }));
    expect(problem?.message).toContain(`${id} is not what line`);
  });

  it.each(content.projects.map(({ id }) => id))('is missed in goal and content of %s', (id) => {
    const change = (field: 'goal' | 'content'): Files => ({
      ...content,
      projects: content.projects.map((project) => {
        if (project.id !== id) return project;
        const text = { ...project.goal.text, zh: alter(project.goal.text.zh) };
        const parts = project.content.parts.map((part) => ({ ...part, zh: alter(part.zh) }));
        return field === 'goal' ? { ...project, goal: { ...project.goal, text } } : { ...project, content: { ...project.content, parts } };
      }),
    });
    expect(checkHere(change('goal'))[0]?.message).toContain(`${id}-goal is not`);
    expect(checkHere(change('content'))[0]?.message).toContain(`${id}-content is not`);
  });

  it('is missed in a cell of the table', () => {
    const { indicators } = content.indicators;
    const changed = indicators.map((entry, index) => (index === 6 ? { ...entry, target: { printed: '22' } } : entry));
    const [problem] = checkHere({ ...content, indicators: { ...content.indicators, indicators: changed } });
    expect(problem?.message).toContain('ind-07 is not what line');
  });

  it('is missed when a page number of the contents changes', () => {
    const pages = content.pages.map((page) => (page.id === 'ch4' && page.page ? { ...page, page: page.page + 1 } : page));
    expect(checkHere({ ...content, pages })[0]?.message).toContain('ch4 is not what line');
  });

  it('is missed when the last paragraph is dropped', () => {
    const pages = content.pages.map((page) => (page.id === 'ch5' ? { ...page, blocks: page.blocks.slice(0, -1) } : page));
    expect(checkHere({ ...content, pages })).toHaveLength(1);
  });
});

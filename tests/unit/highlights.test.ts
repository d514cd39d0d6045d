import { describe, expect, it } from 'vitest';

import { listGoals, pickHighlights } from '../../src/lib/home/highlights.ts';
import { listIndicators } from '../../src/lib/indicators/indicator.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const indicators = listIndicators(content);

describe('the home page', () => {
  it('shows the first indicator of each category where the plan names none', () => {
    const shown = pickHighlights(indicators, undefined);
    expect(shown.map(({ category }) => category.zh)).toEqual(content.indicators.categories.map(({ name }) => name.zh));
    expect(shown[0]?.id).toBe(indicators[0]?.id);
  });

  it('shows the indicators that the plan names, in its order', () => {
    const [first, second] = [...indicators].reverse();
    const ids = [first?.id ?? '', second?.id ?? ''];
    expect(pickHighlights(indicators, ids).map(({ id }) => id)).toEqual(ids);
  });

  it('shows every goal by its lead, with its address', () => {
    const goals = listGoals(content, 'zh');
    const marked = content.pages.flatMap(({ lang, blocks }) =>
      blocks.filter(({ kind }) => lang === 'zh' && kind === 'goal'),
    );
    expect(goals).toHaveLength(marked.length);
    for (const { href } of goals) expect(href).toMatch(/#.+-g\d+$/);
  });
});

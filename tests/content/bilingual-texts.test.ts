import { describe, expect, it } from 'vitest';

import { checkText } from '../../src/lib/gates/index.ts';
import { RULES } from '../../src/lib/gates/rules.ts';
import type { TextPair } from '../../src/lib/gates/text.ts';
import { listTextPairs } from '../../src/lib/gates/texts.ts';
import { toLexicon } from '../../src/lib/gates/terms.ts';
import type { Content } from '../../src/lib/plan/content.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();

/** Both languages of a text as one string. */
const keyOf = (zh: string, en: string) => `${zh}\n${en}`;

/** Gives every value with both languages, however deep it stands. */
function listBilingual(value: unknown): { zh: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as Record<string, unknown>;
  const own = typeof zh === 'string' && typeof en === 'string' && zh && en ? [{ zh, en }] : [];
  return [...own, ...Object.values(value).flatMap(listBilingual)];
}

describe('the texts in both languages', () => {
  const gated = new Set(listTextPairs(content).map(({ zh, en }) => keyOf(zh, en)));
  // A unit that counts by the ten thousand is gated as one of them.
  const isGated = ({ zh, en }: { zh: string; en: string }) => gated.has(keyOf(zh, en)) || gated.has(keyOf(`1${zh}`, en));

  it.each(Object.keys(content).filter((name) => name !== 'pages' && name !== 'outline'))('all pass the gates in %s', (name) => {
    // An address is no text.
    const texts = listBilingual(content[name as keyof Content]).filter(({ en }) => !/^https?:/.test(en));
    expect(texts.filter((text) => !isGated(text))).toEqual([]);
  });

  const lexicon = toLexicon(content.glossary);
  const count = (text: TextPair) => checkText(text, lexicon, content.exceptions).findings.length;

  /** Changes the first digit of a text, or gives it a number where it has none. */
  const alter = (text: string): string =>
    /\d/.test(text) ? text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : `${text} 70`;
  // An explanation may tell readers of one language more.
  const isHeld = ({ kind, gates }: TextPair) => gates.includes('numbers') && kind !== 'explanation';

  it('are missed, every one, where a number changes in one language', () => {
    const held = listTextPairs(content).filter(isHeld);
    expect(held.length).toBeGreaterThan(500);
    const unseen = held.filter((text) => count({ ...text, en: alter(text.en) }) <= count(text));
    expect(unseen.map(({ id, en }) => [id, alter(en)])).toEqual([]);
  });

  it('pass fewer gates only by a rule that says why, which fits some text', () => {
    const names = listTextPairs(content).map(({ id }) => id);
    for (const { names: pattern, gates, reason } of RULES) {
      expect(reason).not.toBe('');
      if (gates.length > 0) expect(names.some((name) => pattern.test(name)), String(pattern)).toBe(true);
    }
  });

  it('are stopped in a field of an indicator, a category or a project that was added later', () => {
    const added = { zh: '2025年由5家负责', en: 'Four are responsible in 2024' };
    const { indicators, projects } = content;
    const changed = {
      ...content,
      indicators: {
        ...indicators,
        indicators: indicators.indicators.map((entry, index) => (index === 3 ? { ...entry, body: added } : entry)),
        categories: indicators.categories.map((entry, index) => (index === 0 ? { ...entry, body: added } : entry)),
      },
      projects: projects.map((entry, index) => (index === 2 ? { ...entry, body: added } : entry)),
    };
    const stopped = listTextPairs(changed)
      .filter((text) => checkText(text, lexicon, content.exceptions).findings.length > 0)
      .map(({ id }) => id);
    expect(stopped.toSorted()).toEqual(['ind-04.body', 'indicators.categories.0.body', 'kp3.body']);
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();
const KINDS = [
  '',
  'plan/',
  'plan/review/',
  'plan/tasks/region/',
  'plan/direction/goals/',
  'plan/full/',
  'parallel/tasks/region/',
  'indicators/',
  'indicators/satisfaction/',
  'projects/',
  'projects/computing/',
  'glossary/',
  'search/',
  'about/',
  'about/translation/',
  'data/',
  'embed/satisfaction/',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('axe finds nothing', () => {
  it.each(['/', '/404.html', ...KINDS.map((path) => `/zh/${path}`), ...KINDS.map((path) => `/en/${path}`)])(
    'on %s, on a phone in the dark or on a desktop in the light',
    async (path) => {
      // The two languages of a page have the same parts: one is looked at small and dark, the other wide and light.
      const [width, colorScheme] = path.startsWith('/en/') ? ([1440, 'light'] as const) : ([390, 'dark'] as const);
      const page = await site.open(path, { viewport: { width, height: 900 }, colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.context().close();
    },
  );

  it('on the open quick search', async () => {
    const page = await site.open('/zh/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('宽带');
    await page.waitForSelector('dialog li');
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('in the open menu of a paragraph and around a marked one, %s', async (scheme) => {
    for (const path of ['/zh/plan/tasks/infrastructure/#kp1-c2', '/en/parallel/tasks/region/#ch4-s2-p2']) {
      const page = await site.open(path, { colorScheme: scheme });
      await page.click(`[id="${path.replace(/.*#/, '')}"] .pn >> nth=0`);
      await page.waitForSelector('.place-menu [role=status]:not(:empty)');
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  it('in an open cite box', async () => {
    const page = await site.open('/en/indicators/pue/');
    await page.click('[data-cite] summary');
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

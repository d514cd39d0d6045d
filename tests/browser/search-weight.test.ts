import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openOwn } from '../../scripts/bench/side.ts';
import type { Side } from '../../scripts/bench/side.ts';
import { measureTransfer } from '../../scripts/bench/speed.ts';
import { launchBrowser } from '../../scripts/site/browser.ts';
import { DIST } from '../../scripts/site/pages.ts';

/** Most that searching may transfer, compressed with brotli. */
const MOST = { shown: 70, all: 155, later: 20 };

const WORDS = {
  zh: ['基站', '携号转网', '“数据中心”', '村里什么时候有5G', '工业互联往'],
  en: ['base station', 'number portability', '"data centers"', 'when will villages get 5G', 'brodband'],
};

describe('the weight of the search', () => {
  let browser: Browser;
  let side: Side;

  beforeAll(async () => {
    [browser, side] = [await launchBrowser(), await openOwn(DIST)];
  });

  afterAll(async () => {
    await browser?.close();
    side?.site.close();
  });

  it.each(['zh', 'en'] as const)(`is at most ${Object.values(MOST).join(', ')} KiB in %s`, async (lang) => {
    const { shown, all, later } = await measureTransfer(browser, side, lang, WORDS[lang]);
    expect.soft(shown / 1024, 'until the first results').toBeLessThanOrEqual(MOST.shown);
    expect.soft(all / 1024, 'the first query in all').toBeLessThanOrEqual(MOST.all);
    expect.soft(Math.max(...later) / 1024, 'a later query').toBeLessThanOrEqual(MOST.later);
  });
});

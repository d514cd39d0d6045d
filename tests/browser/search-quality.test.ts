import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { ask, askAll, readResults } from '../../scripts/quality/ask.ts';
import { cutPhrases, listMissed } from '../../scripts/quality/cuts.ts';
import type { Answer } from '../../scripts/quality/cuts.ts';
import { GOALS } from '../../scripts/quality/judge.ts';
import type { QueryKind } from '../../scripts/quality/judge.ts';
import { listPlaces } from '../../scripts/quality/places.ts';
import { QUERIES, readQueries } from '../../scripts/quality/queries.ts';
import { listShortfalls } from '../../scripts/quality/report.ts';
import type { Outcome } from '../../scripts/quality/report.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { getSoundContent } from '../helpers/content.ts';
import { useSite } from './site.ts';

const site = useSite();
const places = listPlaces(getSoundContent());
const queries = readQueries(QUERIES, places);
const kinds = Object.keys(GOALS) as QueryKind[];

/** Opens the results page, ready to be typed into. */
async function openSearch(lang: Lang): Promise<Page> {
  const page = await site.open(`/${lang}/search/`);
  await ask(page, '5G');
  return page;
}

describe('the search', () => {
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    for (const lang of LANGS) {
      const asked = queries.filter((query) => query.lang === lang);
      const texts = asked.map(({ text }) => text);
      const answers = await askAll(await openSearch(lang), texts);
      outcomes.push(...asked.map((query, index) => ({ ...query, results: answers[index] ?? [] })));
    }
  }, 300_000);

  it.each(kinds)('answers queries of the kind %s as well as it must', (kind) => {
    const ofKind = outcomes.filter((outcome) => outcome.kind === kind);
    expect(listShortfalls(kind, ofKind)).toEqual([]);
  });

  it('gives at a shared address what it gives when typed', async () => {
    for (const lang of LANGS) {
      const typed = outcomes.find((outcome) => outcome.lang === lang && outcome.kind === 'scattered');
      const page = await site.open(`/${lang}/search/?q=${encodeURIComponent(typed?.text ?? '')}`);
      expect(await readResults(page, typed?.text ?? '')).toEqual(typed?.results);
    }
  });
});

describe.each(LANGS)('the search in %s', (lang) => {
  const ofKind = (kind: QueryKind) => queries.filter((query) => query.kind === kind && query.lang === lang);

  it('finds phrases cut at random out of the paragraphs', async () => {
    const cuts = cutPhrases(places, lang, 1, 2025).filter((_, index) => index % 4 === 0);
    expect(cuts.length).toBeGreaterThan(25);
    const page = await openSearch(lang);
    const answers = await askAll(
      page,
      cuts.map(({ text }) => text),
    );
    expect(listMissed(cuts.map((cut, index): Answer => ({ cut, results: answers[index] ?? [] })))).toEqual([]);
  });

  it('offers the whole plan where it finds nothing', async () => {
    const page = await site.open(`/${lang}/search/`);
    await ask(page, ofKind('nothing')[0]?.text ?? '');
    expect(await page.isVisible('main a[href$="/plan/full/"]')).toBe(true);
  });

  it('neither breaks nor takes anything in on hostile input', async () => {
    const page = await site.open(`/${lang}/search/`);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const countForeign = () => page.locator('img, script, iframe').count();
    const before = await countForeign();
    for (const { text } of ofKind('hostile')) {
      await ask(page, text);
      expect(await countForeign(), text.slice(0, 60)).toBe(before);
    }
    expect(errors).toEqual([]);
    expect(await ask(page, 'PUE')).not.toEqual([]);
  });
});

import type { Browser } from 'playwright-core';

import { LANGS } from '../../src/i18n/locales.ts';
import { ask } from '../quality/ask.ts';
import { cutPhrases, listMissed } from '../quality/cuts.ts';
import type { Answer } from '../quality/cuts.ts';
import { GOALS } from '../quality/judge.ts';
import type { Measure, QueryKind } from '../quality/judge.ts';
import type { Place } from '../quality/places.ts';
import type { Query } from '../quality/queries.ts';
import { measure } from '../quality/report.ts';
import { answerAll, openSearch } from './side.ts';
import type { Side } from './side.ts';
import type { Row } from './table.ts';

/** How well each site answers the queries, by kind and language. */
export async function benchQuality(browser: Browser, sides: Side[], queries: Query[]): Promise<Row[]> {
  const asked = queries.filter(({ kind }) => kind !== 'hostile');
  const answers = await Promise.all(
    sides.map(async (side) => {
      const byLang = LANGS.map((lang) =>
        answerAll(
          browser,
          side,
          lang,
          asked.filter((query) => query.lang === lang),
        ),
      );
      return (await Promise.all(byLang)).flat();
    }),
  );
  const row = (kind: QueryKind, name: Measure): Row => {
    const values = answers.map((outcomes) =>
      LANGS.map((lang) =>
        measure(
          outcomes.filter((one) => one.kind === kind && one.lang === lang),
          name,
        ).toFixed(2),
      ),
    );
    return [`${name === 'recall' ? 'recall@5' : name}: ${kind}`, ...values.map((shares) => shares.join(' / '))];
  };
  const kinds = (Object.keys(GOALS) as QueryKind[]).filter((kind) => kind !== 'hostile');
  return [
    ...kinds.map((kind) => row(kind, kind === 'mistyped' ? 'any' : 'recall')),
    ...(['phrase', 'name', 'reference'] as const).map((kind) => row(kind, 'first')),
    row('quoted', 'exact'),
  ];
}

/** How many phrases, cut at random out of every paragraph, this site’s search misses. */
export async function benchCuts(
  browser: Browser,
  side: Side,
  places: Place[],
  count: number,
): Promise<{ rows: Row[]; missed: string[] }> {
  const missed: string[] = [];
  const rows: Row[] = [];
  for (const lang of LANGS) {
    const page = await openSearch(browser, side, lang);
    const answers: Answer[] = [];
    for (const cut of cutPhrases(places, lang, count, 1)) answers.push({ cut, results: await ask(page, cut.text) });
    const lost = listMissed(answers);
    rows.push([`random phrases missed, ${lang}`, `${lost.length} of ${answers.length}`]);
    missed.push(...lost);
    await page.close();
  }
  return { rows, missed };
}

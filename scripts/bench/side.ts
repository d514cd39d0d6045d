import type { Browser, Page } from 'playwright-core';

import type { Lang } from '../../src/i18n/locales.ts';
import type { Wanted } from '../quality/judge.ts';
import type { Query } from '../quality/queries.ts';
import type { Outcome } from '../quality/report.ts';
import { createPlainDriver, OWN } from './driver.ts';
import type { Driver } from './driver.ts';
import { serveLogged } from './log.ts';
import type { LoggedSite } from './log.ts';
import type { PlainSite } from './plain.ts';
import { installTimer } from './timer.ts';

/** One of the sites that are compared. */
export interface Side {
  site: LoggedSite;
  driver: Driver;
  /** Gives wanted places as this site’s search can give them. */
  toWanted: (wanted: Wanted, lang: Lang) => Wanted;
}

/** This site: its search gives the ids of places. */
export const openOwn = async (dir: string): Promise<Side> => ({
  site: await serveLogged(dir),
  driver: OWN,
  toWanted: (wanted) => wanted,
});

/**
 * Plain Starlight: its search gives pages, and headings in them. A place counts as found by the heading that it stands
 * under, or by the page where it stands before any heading; places under one heading count once.
 */
export const openPlain = async ({ dir, addresses, path }: PlainSite): Promise<Side> => ({
  site: await serveLogged(dir),
  driver: createPlainDriver(path),
  toWanted: ({ right }, lang) => ({
    right: [...new Set(right.flatMap((id) => addresses[lang].get(id) ?? []))],
    also: [],
  }),
});

/** Opens the page of a site where a reader searches, ready to be typed into. */
export async function openSearch(browser: Browser, { site, driver }: Side, lang: Lang): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(installTimer);
  await page.goto(`${site.address}/${lang}/${driver.path}`);
  await page.waitForLoadState('networkidle');
  await driver.reach(page);
  return page;
}

/** Types queries into a site in turn, and gives what it finds for each. */
export async function answerAll(browser: Browser, side: Side, lang: Lang, queries: Query[]): Promise<Outcome[]> {
  const page = await openSearch(browser, side, lang);
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const results = await side.driver
      .type(page, query.text)
      .then(() => side.driver.read(page, query.text))
      .catch(() => ['no-answer']);
    outcomes.push({ ...query, ...side.toWanted(query, lang), results });
  }
  await page.close();
  return outcomes;
}

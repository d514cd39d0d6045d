import { createServer } from 'node:net';

import lighthouse from 'lighthouse';

import { launchBrowser } from './browser.ts';

/** What Lighthouse judges, apart from speed. */
export const QUALITIES = ['accessibility', 'best-practices', 'seo'] as const;

/** A category of Lighthouse. */
export type Category = (typeof QUALITIES)[number] | 'performance';

/** The result for a page: its score in a category, 0 to 100, and what was found wanting. */
export interface Verdict {
  scores: Partial<Record<Category, number>>;
  failures: string[];
}

/** Audits of the public host, not of the page: a local server has neither an address of its own nor HTTPS. */
const SKIPPED = ['is-on-https', 'redirects-http', 'canonical'];

/** Pages are judged at once where speed is not: nothing comes late here that a pause would show. */
const BRIEF = {
  disableFullPageScreenshot: true,
  pauseAfterFcpMs: 200,
  pauseAfterLoadMs: 200,
  networkQuietThresholdMs: 200,
  cpuQuietThresholdMs: 200,
} as const;

const findPort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Lets Lighthouse judge pages on a phone, one after another in one browser. */
export async function judge(addresses: string[], categories: readonly Category[]): Promise<Map<string, Verdict>> {
  const port = await findPort();
  const browser = await launchBrowser('current', [`--remote-debugging-port=${port}`]);
  const verdicts = new Map<string, Verdict>();
  try {
    for (const address of addresses) {
      const result = await lighthouse(address, {
        port,
        onlyCategories: [...categories],
        skipAudits: SKIPPED,
        ...(categories.includes('performance') ? {} : BRIEF),
        logLevel: 'error',
      });
      if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
      const { categories: judged, audits, runtimeError } = result.lhr;
      if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
      const refs = Object.values(judged).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
      verdicts.set(address, {
        scores: Object.fromEntries(Object.values(judged).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
        failures: refs.flatMap(({ id }) => {
          const audit = audits[id];
          return audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : [];
        }),
      });
    }
  } finally {
    await browser.close();
  }
  return verdicts;
}

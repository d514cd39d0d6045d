import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

import { serve } from '../../scripts/serve.ts';
import { DIST } from '../../scripts/site/pages.ts';
import { launchBrowser } from '../../scripts/site/browser.ts';
import type { Generation } from '../../scripts/site/browser.ts';

/** A reader with a browser of their own settings, at the built site. */
export interface Reader {
  /** Opens a page in a fresh browser profile. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Serves the built site and starts a browser for the tests of a file; everything ends with them. */
export function useSite(generation: Generation = 'current'): Reader {
  let browser: Browser;
  let root = '';
  let close = () => {};

  beforeAll(async () => {
    const { server, address } = await serve(DIST, '/', 0);
    root = address.replace(/\/$/, '');
    close = () => server.close();
    browser = await launchBrowser(generation);
  });

  afterAll(async () => {
    await browser?.close();
    close();
  });

  return {
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
      const page = await context.newPage();
      // No request may leave the site, whatever the page does.
      await page.route('**/*', (route) => (route.request().url().startsWith(root) ? route.continue() : route.abort()));
      await page.goto(root + path);
      return page;
    },
  };
}

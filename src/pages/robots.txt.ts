import type { APIRoute } from 'astro';

import { BASE } from '../lib/site/address.ts';

/** Everything may be read; the map of the site is named where the site has an address. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${new URL(`${BASE}sitemap-index.xml`, site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};

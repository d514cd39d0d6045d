import type { APIRoute } from 'astro';

import { getPlan } from '../content.ts';
import { HTML_LANG } from '../i18n/locales.ts';
import { BASE } from '../lib/site/address.ts';
import { PICTURE_COLORS } from '../lib/pictures/drawing.ts';

/** What a phone needs to keep the site on its home screen. */
export const GET: APIRoute = async () => {
  const { title, shortTitle, summary } = await getPlan();
  return new Response(
    JSON.stringify({
      name: title.zh,
      short_name: shortTitle.zh,
      description: summary.zh,
      lang: HTML_LANG.zh,
      start_url: BASE,
      scope: BASE,
      display: 'browser',
      theme_color: PICTURE_COLORS.paper,
      background_color: PICTURE_COLORS.paper,
      icons: [192, 512].map((size) => ({
        src: `${BASE}icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    }),
  );
};

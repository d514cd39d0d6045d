import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

import { HTML_LANG, LANGS } from '../i18n/locales.ts';

/**
 * Gives the integration that writes the map of the site: every page with its twin. The cover stands for neither
 * language and is what readers of any other are led to; pages for frames of other sites are left out.
 */
export function planSitemap(site: string | undefined, base: string): AstroIntegration {
  const at = (path: string) => (site ? new URL(`${base}${path}`, site).href : '');
  const isHome = (url: string) => LANGS.some((lang) => url === at(`${lang}/`));
  const homes = [
    ...LANGS.map((lang) => ({ lang: HTML_LANG[lang], url: at(`${lang}/`) })),
    { lang: 'x-default', url: at('') },
  ];
  return sitemap({
    filter: (page) => !page.includes('/embed/'),
    i18n: { defaultLocale: LANGS[0], locales: { ...HTML_LANG } },
    serialize: (item) => (item.url === at('') || isHome(item.url) ? { ...item, links: homes } : item),
  });
}

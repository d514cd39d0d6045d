import { HTML_LANG, LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';

/** Path below which the site is published; begins and ends with a slash. */
export const BASE: string = import.meta.env?.BASE_URL ?? '/';

/** Public address of the site, or undefined where none is set. */
export const SITE: string | undefined = import.meta.env?.SITE;

/** Gives an address of this site as others can use it; none where no public address is set. */
export const toAbsolute = (href: string): string | undefined => (SITE ? new URL(href, SITE).href : undefined);

/** Gives the address of a data file: `toDataHref('indicators.csv')`. */
export const toDataHref = (file: string): string => `${BASE}data/${file}`;

/** Gives the address of a page: `toHref('zh', 'plan/review/')`. */
export const toHref = (lang: Lang, path = ''): string => `${BASE}${lang}/${path}`;

/** Gives the address of a page of the plan, with the place in it if an id is given. */
export const toPlanHref = (lang: Lang, path: string, id?: string): string =>
  toHref(lang, `plan/${path}/${id ? `#${id}` : ''}`);

/**
 * Gives the language of a page by its address; undefined for a page in both. The `lang` of a page is no witness: browsers
 * that translate it change that.
 */
export const findLang = (pathname: string): Lang | undefined => LANGS.find((lang) => pathname.startsWith(toHref(lang)));

/** Gives the address of the same page in another language, for an address of this site. */
export const toTwinHref = (pathname: string, lang: Lang): string =>
  pathname.replace(new RegExp(`^${BASE}(zh|en)/`), `${BASE}${lang}/`);

/**
 * Gives a page in each language and for readers of any other, as search engines ask for it: by public addresses, so
 * that a site without one names none. Readers of other languages are led from the home pages to the cover; from any
 * other page to the Chinese, because it is the original and prevails, and because readers of Chinese elsewhere than in
 * `zh-CN` count among them, while English counts for all of its readers.
 */
export function listAlternates(pathname: string, site = SITE): { hreflang: string; href: string }[] {
  if (!site) return [];
  const isHome = [BASE, ...LANGS.map((lang) => toHref(lang))].includes(pathname);
  const to = (lang: Lang) => (isHome ? toHref(lang) : toTwinHref(pathname, lang));
  return [
    ...LANGS.map((lang) => ({ hreflang: HTML_LANG[lang], path: to(lang) })),
    { hreflang: 'x-default', path: isHome ? BASE : to(LANGS[0]) },
  ].map(({ hreflang, path }) => ({ hreflang, href: new URL(path, site).href }));
}

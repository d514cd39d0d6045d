import type { Lang } from '../i18n/locales.ts';

/** Path below which the site is published; begins and ends with a slash. */
export const BASE: string = import.meta.env?.BASE_URL ?? '/';

/** Gives the address of a page: `toHref('zh', 'plan/review/')`. */
export const toHref = (lang: Lang, path = ''): string => `${BASE}${lang}/${path}`;

/** Gives the address of a page of the plan, with the place in it if an id is given. */
export const toPlanHref = (lang: Lang, path: string, id?: string): string =>
  toHref(lang, `plan/${path}/${id ? `#${id}` : ''}`);

/** Gives the address of the same page in another language, for an address of this site. */
export const toTwinHref = (pathname: string, lang: Lang): string =>
  pathname.replace(new RegExp(`^${BASE}(zh|en)/`), `${BASE}${lang}/`);

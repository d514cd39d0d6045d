import { HTML_LANG, LANGS, otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { PlaceStrings } from '../../i18n/zh.place.ts';
import { BASE, toTwinHref } from './address.ts';

/** A link to the same place on another page: in the other language, or in both. */
export interface Way {
  label: string;
  href: string;
  hreflang?: string;
}

const isBelow = (folder: string, pathname: string): boolean =>
  LANGS.some((lang) => pathname.startsWith(`${BASE}${lang}/${folder}/`));

/** Gives the address of the page on which a text is read in one language, for that page or the parallel one. */
export const toReadingHref = (pathname: string, lang: Lang): string =>
  toTwinHref(pathname, lang).replace(`${BASE}${lang}/parallel/`, `${BASE}${lang}/plan/`);

/**
 * Gives the ways from a place on a page to the same place elsewhere: from the text to the other language and to both
 * side by side, from both to each alone.
 */
export function listWays(pathname: string, id: string, lang: Lang, t: PlaceStrings): Way[] {
  const to = (label: string, path: string, target?: Lang): Way => ({
    label,
    href: `${path}#${id}`,
    ...(target ? { hreflang: HTML_LANG[target] } : {}),
  });
  if (isBelow('parallel', pathname))
    return LANGS.map((single) => to(t.only[single], toReadingHref(pathname, single), single));
  const twin = otherLang(lang);
  const parallel = pathname.replace(`${BASE}${lang}/plan/`, `${BASE}${lang}/parallel/`);
  return [
    to(t.inTwin, toTwinHref(pathname, twin), twin),
    ...(isBelow('plan', pathname) ? [to(t.inBoth, parallel)] : []),
  ];
}

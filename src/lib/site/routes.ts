import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';

/** Parameters and props of a page that exists once in each language. */
export const langPaths = (): { params: { lang: Lang }; props: { lang: Lang } }[] =>
  LANGS.map((lang) => ({ params: { lang }, props: { lang } }));

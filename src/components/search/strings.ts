import type { Lang } from '../../i18n/locales.ts';
import type { SearchStrings } from '../../i18n/zh.search.ts';

/** Loads the words of the search in one language; those of the other are not loaded. */
export const loadStrings = async (lang: Lang): Promise<SearchStrings> =>
  lang === 'zh'
    ? (await import('../../i18n/zh.search.ts')).zhSearch
    : (await import('../../i18n/en.search.ts')).enSearch;

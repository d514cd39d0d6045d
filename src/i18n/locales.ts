/** The two languages of every published plan, in the order in which they are shown. */
export const LANGS = ['zh', 'en'] as const;

/** A language of the site; also the first part of every address. */
export type Lang = (typeof LANGS)[number];

/** The BCP 47 tag of each language as HTML, hreflang and the search index write it. */
export const HTML_LANG = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Lang, string>;

/** The name of each language in itself. */
export const LANG_NAME = { zh: '中文', en: 'English' } as const satisfies Record<Lang, string>;

/** Gives the language that the reader is not reading in. */
export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/** Says whether a string, such as an address part, is one of the two languages. */
export const isLang = (text: string | undefined): text is Lang => LANGS.some((lang) => lang === text);

import { HTML_LANG, LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { formatQuotation } from '../../lib/cite/quotation.ts';
import { findLang } from '../../lib/site/address.ts';
import { toLabel } from '../../lib/plan/title.ts';
import { toReadingHref } from '../../lib/site/ways.ts';

/** What a number in the margin stands for. */
export interface Quoted {
  id: string;
  unit: HTMLElement;
  /** Its language, which on a parallel page is that of its side. */
  lang: Lang;
  /** What it is called: 四（一）2第3段, or number and title of a heading. */
  name: string;
  /** Whether it has words to quote, as a heading has not. */
  quotable: boolean;
}

/**
 * Gives the language of an element: that of its side on a page in both, else that of the address, because browsers that
 * translate a page change what the page says of itself.
 */
export const toLang = (element: Element): Lang => {
  const tag = element.closest('body [lang]')?.getAttribute('lang');
  return LANGS.find((lang) => HTML_LANG[lang] === tag) ?? findLang(location.pathname) ?? 'zh';
};

/** Gives the text of a unit as the plan has it, without what is shown beside it. */
function toText(unit: Element): string {
  const copy = unit.cloneNode(true) as Element;
  for (const furniture of copy.querySelectorAll('[data-furniture]')) furniture.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const findUnit = (page: Document, id: string, lang: Lang): HTMLElement | null =>
  page.querySelector<HTMLElement>(`[data-unit="${id}"][lang="${HTML_LANG[lang]}"]`) ?? page.getElementById(id);

/** Gives what a number stands for; nothing where its place is not on the page. */
export function findQuoted(number: HTMLAnchorElement): Quoted | undefined {
  const id = number.hash.slice(1);
  const lang = toLang(number);
  const unit = findUnit(document, id, lang);
  if (!unit) return undefined;
  const heading = number.matches('.un') ? toLabel(number.textContent?.trim(), toText(unit)) : toText(unit);
  const place = number.getAttribute('aria-label');
  return { id, unit, lang, name: place ?? heading, quotable: place !== null };
}

/** Gives the address of a place on this page, as the reader’s browser has it. */
export const toAddress = (id: string, pathname = location.pathname): string =>
  new URL(`${pathname}#${id}`, location.href).href;

/** The page as it was published, once it is there. */
let published: Document | undefined;

/**
 * Gives the page as it was published, from the browser’s own store where it is kept. Where it cannot be had, what is
 * shown stands for it, unless the browser has put a translation there.
 */
async function loadPublished(): Promise<Document> {
  const answer = await fetch(location.pathname, { cache: 'force-cache' }).catch(() => undefined);
  if (answer?.ok) return new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (document.querySelector('font, html.translated-ltr, html.translated-rtl')) throw new Error('Only a translation.');
  return document;
}

/** Says what a place is called on the published page. */
const findName = (page: Document, { id, lang, name }: Quoted): string =>
  [...page.querySelectorAll(`a[href$="#${id}"][aria-label]`)]
    .find((number) => toLang(number) === lang)
    ?.getAttribute('aria-label') ?? name;

function toQuotation(page: Document, quoted: Quoted): string {
  const { id, lang } = quoted;
  const unit = findUnit(page, id, lang);
  if (!unit) throw new Error(`The published page has no ${id}.`);
  return formatQuotation(
    {
      text: toText(unit),
      title: import.meta.env.PLAN_TITLE[lang],
      translation: import.meta.env.PLAN_TITLE.translation,
      place: findName(page, quoted),
      address: toAddress(id, toReadingHref(location.pathname, lang)),
    },
    lang,
  );
}

/**
 * Gives a unit as a quotation, in the words that were published; its address is that of the text in its own language.
 * What is there already is given at once, because some browsers copy only within the press of a button.
 */
export async function loadQuotation(quoted: Quoted): Promise<string> {
  if (!published) published = await loadPublished();
  return toQuotation(published, quoted);
}

import { HTML_LANG, LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { formatQuotation } from '../../lib/cite/quotation.ts';
import { toLabel } from '../../lib/title.ts';
import { toReadingHref } from '../../lib/ways.ts';

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

/** Gives the language of an element. */
export const toLang = (element: Element): Lang => {
  const tag = element.closest('[lang]')?.getAttribute('lang');
  return LANGS.find((lang) => HTML_LANG[lang] === tag) ?? 'zh';
};

/** Gives the text of a unit as the plan has it, without what is shown beside it. */
function toText(unit: Element): string {
  const copy = unit.cloneNode(true) as Element;
  for (const furniture of copy.querySelectorAll('[data-furniture]')) furniture.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Gives what a number stands for; nothing where its place is not on the page. */
export function findQuoted(number: HTMLAnchorElement): Quoted | undefined {
  const id = number.hash.slice(1);
  const lang = toLang(number);
  const side = document.querySelector<HTMLElement>(`[data-unit="${id}"][lang="${HTML_LANG[lang]}"]`);
  const unit = side ?? document.getElementById(id);
  if (!unit) return undefined;
  const heading = number.matches('.un') ? toLabel(number.textContent?.trim(), toText(unit)) : toText(unit);
  const place = number.getAttribute('aria-label');
  return { id, unit, lang, name: place ?? heading, quotable: place !== null };
}

/** Gives the address of a place on this page, as the reader’s browser has it. */
export const toAddress = (id: string, pathname = location.pathname): string =>
  new URL(`${pathname}#${id}`, location.href).href;

/** Gives a unit as a quotation; its address is that of the text in its own language. */
export const toQuotation = ({ id, unit, lang, name }: Quoted): string =>
  formatQuotation(
    {
      text: toText(unit),
      title: import.meta.env.PLAN_TITLE[lang],
      place: name,
      address: toAddress(id, toReadingHref(location.pathname, lang)),
    },
    lang,
  );

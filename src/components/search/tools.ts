import { HTML_LANG, otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { SearchStrings } from '../../i18n/zh.search.ts';
import { toAbsolute, toHref } from '../../lib/site/address.ts';
import { formatQuotation } from '../../lib/cite/quotation.ts';
import { toTwinExcerpt } from '../../lib/search/result.ts';
import type { Result } from '../../lib/search/result.ts';
import { copy } from '../tools/clipboard.ts';
import { getCorpus } from './files.ts';
import { makePieces } from './item.ts';
import { make } from './make.ts';

/** Makes a button that copies a text, and beside it, where screen readers hear it, the status that says whether it did. */
function makeCopyButton(label: string, text: string, t: SearchStrings): HTMLElement {
  const status = make('span', { role: 'status' });
  const button = make('button', { type: 'button' }, label);
  button.addEventListener(
    'click',
    () => void copy(text, { status, copied: t.resultCopied, failed: t.resultNotCopied }),
  );
  return make('span', { class: 'copy' }, button, status);
}

/** Makes a box that shows what the other language says in the same place, once it is opened. */
function makeTwin(result: Result, lang: Lang, t: SearchStrings): HTMLElement {
  const text = make('p', { lang: HTML_LANG[otherLang(lang)] });
  const box = make('details', {}, make('summary', {}, t.otherText), text);
  const fill = async () => {
    const [own, other] = await Promise.all([getCorpus(lang), getCorpus(otherLang(lang))]);
    const [entry, twin] = [own.entries[result.entry], other.entries[result.entry]];
    if (entry && twin) text.replaceChildren(...makePieces(toTwinExcerpt(result, entry, twin)));
  };
  box.addEventListener('toggle', () => {
    if (box.open && !text.hasChildNodes()) fill().catch(() => (text.textContent = t.failed));
  });
  return box;
}

/** Makes what the results page offers for a result: its address, its words with their source, the other language. */
export function makeTools(result: Result, lang: Lang, t: SearchStrings): HTMLElement {
  const { kind, path, quote, label } = result;
  const address = toAbsolute(toHref(lang, path)) ?? new URL(toHref(lang, path), location.href).href;
  const tools = make('div', { class: 'tools' }, makeCopyButton(t.resultLink, address, t));
  if (quote) {
    const { [lang]: title, translation } = import.meta.env.PLAN_TITLE;
    const quotation = formatQuotation({ text: quote, title, translation, place: label, address }, lang);
    tools.append(makeCopyButton(t.resultQuotation, quotation, t));
  }
  if (quote || kind === 'indicator') tools.append(makeTwin(result, lang, t));
  return tools;
}

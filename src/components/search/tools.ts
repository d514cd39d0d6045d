import { HTML_LANG, otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { SearchStrings } from '../../i18n/zh.search.ts';
import { toAbsolute, toHref } from '../../lib/address.ts';
import { formatQuotation } from '../../lib/cite/quotation.ts';
import { toTwinExcerpt } from '../../lib/search/result.ts';
import type { Result } from '../../lib/search/result.ts';
import { copyText } from './copy.ts';
import { getCorpus } from './files.ts';
import { makePieces } from './item.ts';
import { make } from './make.ts';

/** Makes a button that copies a text and says so; where it may not, the text is shown, selected. */
function makeCopyButton(label: string, place: HTMLElement, getText: () => string, t: SearchStrings): HTMLElement {
  const button = make('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    void copyText(getText(), place).then((result) => {
      button.textContent = result === 'copied' ? t.copied : t.copySelected;
    });
  });
  return button;
}

/** Makes a box that shows the sentence in the other language once it is opened. */
function makeTwin({ entry, across, share }: Result, lang: Lang, t: SearchStrings): HTMLElement {
  const text = make('p', { lang: HTML_LANG[otherLang(lang)] });
  const box = make('details', {}, make('summary', {}, t.otherText), text);
  box.addEventListener('toggle', () => {
    if (text.hasChildNodes()) return;
    void getCorpus(otherLang(lang)).then(({ entries, lang: twinLang }) => {
      const twin = entries[entry];
      if (twin) text.replaceChildren(...makePieces(toTwinExcerpt(twin, across, share, twinLang)));
    });
  });
  return box;
}

/** Makes what the results page offers for a result: the other language, its address, its words with their source. */
export function makeTools(result: Result, title: string, lang: Lang, t: SearchStrings): HTMLElement {
  const { path, quote, label } = result;
  const address = new URL(toAbsolute(toHref(lang, path)), location.href).href;
  const place = make('output', {});
  const buttons = [makeCopyButton(t.copyLink, place, () => address, t)];
  if (quote) {
    const quotation = () => formatQuotation({ text: quote, title, place: label, address }, lang);
    buttons.push(makeCopyButton(t.copyQuotation, place, quotation, t));
  }
  return make('div', { class: 'tools' }, ...buttons, ...(quote ? [makeTwin(result, lang, t)] : []), place);
}

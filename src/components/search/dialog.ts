import { HTML_LANG, isLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { BASE, toHref } from '../../lib/address.ts';
import './search.css';
import './dialog.css';
import { startSearch } from './view.ts';

const LIMIT = 8;

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

/** Moves through the results with the arrow keys, from the input and back to it. */
function moveWithArrows(event: KeyboardEvent, input: HTMLInputElement, list: HTMLOListElement) {
  if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function createDialog(lang: Lang): HTMLDialogElement {
  const t = getStrings(lang);
  const input = element('input', {
    name: 'q',
    type: 'search',
    'aria-label': t.searchLabel,
    placeholder: t.searchPlaceholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const close = element('button', { type: 'button', class: 'button' }, t.close);
  const form = element('form', { class: 'search-form', role: 'search', action: toHref(lang, 'search/') }, input, close);
  const status = element('p', { role: 'status' });
  const list = element('ol', { class: 'results', 'aria-busy': 'false' });
  const all = element('button', { class: 'button all', hidden: '' }, t.searchAll);
  form.id = 'quick-search';
  all.setAttribute('form', form.id);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', lang: HTML_LANG[lang], 'aria-label': t.searchTitle },
    form,
    status,
    list,
    all,
  );

  startSearch({ lang, form, input, list, status, limit: LIMIT });
  new MutationObserver(() => all.toggleAttribute('hidden', !list.dataset['query'])).observe(list, { attributes: true });
  close.addEventListener('click', () => dialog.close());
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => moveWithArrows(event, input, list));
  document.body.append(dialog);
  return dialog;
}

/** Gives the language of the page; on pages in both languages, that of the browser. */
function getPageLang(): Lang {
  const own = location.pathname.slice(BASE.length).split('/')[0];
  if (isLang(own)) return own;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

let dialog: HTMLDialogElement | undefined;

/** Opens the quick search over the page; the page of results stays one key away. */
export function openDialog(): void {
  dialog ??= createDialog(getPageLang());
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

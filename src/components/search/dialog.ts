import { HTML_LANG, isLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { SearchStrings } from '../../i18n/zh.search.ts';
import { BASE, toHref } from '../../lib/address.ts';
import './search.css';
import './dialog.css';
import { getCorpus } from './files.ts';
import { make } from './make.ts';
import { setUpSlashSwitch } from './slash.ts';
import { loadStrings } from './strings.ts';
import { startSearch } from './view.ts';

const LIMIT = 8;

/** Moves through the results with the arrow keys, from the field and back to it; a letter goes on typing there. */
function moveByKeys(event: KeyboardEvent, input: HTMLInputElement, list: HTMLOListElement): void {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (step !== undefined && at >= 0) {
    event.preventDefault();
    stops[at + step]?.focus();
  } else if (at > 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) input.focus();
}

function createDialog(lang: Lang, t: SearchStrings): HTMLDialogElement {
  const input = make('input', {
    name: 'q',
    type: 'search',
    'aria-label': t.label,
    placeholder: t.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = make('button', { type: 'button', class: 'button' }, t.close);
  const form = make(
    'form',
    { id: 'quick-search', class: 'search-form', role: 'search', action: toHref(lang, 'search/') },
    input,
    close,
  );
  const status = make('p', { role: 'status' });
  const notes = make('div', { class: 'results-notes' });
  const list = make('ol', { class: 'results', 'aria-busy': 'false' });
  const all = make('button', { class: 'button', form: form.id }, t.all);
  all.hidden = true;
  const slash = make('input', { type: 'checkbox' });
  setUpSlashSwitch(slash);
  const foot = make('div', { class: 'foot' }, all, make('label', { class: 'slash' }, slash, t.slashKey));
  const dialog = make(
    'dialog',
    { class: 'search-dialog', lang: HTML_LANG[lang], 'aria-label': t.title },
    ...[form, status, notes, list, foot],
  );
  const onShow = () => (all.hidden = !list.dataset['query']);
  startSearch({ lang, t, input, list, status, notes, limit: LIMIT, onShow });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => moveByKeys(event, input, list));
  document.body.append(dialog);
  return dialog;
}

/** Gives the language of the page; on pages in both languages, that of the browser. */
function getPageLang(): Lang {
  const own = location.pathname.slice(BASE.length).split('/')[0];
  if (isLang(own)) return own;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

let dialog: Promise<HTMLDialogElement> | undefined;

/** Opens the quick search over the page; the page of results stays one key away. */
export async function openDialog(): Promise<void> {
  const lang = getPageLang();
  // Whoever opens the search is about to type.
  void getCorpus(lang).catch(() => undefined);
  dialog ??= loadStrings(lang).then((t) => createDialog(lang, t));
  const opened = await dialog;
  if (!opened.open) opened.showModal();
  opened.querySelector('input')?.select();
}

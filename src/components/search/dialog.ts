import { HTML_LANG } from '../../i18n/locales.ts';
import { loadStyles } from '../tools/styles.ts';
import dialogStyles from './dialog.css?url&no-inline';
import { getCorpus } from './files.ts';
import { make } from './make.ts';
import searchStyles from './search.css?url&no-inline';
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

const getPart = <T extends Element>(dialog: HTMLDialogElement, selector: string): T => {
  const part = dialog.querySelector<T>(selector);
  if (!part) throw new Error(`The quick search has no ${selector}.`);
  return part;
};

/** Makes the quick search of a dialog work: results as one types, and the way to all of them. */
export async function startDialog(dialog: HTMLDialogElement): Promise<void> {
  const lang = dialog.lang === HTML_LANG.zh ? 'zh' : 'en';
  // Whoever opens the search is about to type.
  getCorpus(lang).catch(() => undefined);
  const [t] = await Promise.all([loadStrings(lang), loadStyles(searchStyles), loadStyles(dialogStyles)]);
  const form = getPart<HTMLFormElement>(dialog, 'form');
  const input = getPart<HTMLInputElement>(dialog, 'input');
  const list = getPart<HTMLOListElement>(dialog, 'ol');
  const all = make('button', { type: 'button', class: 'button' }, t.all);
  all.hidden = true;
  all.addEventListener('click', () =>
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true })),
  );
  const slash = make('input', { type: 'checkbox' });
  setUpSlashSwitch(slash);
  dialog.append(make('div', { class: 'foot' }, all, make('label', { class: 'slash' }, slash, t.slashKey)));
  dialog.addEventListener('keydown', (event) => moveByKeys(event, input, list));
  const search = startSearch({
    ...{ lang, t, input, list, limit: LIMIT },
    status: getPart(dialog, '[role=status]'),
    notes: getPart(dialog, '.results-notes'),
    onShow: () => (all.hidden = !list.dataset['query']),
  });
  await getCorpus(lang).catch(() => undefined);
  await search.run();
}

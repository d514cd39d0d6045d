import { toSearchHash } from '../../lib/search/address.ts';
import { isFoundKept } from './keep.ts';
import { isSlashOn } from './slash.ts';

const listDialogs = () => [...document.querySelectorAll<HTMLDialogElement>('dialog[data-page]')];

/** Gives the dialog of the page; on pages in both languages, that of the browser’s language. */
function findDialog(): HTMLDialogElement | undefined {
  const dialogs = listDialogs();
  return dialogs.find(({ lang }) => lang.slice(0, 2) === navigator.language.slice(0, 2)) ?? dialogs.at(-1);
}

/** Gives the address of the results page with what was typed; the words stand where no server is told of them. */
const toResults = (dialog: HTMLDialogElement): string =>
  (dialog.dataset['page'] ?? '') + toSearchHash(dialog.querySelector('input')?.value ?? '');

/** Leads to the results page where the code of the search is gone, as after a deployment; says so where all is gone. */
async function giveUp(dialog: HTMLDialogElement, status: HTMLElement | null): Promise<void> {
  const { page = '' } = dialog.dataset;
  const answer = await fetch(page, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok && page !== location.pathname) return location.assign(toResults(dialog));
  if (status) status.textContent = status.dataset['failed'] ?? '';
  dialog.querySelector('.elsewhere')?.removeAttribute('hidden');
}

/** Sets up what a dialog does by itself: it closes, and leads to all results. */
function setUp(dialog: HTMLDialogElement): void {
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
    location.assign(toResults(dialog));
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a, [data-close]'))) dialog.close();
  });
}

for (const dialog of listDialogs()) setUp(dialog);

let ready: Promise<void> | undefined;

/** Loads the search into a dialog that is open already; what failed is tried again when it is next opened. */
function load(dialog: HTMLDialogElement): Promise<void> {
  const status = dialog.querySelector<HTMLElement>('[role=status]');
  if (status) status.textContent = status.dataset['loading'] ?? '';
  return import('./dialog.ts')
    .then(({ startDialog }) => startDialog(dialog))
    .catch(() => {
      ready = undefined;
      return giveUp(dialog, status);
    });
}

/** Opens the search at once, whatever the network; its code is loaded only then. */
function openSearch(event: Event): void {
  const dialog = findDialog();
  if (!dialog) return;
  event.preventDefault();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  ready ??= load(dialog);
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest('[data-search-open]')) openSearch(event);
});

/** Ctrl/⌘ K opens the search anywhere; / where nothing is being typed, unless the reader has switched it off. */
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  const isChord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey;
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  if (isChord || (isSlash && !isTyping && isSlashOn())) openSearch(event);
});

/** A result of the search leads to this page: what was looked for is marked. */
const markFound = () => {
  if (!isFoundKept()) return;
  import('./found.ts').then(
    (found) => found.markFound(),
    () => {
      // The code is gone: the paragraph is marked as a whole.
    },
  );
};
markFound();
addEventListener('hashchange', markFound);

import { device } from './storage.ts';

const root = document.documentElement;

/** Answers to a choice at once and keeps it for the other pages; the usual is kept as nothing. */
function keep(choice: string): void {
  root.dataset['reading'] = choice;
  device.set('reading', choice);
}

/** Shows the settings with what is chosen; an empty value is the usual of its group, which a later one replaces. */
function show(dialog: HTMLDialogElement): void {
  const chosen = (root.dataset['reading'] ?? '').split(' ');
  for (const input of dialog.querySelectorAll('input')) input.checked = !input.value || chosen.includes(input.value);
  dialog.showModal();
  dialog.querySelector<HTMLElement>(':checked')?.focus();
}

for (const button of document.querySelectorAll('[data-reading-open]')) {
  const dialog = button.nextElementSibling;
  const form = dialog?.querySelector('form');
  if (!(dialog instanceof HTMLDialogElement) || !form) continue;
  button.addEventListener('click', () => show(dialog));
  form.addEventListener('change', () => {
    const chosen = [...form.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
    keep(chosen.filter(Boolean).join(' '));
  });
  form.addEventListener('reset', () => keep(''));
  // Around the form is the backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
}

// A page that the browser kept in memory does not know what was chosen since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) root.dataset['reading'] = device.get('reading');
});

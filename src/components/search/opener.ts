import { isSlashOn } from './slash.ts';

/** Opens the search; its code is loaded only then. */
const openSearch = async (event: Event) => {
  event.preventDefault();
  const { openDialog } = await import('./dialog.ts');
  await openDialog();
};

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest('[data-search-open]')) void openSearch(event);
});

/** Ctrl/⌘ K opens the search anywhere; / where nothing is being typed, unless the reader has switched it off. */
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  const isChord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey;
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  if (isChord || (isSlash && !isTyping && isSlashOn())) void openSearch(event);
});

/** A result of the search leads to this page: what was looked for is marked. */
const markFound = async () => {
  try {
    if (sessionStorage.getItem('found')) (await import('./found.ts')).markFound();
  } catch {
    // Storage is switched off: the paragraph is marked as a whole.
  }
};
void markFound();
addEventListener('hashchange', () => void markFound());

import { isSlashOn } from '../search/slash.ts';

/** Opens the search; its code is loaded only then. */
const openSearch = async (event: Event) => {
  event.preventDefault();
  const { openDialog } = await import('../search/dialog.ts');
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

/** A result of the search leads here: what was looked for is marked. */
const markFound = async () => {
  try {
    if (sessionStorage.getItem('found')) (await import('../search/found.ts')).markFound();
  } catch {
    // Storage is switched off: the paragraph is marked as a whole.
  }
};
void markFound();
addEventListener('hashchange', () => void markFound());

/** The other language opens at the place that the reader came to by its address. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
  link.addEventListener('click', () => {
    link.hash = location.hash;
    link.search = location.search;
  });

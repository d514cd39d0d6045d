import '../reading/permalinks.ts';
import { findReadingPlace } from './reading-place.ts';

/** Opens the search from its link or with Ctrl/⌘ K; its code is loaded only then. */
const openSearch = async () => {
  const { openDialog } = await import('../search/dialog.ts');
  openDialog();
};

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!event.target.closest('[data-search-open]')) return;
  event.preventDefault();
  void openSearch();
});

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  void openSearch();
});

/** The other language, or both, open at the place that the reader is at, in a new tab too. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language], [data-same-place]'))
  for (const event of ['pointerdown', 'click'])
    link.addEventListener(event, () => {
      link.hash = findReadingPlace();
      link.search = location.search;
    });

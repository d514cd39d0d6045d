import '../tools/permalinks.ts';
import '../search/opener.ts';
import { toReaderAddress } from './origin.ts';
import { findReadingPlace } from '../tools/reading-place.ts';

/** What is searched for stands where else the place does. */
const isSearch = () => location.hash.startsWith('#q=');

/** The other language, or both, open at the place that the reader is at, in a new tab too. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language], [data-same-place]'))
  for (const event of ['pointerdown', 'click'])
    link.addEventListener(event, () => {
      link.hash = isSearch() ? location.hash : findReadingPlace();
      link.search = location.search;
    });

/** Where no public address is set, a printed page carries the one at which it was read. */
for (const place of document.querySelectorAll<HTMLElement>('[data-own-address]')) {
  place.textContent = toReaderAddress(location.pathname) ?? '';
  if (place.textContent && place.parentElement) place.parentElement.hidden = false;
}

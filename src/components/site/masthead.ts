import '../reading/permalinks.ts';
import '../search/opener.ts';
import { findReadingPlace } from './reading-place.ts';

/** What is searched for stands where else the place does. */
const isSearch = () => location.hash.startsWith('#q=');

/** The other language, or both, open at the place that the reader is at, in a new tab too. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language], [data-same-place]'))
  for (const event of ['pointerdown', 'click'])
    link.addEventListener(event, () => {
      link.hash = isSearch() ? location.hash : findReadingPlace();
      link.search = location.search;
    });

import { toReaderAddress } from '../frame/origin.ts';
import '../tools/copy-buttons.ts';

// A path is completed with the origin at which the page is read.
for (const area of document.querySelectorAll<HTMLTextAreaElement>('[data-embed-code]')) {
  const path = area.dataset['embedCode'];
  const address = path && toReaderAddress(path);
  if (path && address) {
    area.value = area.value.replace(`"${path}"`, `"${address}"`);
    area.closest('details')?.removeAttribute('hidden');
  }
  area.nextElementSibling?.removeAttribute('hidden');
}

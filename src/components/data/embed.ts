import { copyFrom } from '../tools/clipboard.ts';
import { toReaderAddress } from '../frame/origin.ts';

// A path is completed with the origin at which the page is read.
for (const area of document.querySelectorAll<HTMLTextAreaElement>('[data-embed-code]')) {
  const path = area.dataset['embedCode'];
  const address = path && toReaderAddress(path);
  if (path && address) {
    area.value = area.value.replace(`"${path}"`, `"${address}"`);
    area.closest('details')?.removeAttribute('hidden');
  }
  const button = area.nextElementSibling;
  if (!(button instanceof HTMLButtonElement)) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copyFrom(area, button));
}

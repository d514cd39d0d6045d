import { copyFrom } from '../site/clipboard.ts';

for (const area of document.querySelectorAll<HTMLTextAreaElement>('[data-embed-code]')) {
  const button = area.nextElementSibling;
  if (!(button instanceof HTMLButtonElement)) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copyFrom(area, button));
}

import { copyFrom } from '../site/clipboard.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

// The reader’s day, not that of Greenwich.
const today = new Date();

for (const place of document.querySelectorAll<HTMLElement>('[data-access]'))
  place.textContent = (place.dataset['access'] ?? '')
    .replace('YYYY', String(today.getFullYear()))
    .replace('MM', pad(today.getMonth() + 1))
    .replace('DD', pad(today.getDate()));

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-cite] button');
  const text = button && button.previousElementSibling;
  if (text instanceof HTMLElement) void copyFrom(text, button as HTMLElement);
});

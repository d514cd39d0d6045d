import { copy } from './clipboard.ts';

/** Shares the address where the device can, and else copies it; where that fails too, shows it to be copied by hand. */
function share(status: Element, copied = ''): Promise<void> {
  const { href: url } = location;
  if (!('share' in navigator)) return copy(url, { status, copied, failed: url });
  // A reader who thinks better of it ends the sharing with an error.
  return navigator.share({ title: document.title, url }).catch(() => {});
}

for (const box of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const button = box.querySelector('button');
  const status = box.querySelector('[role=status]');
  if (!button || !status) continue;
  if (!('share' in navigator)) button.textContent = box.dataset['copy'] ?? '';
  button.addEventListener('click', () => void share(status, box.dataset['copied']));
}

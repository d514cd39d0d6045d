const pad = (number: number): string => String(number).padStart(2, '0');

// The reader’s day, not that of Greenwich.
const today = new Date();

for (const place of document.querySelectorAll<HTMLElement>('[data-access]'))
  place.textContent = (place.dataset['access'] ?? '')
    .replace('YYYY', String(today.getFullYear()))
    .replace('MM', pad(today.getMonth() + 1))
    .replace('DD', pad(today.getDate()));

/** Copies a citation, or selects it where the page may not write to the clipboard, as on plain http. */
async function copy(text: Element): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(text);
    return 'selected';
  }
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-cite] button');
  const text = button && button.previousElementSibling;
  const box = button && button.closest<HTMLElement>('[data-cite]');
  const status = box && box.querySelector('[role=status]');
  if (!text || !status) return;
  void copy(text).then((result) => {
    status.textContent = box.dataset[result] ?? '';
    if (result === 'copied') button.textContent = status.textContent;
  });
});

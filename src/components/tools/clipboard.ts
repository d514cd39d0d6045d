/** Copies by a command of old, which also works on plain http, where pages have no clipboard. */
function copySelected(text: string, host: Element): boolean {
  const active = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  // No keyboard is to rise on a phone, and nothing is to move.
  area.readOnly = true;
  area.style.cssText = 'position:fixed;top:0;opacity:0';
  host.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return copied;
}

/**
 * Copies a text and says whether that succeeded. Within a modal dialog the dialog must be the host, because what is
 * outside it cannot be selected.
 */
export async function copyText(text: string, host: Element = document.body): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, host);
  }
}

/** Selects what an element holds, for the reader to copy. */
function select(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
}

/**
 * Copies what an element holds, and says so in the status that follows the button; where the browser lets nothing be
 * copied, it is selected. The words are the button’s own.
 */
export async function copyFrom(source: HTMLElement, button: HTMLElement): Promise<void> {
  const text = source instanceof HTMLTextAreaElement ? source.value : (source.textContent ?? '');
  const copied = await copyText(text);
  if (!copied) select(source);
  const status = button.nextElementSibling;
  if (status) status.textContent = button.dataset[copied ? 'copied' : 'selected'] ?? '';
}

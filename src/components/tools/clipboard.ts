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

/** Copies as browsers do today; throws where that is not allowed, or not known. */
async function writeText(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}

/** What is said of a copy, and what is done where the browser lets nothing be copied. */
interface Answer {
  status: Element | null;
  copied: string;
  failed: string;
  onFail?: () => void;
  /** Within a modal dialog the dialog itself, because what is outside it cannot be selected. */
  host?: Element;
}

/** Copies a text, and says in a status whether that succeeded. */
export async function copy(text: string, answer: Answer): Promise<void> {
  const { status, copied, failed, onFail, host = document.body } = answer;
  const succeeded = await writeText(text).catch(() => copySelected(text, host));
  if (!succeeded) onFail?.();
  if (status) status.textContent = succeeded ? copied : failed;
}

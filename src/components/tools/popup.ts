/** Sets a popup below what opened it, or above where there is more room, within the width of the screen. */
export function placeBelow(popup: HTMLElement, anchor: Element): void {
  const from = anchor.getBoundingClientRect();
  const { width, height } = popup.getBoundingClientRect();
  const page = document.documentElement;
  // Above there is the bar of the page, too.
  const fits = from.bottom + height < innerHeight || from.top < height + 64;
  const left = Math.max(8, Math.min(from.left, page.clientWidth - width - 8));
  popup.style.left = `${left + scrollX}px`;
  popup.style.top = `${(fits ? from.bottom : from.top - height) + scrollY}px`;
  popup.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus among the parts of a popup; says whether there was one to move to. */
function moveFocus(popup: HTMLElement, step: 1 | -1): boolean {
  const stops = [...popup.querySelectorAll<HTMLElement>('button, a')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  next?.focus();
  return next !== undefined;
}

/**
 * Moves through a popup with Tab or the arrow keys, and closes it with Escape, by Tab beyond its ends and by a press
 * elsewhere. `close` is told whether the focus goes back to what opened it.
 */
export function keepInside(popup: HTMLElement, close: (back: boolean) => void): void {
  popup.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Tab: event.shiftKey ? -1 : 1 }[event.key] as 1 | -1 | undefined;
    if (event.key === 'Escape') close(true);
    else if (step === undefined) return;
    else if (!moveFocus(popup, step) && event.key === 'Tab') {
      close(true);
      // From what opened it, Tab goes on by itself; backwards it has arrived.
      if (step === 1) return;
    }
    event.preventDefault();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const outside = popup.isConnected && target instanceof Element && !popup.contains(target);
    if (outside && !target.closest('[aria-expanded="true"]')) close(false);
  });
  let width = innerWidth;
  addEventListener('resize', () => {
    // Phones change the height all the time, as their bars come and go.
    if (innerWidth !== width) close(false);
    width = innerWidth;
  });
}

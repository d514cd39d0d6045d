/** A box that opens beside what was pressed, and says so of it. */
export interface Popup {
  /** What it was opened from, while it is open. */
  getOpener: () => HTMLElement | undefined;
  open: (opener: HTMLElement) => void;
  /** Closes it; the focus goes back to what opened it, or stays. */
  close: (back: boolean) => void;
}

/** Sets a popup below the end of what opened it, or above its beginning where there is more room, within the screen. */
function place(box: HTMLElement, opener: Element, gap: number): void {
  const rects = [...opener.getClientRects()];
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return;
  const { width, height } = box.getBoundingClientRect();
  // Above there is the bar of the page, too.
  const fits = last.bottom + gap + height < innerHeight || first.top < height + gap + 64;
  const most = document.documentElement.clientWidth - width - 8;
  box.style.left = `${Math.max(8, Math.min((fits ? last : first).left, most)) + scrollX}px`;
  box.style.top = `${(fits ? last.bottom + gap : first.top - gap - height) + scrollY}px`;
  box.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus among the parts of a popup; says whether there was one to move to. */
function moveFocus(box: HTMLElement, step: 1 | -1): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>('button, a')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  next?.focus();
  return next !== undefined;
}

/** Moves through a popup with Tab or the arrow keys, and leaves it with Escape and by Tab beyond its ends. */
function listenToKeys(box: HTMLElement, leave: () => void): void {
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Tab: event.shiftKey ? -1 : 1 }[event.key] as 1 | -1 | undefined;
    if (event.key === 'Escape') leave();
    else if (step === undefined) return;
    else if (!moveFocus(box, step) && event.key === 'Tab') {
      leave();
      // From what opened it, Tab goes on by itself; backwards it has arrived.
      if (step === 1) return;
    }
    event.preventDefault();
  });
}

/**
 * Makes a popup of a box that `show` and `hide` bring to the page and take away. It closes with Escape, by Tab beyond its
 * ends, by a press elsewhere, and where the page gets another width.
 */
export function makePopup(box: HTMLElement, show: () => void, hide: () => void, gap = 0): Popup {
  let opener: HTMLElement | undefined;
  const close = (back: boolean) => {
    const from = opener;
    if (!from) return;
    opener = undefined;
    from.setAttribute('aria-expanded', 'false');
    hide();
    if (back) from.focus({ preventScroll: true });
  };
  listenToKeys(box, () => close(true));
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !box.contains(target) && !opener?.contains(target)) close(false);
  });
  let width = innerWidth;
  addEventListener('resize', () => {
    // Phones change the height all the time, as their bars come and go.
    if (innerWidth !== width) close(false);
    width = innerWidth;
  });
  return {
    getOpener: () => opener,
    open: (next) => {
      close(false);
      opener = next;
      next.setAttribute('aria-expanded', 'true');
      show();
      place(box, next, gap);
    },
    close,
  };
}

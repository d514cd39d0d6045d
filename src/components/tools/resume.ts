import { findReadingPlace } from './reading-place.ts';
import { device } from './storage.ts';

const KEY = 'reading-place';

/** Gives what a paragraph is called by its number in the margin; not every one has a number. */
const nameOf = (paragraph: Element) => paragraph.querySelector('.pn, .mark')?.getAttribute('aria-label');

/** Gives the numbered paragraph that the reader is at, or the first one below the heading or table that they are at. */
function findParagraph(): Element | undefined {
  const place = document.getElementById(findReadingPlace());
  return [...document.querySelectorAll('.para[id]')].find(
    (paragraph) =>
      nameOf(paragraph) &&
      (paragraph === place ||
        (place && place.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
}

/** Remembers where the reader stops; nothing at the top, so that a glance leaves the place of before, or at the end. */
function remember(): void {
  const isEnd = innerHeight + scrollY > document.documentElement.scrollHeight - innerHeight;
  const paragraph = findParagraph();
  if (isEnd) device.set(KEY, '');
  else if (paragraph && scrollY > innerHeight) device.set(KEY, paragraph.id);
}

/** Offers the place where the reader stopped before, quietly: nothing jumps, and an address with a place goes first. */
function offer(line: HTMLElement): void {
  const paragraph = document.getElementById(device.get(KEY));
  const name = paragraph && nameOf(paragraph);
  const link = line.querySelector('a');
  if (!name || !link || location.hash) return;
  link.href = `#${paragraph.id}`;
  link.textContent = name;
  line.hidden = false;
}

const line = document.querySelector<HTMLElement>('[data-resume]');
if (line) offer(line);
// On phones a page that goes out of sight may never come back.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') remember();
});
addEventListener('pagehide', remember);

/** What a reader can be at: a heading, a paragraph, a row of a table, a term, a pair on a parallel page. */
const UNITS = ':is(h1, h2, h3, h4, p, tr, dt, .pair)[id]:not([role])';

/**
 * Gives the id of the topmost unit that the reader sees, or of the one that the address leads to while it is in view;
 * nothing at the top of a page, whose address says it all.
 */
export function findReadingPlace(): string {
  const top = document.querySelector('.masthead nav')?.getBoundingClientRect().bottom ?? 0;
  const isSeen = (unit: Element) => {
    const box = unit.getBoundingClientRect();
    // The last line of what was read before does not count.
    return box.height > 0 && box.bottom > Math.max(top, 0) + 32 && box.top < innerHeight;
  };
  const target = document.getElementById(location.hash.slice(1));
  if (target && isSeen(target)) return target.id;
  const units = [...document.querySelectorAll(UNITS)];
  const first = units.findIndex(isSeen);
  if (first <= 0 && scrollY < innerHeight) return '';
  return units.at(first)?.id ?? '';
}

/** The numbers and marks in the margin that lead to the place at which they stand. */
const NUMBERS = 'a.pn, a.un, a.mark, .project-label a';

// Without JavaScript they are links and no more.
for (const number of document.querySelectorAll(NUMBERS)) number.setAttribute('aria-haspopup', 'dialog');

/** Opens the menu of a place from its number; its code is loaded only then. */
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const number = event.target.closest<HTMLAnchorElement>(NUMBERS);
  if (!number) return;
  event.preventDefault();
  import('./place-menu.ts').then(
    ({ togglePlaceMenu }) => togglePlaceMenu(number),
    () => {
      location.hash = number.hash;
    },
  );
});

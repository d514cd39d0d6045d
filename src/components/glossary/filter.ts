const fold = (text: string | null): string => (text ?? '').normalize('NFKC').toLowerCase();

/** Shows the terms that hold what is typed, under their letters; references are shown alike, and not counted. */
const box = document.querySelector<HTMLElement>('[data-filter]');
const input = box?.querySelector('input');
if (box && input) {
  const letters = [...document.querySelectorAll<HTMLElement>('[data-letter]')].map((letter) => ({
    letter,
    entries: [...letter.querySelectorAll<HTMLElement>('.entry')],
  }));
  const status = box.querySelector('[role=status]');

  const filter = () => {
    const words = fold(input.value).trim();
    let count = 0;
    for (const { letter, entries } of letters) {
      for (const entry of entries) entry.hidden = !fold(entry.textContent).includes(words);
      const shown = entries.filter(({ hidden }) => !hidden);
      letter.hidden = shown.length === 0;
      count += shown.filter(({ dataset }) => 'entry' in dataset).length;
    }
    if (status) status.textContent = words ? (box.dataset['filter'] ?? '').replace('N', String(count)) : '';
  };

  box.hidden = false;
  input.addEventListener('input', filter);
  // A term that an address leads to is shown, whatever is typed.
  addEventListener('hashchange', () => {
    input.value = '';
    filter();
  });
}

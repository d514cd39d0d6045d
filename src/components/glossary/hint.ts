const MARGIN = 16;
const GAP = 8;

const findTerm = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;

/** Sets a note below the end of its word, or above its beginning where only there is room. */
function place(note: HTMLElement, word: HTMLElement) {
  const rects = [...word.getClientRects()];
  const [first, last] = [rects[0], rects.pop()];
  if (!first || !last) return;
  const { offsetWidth, offsetHeight } = note;
  const above = first.top - GAP - offsetHeight;
  const isAbove = last.bottom + GAP + offsetHeight > innerHeight && above > 0;
  const most = document.documentElement.clientWidth - offsetWidth - MARGIN;
  note.style.left = `${scrollX + Math.max(MARGIN, Math.min((isAbove ? first : last).left, most))}px`;
  note.style.top = `${scrollY + (isAbove ? above : last.bottom + GAP)}px`;
}

/** Lets the words of terms open a note; the text of the notes stands in a template. */
function upgrade({ content, dataset }: HTMLTemplateElement) {
  const note = document.createElement('div');
  const link = document.createElement('a');
  let term: HTMLAnchorElement | undefined;
  let again = false;
  link.textContent = dataset['hints'] ?? '';
  note.className = 'hint';
  note.popover = 'auto';
  note.tabIndex = -1;
  note.setAttribute('role', 'dialog');
  note.dataset['furniture'] = '';
  document.querySelector('article')?.append(note);

  const words = [...document.querySelectorAll('a.term')];
  for (const word of words) {
    word.setAttribute('role', 'button');
    word.setAttribute('aria-haspopup', 'dialog');
    word.setAttribute('aria-expanded', 'false');
  }

  const open = (word: HTMLAnchorElement) => {
    // The notes stand in the order of their words.
    const entry = content.children[words.indexOf(word)];
    if (!entry) return;
    term = word;
    link.href = word.href;
    note.replaceChildren(entry.cloneNode(true), link);
    note.setAttribute('aria-label', word.textContent ?? '');
    word.setAttribute('aria-expanded', 'true');
    note.showPopover();
    place(note, word);
    note.focus();
  };

  // A press beside the note closes it; on its own word it shall not open again.
  document.addEventListener('pointerdown', (event) => {
    again = note.matches(':popover-open') && findTerm(event) === term;
  });

  document.addEventListener('click', (event) => {
    const word = findTerm(event);
    if (!word || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!again) open(word);
  });

  document.addEventListener('keydown', (event) => {
    const word = findTerm(event);
    if (event.key === ' ' && word) {
      event.preventDefault();
      open(word);
    }
    // The note stands at the end of the page, but in the order of the keys behind its word.
    if (event.key === 'Tab' && note.contains(document.activeElement)) {
      if (!event.shiftKey && document.activeElement === note) return;
      if (event.shiftKey) event.preventDefault();
      note.hidePopover();
    }
  });

  note.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open') return;
    term?.setAttribute('aria-expanded', 'false');
    if (note.contains(document.activeElement)) term?.focus({ preventScroll: true });
  });
}

// Where there are no popovers the links lead to the glossary.
const notes = document.querySelector<HTMLTemplateElement>('template[data-hints]');
if (notes && 'showPopover' in HTMLElement.prototype) upgrade(notes);

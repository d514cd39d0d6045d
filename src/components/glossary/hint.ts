import { makePopup } from '../tools/popup.ts';

const GAP = 8;

const findTerm = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;

/** Makes the box in which notes are shown, with the link to the glossary at its end. */
function makeBox(label: string): { note: HTMLElement; link: HTMLAnchorElement } {
  const note = document.createElement('div');
  const link = document.createElement('a');
  link.textContent = label;
  note.className = 'hint';
  note.popover = 'manual';
  note.tabIndex = -1;
  note.setAttribute('role', 'dialog');
  note.dataset['furniture'] = '';
  document.querySelector('article')?.append(note);
  return { note, link };
}

/** Lets the words of terms open a note; the text of the notes stands in a template. */
function upgrade({ content, dataset }: HTMLTemplateElement) {
  const { note, link } = makeBox(dataset['hints'] ?? '');
  const popup = makePopup(
    note,
    () => note.showPopover(),
    () => note.hidePopover(),
    GAP,
  );

  const words = [...document.querySelectorAll('a.term')];
  for (const word of words) {
    word.setAttribute('role', 'button');
    word.setAttribute('aria-haspopup', 'dialog');
    word.setAttribute('aria-expanded', 'false');
  }

  const toggle = (word: HTMLAnchorElement) => {
    if (popup.getOpener() === word) return popup.close(true);
    // The notes stand in the order of their words.
    const entry = content.children[words.indexOf(word)];
    if (!entry) return;
    link.href = word.href;
    note.replaceChildren(entry.cloneNode(true), link);
    note.setAttribute('aria-label', word.textContent ?? '');
    popup.open(word);
    note.focus();
  };

  document.addEventListener('click', (event) => {
    const word = findTerm(event);
    if (!word || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(word);
  });

  document.addEventListener('keydown', (event) => {
    const word = findTerm(event);
    if (event.key !== ' ' || !word) return;
    event.preventDefault();
    toggle(word);
  });
}

// Where there are no popovers the links lead to the glossary.
const notes = document.querySelector<HTMLTemplateElement>('template[data-hints]');
if (notes && 'showPopover' in HTMLElement.prototype) upgrade(notes);

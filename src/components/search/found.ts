import { takeFound } from './keep.ts';

/** Gives the texts within an element that belong to the plan. */
function listTexts(place: Element): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && !walker.currentNode.parentElement?.closest('[data-furniture]'))
      texts.push(walker.currentNode);
  return texts;
}

/** Sets a mark around a part of a text. */
function wrap(text: Text, from: number, to: number): void {
  const part = text.splitText(from);
  part.splitText(to - from);
  const mark = document.createElement('mark');
  part.replaceWith(mark);
  mark.append(part);
}

/** Marks every occurrence of words in a place, across the elements that they stand in; the last one first. */
function markWords(place: Element, words: string): void {
  let whole = '';
  const texts = listTexts(place).map((text) => {
    const start = whole.length;
    whole += text.data;
    return { text, start, end: whole.length };
  });
  for (let at = whole.lastIndexOf(words); at >= 0; at = at > 0 ? whole.lastIndexOf(words, at - 1) : -1)
    for (const { text, start, end } of [...texts].reverse()) {
      const from = Math.max(at, start);
      const to = Math.min(at + words.length, end);
      if (from < to && !text.parentElement?.closest('mark')) wrap(text, from - start, to - start);
    }
}

/** Marks what the reader looked for at the place that a result led to. */
export function markFound(): void {
  const { id = '', words = [] } = takeFound() ?? {};
  const place = document.getElementById(id);
  if (!place || decodeURIComponent(location.hash.slice(1)) !== id) return;
  for (const each of [...words].sort((a, b) => b.length - a.length)) markWords(place, each);
  const first = place.querySelector('mark');
  const { bottom = 0 } = first?.getBoundingClientRect() ?? {};
  if (bottom > innerHeight) first?.scrollIntoView({ block: 'center' });
}

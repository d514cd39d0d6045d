import { HTMLElement, parse } from 'node-html-parser';

import { HTML_LANG, otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';

/** The same text rendered in both languages. */
export type Rendered = Record<Lang, string>;

const elementsOf = (node: HTMLElement): HTMLElement[] =>
  node.childNodes.filter((child) => child instanceof HTMLElement);

/** What holds pairs of its own: what stands in it is set side by side, not the whole. */
const isHolder = (element: HTMLElement): boolean => /\b(box|closing)\b/.test(element.classNames);

/** Gives the text of a heading without its number. */
function toName(heading: HTMLElement | null): string {
  const copy = parse(heading?.innerHTML ?? '');
  for (const furniture of copy.querySelectorAll('[data-furniture]')) furniture.remove();
  return copy.textContent.trim();
}

/**
 * Reads a rendering. What is named by a heading gets its words as a name, because on a parallel page the heading’s id
 * is that of both languages.
 */
function read(html: string): HTMLElement[] {
  const root = parse(html);
  for (const named of root.querySelectorAll('[aria-labelledby]')) {
    named.setAttribute('aria-label', toName(root.getElementById(named.getAttribute('aria-labelledby') ?? '')));
    named.removeAttribute('aria-labelledby');
  }
  return elementsOf(root);
}

/**
 * Marks an element as one side of a pair: it carries its language and the id of its unit as `data-unit`. Ids within
 * it stay on the side of the reader’s language only, because an id stands once in a document.
 */
function toSide(element: HTMLElement, lang: Lang, own: boolean): string {
  const id = element.getAttribute('id');
  element.setAttribute('lang', HTML_LANG[lang]);
  if (id) {
    element.removeAttribute('id');
    element.setAttribute('data-unit', id);
  }
  for (const inner of element.querySelectorAll('[id]')) {
    const innerId = inner.getAttribute('id') ?? '';
    inner.setAttribute('data-unit', innerId);
    inner.setAttribute('lang', HTML_LANG[lang]);
    if (!own) inner.removeAttribute('id');
  }
  // The ways to either language alone stand once in a pair.
  if (!own) for (const ways of element.querySelectorAll('.ways')) ways.remove();
  return element.outerHTML;
}

function toPair(own: HTMLElement, other: HTMLElement, lang: Lang): string {
  const id = own.getAttribute('id');
  // A table takes the whole width; the parts of a project meet each other line by line.
  const shape = own.querySelector('table.indicators') ? ' wide' : own.tagName === 'FIGURE' ? ' even' : '';
  const parts = own.querySelector('p[id]') ? ' parts' : '';
  const sides = toSide(own, lang, true) + toSide(other, otherLang(lang), false);
  return `<div class="pair${shape}${parts}"${id ? ` id="${id}"` : ''}>${sides}</div>`;
}

/** Takes the text of a project out of its wrapper, so that goal and content are pairs of their own. */
const unwrap = (element: HTMLElement): HTMLElement[] =>
  element.classList.contains('project-text') ? elementsOf(element) : [element];

/**
 * Sets the two renderings of a text side by side, unit by unit, the reader’s language first. Both hold the same units
 * in the same order, which the content check has seen to; anything else is an error of the engine.
 */
export function toParallel(rendered: Rendered, lang: Lang): string {
  const [own, other] = [read(rendered[lang]), read(rendered[otherLang(lang)])];
  return pairUp(own, other, lang);
}

function pairUp(own: HTMLElement[], other: HTMLElement[], lang: Lang): string {
  if (own.length !== other.length)
    throw new Error(`A parallel text has ${own.length} parts in one language and ${other.length} in the other.`);
  return own
    .map((element, index) => {
      const twin = other[index];
      if (!twin) return '';
      if (!isHolder(element)) return toPair(element, twin, lang);
      element.innerHTML = pairUp(elementsOf(element).flatMap(unwrap), elementsOf(twin).flatMap(unwrap), lang);
      return element.outerHTML;
    })
    .join('');
}

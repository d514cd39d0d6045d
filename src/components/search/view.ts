import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { toExcerptPieces } from '../../lib/search/excerpt.ts';
import { listWords } from '../../lib/search/cut.ts';
import { search } from './engine.ts';
import type { Hit } from './engine.ts';

/** The parts of a search on the page. */
export interface SearchView {
  lang: Lang;
  form: HTMLFormElement;
  input: HTMLInputElement;
  list: HTMLOListElement;
  status: HTMLElement;
  /** How many results are shown; all where it is not given. */
  limit?: number;
}

const DELAY = 150;

function toItem(hit: Hit, query: string, lang: Lang): HTMLLIElement {
  const t = getStrings(lang);
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title;
  const place = document.createElement('span');
  place.className = 'place';
  place.textContent = [t.kinds[hit.kind], hit.number, hit.paragraph && t.paragraph(hit.paragraph)]
    .filter(Boolean)
    .join(' · ');
  const excerpt = document.createElement('p');
  for (const { text, marked } of toExcerptPieces(hit.text, query, listWords(query))) {
    const piece = marked ? document.createElement('mark') : document.createElement('span');
    piece.textContent = text;
    excerpt.append(piece);
  }
  item.append(link, ' ', place, excerpt);
  return item;
}

/** Searches as the reader types, but never in the middle of an input method’s composition. */
export function startSearch({ lang, form, input, list, status, limit }: SearchView): { run: () => Promise<void> } {
  const t = getStrings(lang);
  let latest = 0;
  let timer = 0;

  const show = (query: string, hits: Hit[], message: string) => {
    list.replaceChildren(...hits.slice(0, limit).map((hit) => toItem(hit, query, lang)));
    list.dataset['query'] = query;
    list.setAttribute('aria-busy', 'false');
    status.textContent = message;
  };

  const run = async () => {
    const query = input.value.trim();
    const turn = ++latest;
    if (!query) return show('', [], '');
    list.setAttribute('aria-busy', 'true');
    status.textContent = t.searching;
    try {
      const hits = await search(query);
      if (turn === latest) show(query, hits, hits.length > 0 ? t.searchCount(hits.length, query) : t.searchNone(query));
    } catch {
      if (turn === latest) show(query, [], t.searchFailed);
    }
  };

  const schedule = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), DELAY);
  };

  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) schedule();
  });
  input.addEventListener('compositionend', schedule);
  form.addEventListener('submit', (event) => {
    if (limit !== undefined) return;
    event.preventDefault();
    void run();
  });
  return { run };
}

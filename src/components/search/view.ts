import type { Lang } from '../../i18n/locales.ts';
import type { SearchStrings } from '../../i18n/zh.search.ts';
import type { Result } from '../../lib/search/result.ts';
import { ask } from './ask.ts';
import type { Answer } from './ask.ts';
import { getCorpus } from './files.ts';
import { makeItem } from './item.ts';
import { keepFound } from './keep.ts';
import { loadAhead } from './pagefind.ts';
import { makeNotes, makeWayOut, toStatus } from './status.ts';

/** The parts of a search on the page. */
export interface SearchView {
  lang: Lang;
  t: SearchStrings;
  input: HTMLInputElement;
  list: HTMLOListElement;
  status: HTMLElement;
  notes: HTMLElement;
  /** How many results are shown; all where it is not given. */
  limit?: number;
  /** Is given what is shown, as often as that changes. */
  onShow?: (results: Result[], items: HTMLLIElement[]) => void;
  /** Gives what the status says besides the number of results. */
  getSuffix?: () => string;
}

/** A search that is going on. */
export interface RunningSearch {
  run: () => Promise<void>;
  /** Says the status anew. */
  refresh: () => void;
}

/** What is said of a wait that a reader would notice, after this many milliseconds. */
const NOTICED = 150;

/** Searches as the reader types, but never in the middle of an input method’s composition. */
export function startSearch(view: SearchView): RunningSearch {
  const { lang, t, input, list, status, notes, limit, onShow, getSuffix } = view;
  let latest = 0;
  let said = '';
  let shown = '';

  const refresh = () => {
    status.textContent = said + (getSuffix?.() ?? '');
  };

  const say = (text: string, lines: HTMLElement[] = []) => {
    said = text;
    refresh();
    notes.replaceChildren(...lines);
  };

  /** Shows results; what is shown already stays, so that nothing moves under the reader’s hand. */
  const show = (query: string, results: Result[]) => {
    const ids = [query, ...results.map(({ id }) => id)].join(' ');
    if (ids === shown) return;
    shown = ids;
    const items = results.slice(0, limit).map((result) => {
      const item = makeItem(result, lang, t);
      item.firstElementChild?.addEventListener('click', () => keepFound({ id: result.id, words: result.marked }));
      return item;
    });
    list.replaceChildren(...items);
    list.dataset['query'] = query;
    onShow?.(results, items);
  };

  const present = (query: string, answer: Answer) => {
    show(query, answer.results);
    say(toStatus(answer, query, t), makeNotes(answer, query, lang, t));
  };

  const search = async (query: string, isLatest: () => boolean) => {
    const waiting = setTimeout(() => isLatest() && say(t.loading), NOTICED);
    try {
      const answer = await ask(query, lang, (first) => {
        clearTimeout(waiting);
        if (isLatest()) present(query, first);
      });
      if (isLatest()) present(query, answer);
      // What later searches need is loaded with the first, so that they need not wait for it.
      getCorpus(lang)
        .then(loadAhead)
        .catch(() => undefined);
    } catch {
      if (!isLatest()) return;
      show(query, []);
      say(t.failed, [makeWayOut(lang, t)]);
    } finally {
      clearTimeout(waiting);
    }
  };

  const run = async () => {
    const query = input.value.trim();
    const turn = ++latest;
    const isLatest = () => turn === latest;
    list.setAttribute('aria-busy', 'true');
    if (query) await search(query, isLatest);
    else {
      show('', []);
      say('');
    }
    if (isLatest()) list.setAttribute('aria-busy', 'false');
  };

  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) void run();
  });
  input.addEventListener('compositionend', () => void run());
  return { run, refresh };
}

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

/** Searches as the reader types, but never in the middle of an input method’s composition. */
export function startSearch(view: SearchView): RunningSearch {
  const { lang, t, input, list, status, notes, limit, onShow, getSuffix } = view;
  let latest = 0;
  let said = '';

  const refresh = () => {
    status.textContent = said + (getSuffix?.() ?? '');
  };

  const show = (query: string, results: Result[]) => {
    const items = results.slice(0, limit).map((result) => {
      const item = makeItem(result, lang, t);
      item.firstElementChild?.addEventListener('click', () => keepFound({ id: result.id, words: result.marked }));
      return item;
    });
    list.replaceChildren(...items);
    list.dataset['query'] = query;
    onShow?.(results, items);
  };

  const finish = (text: string, lines: HTMLElement[]) => {
    said = text;
    refresh();
    notes.replaceChildren(...lines);
    list.setAttribute('aria-busy', 'false');
  };

  const answer = async (query: string, turn: number): Promise<Answer | undefined> => {
    const found = await ask(query, lang, (first) => turn === latest && show(query, first.results));
    return turn === latest ? found : undefined;
  };

  const run = async () => {
    const query = input.value.trim();
    const turn = ++latest;
    list.setAttribute('aria-busy', 'true');
    try {
      const found = query ? await answer(query, turn) : undefined;
      if (turn !== latest) return;
      show(query, found?.results ?? []);
      finish(found ? toStatus(found, query, t) : '', found ? makeNotes(found, query, lang, t) : []);
      // What later searches need is loaded with the first, so that they need not wait for it.
      if (found)
        void getCorpus(lang)
          .then(loadAhead)
          .catch(() => undefined);
    } catch {
      if (turn !== latest) return;
      show(query, []);
      finish(t.failed, [makeWayOut(lang, t)]);
    }
  };

  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) void run();
  });
  input.addEventListener('compositionend', () => void run());
  return { run, refresh };
}

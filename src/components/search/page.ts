import type { SearchStrings } from '../../i18n/zh.search.ts';
import { findLang } from '../../lib/site/address.ts';
import { readSearch, toSearchHash } from '../../lib/search/address.ts';
import type { Corpus } from '../../lib/search/corpus.ts';
import { getCorpus } from './files.ts';
import { setUpFilters } from './filters.ts';
import { setUpSlashSwitch } from './slash.ts';
import { loadStrings } from './strings.ts';
import { makeTools } from './tools.ts';
import { startSearch } from './view.ts';

const find = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
};

const lang = findLang(location.pathname) ?? 'zh';
const input = find<HTMLInputElement>('#search-input');
const list = find<HTMLOListElement>('#results');

/** Keeps what is shown in the address, so that it can be shared; behind #, so that no server is told of it. */
function keepAddress(query: string, choice: Record<string, string>): void {
  try {
    history.replaceState(null, '', location.pathname + toSearchHash(query, choice));
  } catch {
    // Some browsers allow only so many changes of the address in a while; the next one will do.
  }
}

const listChapters = ({ entries }: Corpus): [string, string][] =>
  entries
    .filter(({ kind, id, chapter }) => kind === 'unit' && id === chapter)
    .map(({ id, label, text }) => [id, [label, text].filter(Boolean).join(' ')]);

function start(t: SearchStrings): void {
  let corpus: Corpus | undefined;
  const load = getCorpus(lang).then((loaded) => (corpus = loaded));
  status.textContent = '';
  const keep = () => keepAddress(list.dataset['query'] ?? '', filters.getParams());
  const filters = setUpFilters(
    find('#filters'),
    () => (corpus ? listChapters(corpus) : []),
    t,
    () => {
      search.refresh();
      keep();
    },
  );
  const search = startSearch({
    lang,
    t,
    input,
    list,
    status,
    notes: find('#results-notes'),
    onShow: (results, items) => {
      items.forEach((item, index) => {
        const result = results[index];
        if (result) item.append(makeTools(result, lang, t));
      });
      filters.take(results, items);
      keep();
    },
    getSuffix: filters.getSuffix,
  });
  find('#search-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void search.run();
  });
  load.catch(() => undefined);
  const takeAddress = (typed = '') => {
    const { q = '', ...choice } = readSearch(location);
    input.value = typed || q;
    filters.choose(choice);
    if (location.search) keepAddress(q, choice);
    void search.run();
  };
  takeAddress(input.value);
  if (!input.value) input.focus();
  addEventListener('hashchange', () => takeAddress());
}

setUpSlashSwitch(find<HTMLInputElement>('[data-slash]'));
const status = find('#results-status');
status.textContent = status.dataset['loading'] ?? '';
loadStrings(lang).then(start, () => (status.textContent = status.dataset['failed'] ?? ''));

import { isLang } from '../../i18n/locales.ts';
import type { SearchStrings } from '../../i18n/zh.search.ts';
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

const code = document.documentElement.lang.slice(0, 2);
const lang = isLang(code) ? code : 'zh';
const input = find<HTMLInputElement>('#search-input');
const list = find<HTMLOListElement>('#results');

/** Keeps what is shown in the address, so that it can be shared. */
function keepAddress(query: string, params: Record<string, string>): void {
  const search = new URLSearchParams(query ? { q: query, ...params } : {}).toString();
  try {
    history.replaceState(null, '', search ? `?${search}` : location.pathname);
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
    status: find('#results-status'),
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
  void load.catch(() => undefined);
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) void search.run();
  else input.focus();
}

setUpSlashSwitch(find<HTMLInputElement>('[data-slash]'));
void loadStrings(lang).then(start);

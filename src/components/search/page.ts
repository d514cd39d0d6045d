import { isLang } from '../../i18n/locales.ts';
import { startSearch } from './view.ts';

const form = document.querySelector<HTMLFormElement>('#search-form');
const input = document.querySelector<HTMLInputElement>('#search-input');
const list = document.querySelector<HTMLOListElement>('#results');
const status = document.querySelector<HTMLElement>('#results-status');

if (form && input && list && status) {
  const code = document.documentElement.lang.slice(0, 2);
  const { run } = startSearch({ lang: isLang(code) ? code : 'zh', form, input, list, status });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  // The address always leads back to what is shown.
  new MutationObserver(() => {
    const query = list.dataset['query'] ?? '';
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  }).observe(list, { attributes: true, attributeFilter: ['data-query'] });
  if (input.value) void run();
  else input.focus();
}

import type { Lang } from '../../i18n/locales.ts';
import { getCorpus, getDefinitions } from './files.ts';
import { make } from './make.ts';

/** Makes a place for what a term means, which is filled once that is loaded; `entry` is the term’s number. */
export function makeDefinition(entry: number, lang: Lang): HTMLElement {
  const place = make('span', { class: 'definition' });
  Promise.all([getCorpus(lang), getDefinitions(lang)])
    .then(([{ entries }, list]) => (place.textContent = list[entry - entries.length + list.length] ?? ''))
    .catch(() => undefined);
  return place;
}

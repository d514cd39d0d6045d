import type { SearchStrings } from '../../i18n/zh.search.ts';
import { RECORD_KINDS } from '../../lib/search/kinds.ts';
import type { Result } from '../../lib/search/result.ts';
import { make } from './make.ts';

/** Controls by which the reader chooses what to see. */
export interface Filters {
  /** Takes new results and their items, and shows those that are chosen. */
  take: (results: Result[], items: HTMLLIElement[]) => void;
  /** Says how many are shown, where not all are. */
  getSuffix: () => string;
  /** Takes a choice from the address. */
  choose: (choice: Record<string, string>) => void;
  /** Gives what is chosen as parameters of the address. */
  getParams: () => Record<string, string>;
}

/** What is offered under one head: each value with its name. */
type Offer = [value: string, label: string][];

const NAMES = ['kind', 'in'] as const;

/** What belongs to no chapter is chosen under this name. */
const OTHER = 'other';

const valueOf = ({ kind, chapter }: Result): Record<(typeof NAMES)[number], string> => ({
  kind,
  in: chapter || OTHER,
});

/**
 * Sets up controls for kind and chapter. Each says how many results it would show beside the other choice; what would
 * show none is not offered.
 */
export function setUpFilters(
  place: HTMLElement,
  getChapters: () => Offer,
  t: SearchStrings,
  onChange: () => void,
): Filters {
  const chosen = { kind: '', in: '' };
  let results: Result[] = [];
  let items: HTMLLIElement[] = [];

  const isShown = (result: Result, choice = chosen) =>
    NAMES.every((name) => !choice[name] || valueOf(result)[name] === choice[name]);
  const count = (choice = chosen) => results.filter((result) => isShown(result, choice)).length;

  const makeGroup = (name: (typeof NAMES)[number], legend: string, offer: Offer) => {
    const labels = [['', t.filterAll] as const, ...offer].flatMap(([value, label]) => {
      const number = count({ ...chosen, [name]: value });
      if (number === 0 && value !== chosen[name]) return [];
      const input = make('input', { type: 'radio', name, value });
      input.checked = value === chosen[name];
      return make('label', {}, input, label, make('span', { class: 'count' }, String(number)));
    });
    return make('fieldset', {}, make('legend', {}, legend), ...labels);
  };

  const draw = () => {
    items.forEach((item, index) => {
      const result = results[index];
      item.hidden = result ? !isShown(result) : false;
    });
    const kinds = RECORD_KINDS.map((kind): [string, string] => [kind, t.kinds[kind]]);
    const groups = [
      makeGroup('kind', t.filterKind, kinds),
      makeGroup('in', t.filterChapter, [...getChapters(), [OTHER, t.filterOther]]),
    ];
    place.replaceChildren(...(results.length > 1 ? groups : []));
  };

  place.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    chosen[target.name === 'kind' ? 'kind' : 'in'] = target.value;
    draw();
    place.querySelector<HTMLInputElement>(`[name=${target.name}]:checked`)?.focus();
    onChange();
  });

  return {
    take: (newResults, newItems) => {
      results = newResults;
      items = newItems;
      // A choice that would hide everything is given up.
      if (results.length > 0 && count() === 0) Object.assign(chosen, { kind: '', in: '' });
      draw();
    },
    choose: (choice) => Object.assign(chosen, { kind: choice['kind'] ?? '', in: choice['in'] ?? '' }),
    getSuffix: () => (count() < results.length ? t.shown(count()) : ''),
    getParams: () => Object.fromEntries(Object.entries(chosen).filter(([, value]) => value)),
  };
}

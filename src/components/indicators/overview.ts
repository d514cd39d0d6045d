import { findBreaks, sortRows } from '../../lib/indicators/order.ts';
import type { TableState } from '../../lib/indicators/order.ts';
import { makeSortable } from './sortable.ts';

/** Makes the printed table of the overview sortable and filterable; its address always leads back to what is shown. */
function start(controls: HTMLElement, table: HTMLTableElement) {
  const { locale, rows, columns, shown } = JSON.parse(controls.dataset['state'] ?? '') as TableState;
  const select = controls.querySelector('select');
  const status = controls.querySelector('[role=status]');
  const parts = [...document.querySelectorAll<HTMLElement>('[data-category]')];
  const { heads, order, filter } = makeSortable(table);
  const printed = columns.findIndex(({ key }) => key === 'number');

  const asked = new URLSearchParams(location.search);
  let category = asked.get('category') ?? '';
  if (!Object.hasOwn(shown, category)) category = '';
  let column = columns.findIndex(({ key }) => key === asked.get('sort'));
  if (column < 0) column = printed;
  let descending = asked.get('order') === 'descending';

  const show = () => {
    const chosen = columns[column];
    if (!chosen) return;
    const isPrinted = column === printed && !descending;
    const sorted = isPrinted ? undefined : sortRows(rows, chosen.key, descending, locale);
    const visible = (sorted ?? []).filter((row) => !category || row.category === category);
    order(sorted, findBreaks(visible, chosen.key));
    filter(rows, category);
    for (const part of parts) part.hidden = category !== '' && !part.dataset['category']?.split(' ').includes(category);
    heads.forEach((head, index) => {
      if (index === column) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    const message = `${shown[category] ?? ''}${descending ? chosen.descending : chosen.ascending}`;
    if (status && status.textContent !== message) status.textContent = message;
    const state = new URLSearchParams({
      ...(category ? { category } : {}),
      ...(isPrinted ? {} : { sort: chosen.key, order: descending ? 'descending' : 'ascending' }),
    }).toString();
    const address = `${location.pathname}${state ? `?${state}` : ''}${location.hash}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`) history.replaceState(null, '', address);
  };

  heads.forEach((head, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      descending = index === column && !descending;
      column = index;
      show();
    });
  });
  if (select) {
    select.value = category;
    select.addEventListener('change', () => {
      category = select.value;
      show();
    });
  }
  show();
}

const controls = document.querySelector<HTMLElement>('[data-controls]');
const table = document.querySelector<HTMLTableElement>(`table[aria-labelledby="${controls?.dataset['controls']}"]`);
if (controls && table) start(controls, table);

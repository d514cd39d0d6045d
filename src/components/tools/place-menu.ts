import { enPlace } from '../../i18n/en.place.ts';
import { zhPlace } from '../../i18n/zh.place.ts';
import { listWays } from '../../lib/site/ways.ts';
import { copyText } from './clipboard.ts';
import { loadStyles } from './styles.ts';
import { keepInside, placeBelow } from './popup.ts';
import styles from './place-menu.css?url&no-inline';
import { findQuoted, loadQuotation, toAddress, toLang } from '../text/quoted.ts';
import type { Quoted } from '../text/quoted.ts';

const lang = toLang(document.body);
const t = { zh: zhPlace, en: enPlace }[lang];

const menu = document.createElement('div');
menu.className = 'place-menu';
menu.setAttribute('role', 'dialog');
const status = document.createElement('p');
status.setAttribute('role', 'status');
/** What could not be copied, selected for the reader to copy. */
const rest = document.createElement('textarea');
rest.readOnly = true;

const styled = loadStyles(styles);

async function copy(text: string, said: string) {
  const copied = await copyText(text, menu);
  rest.hidden = copied;
  status.textContent = copied ? said : t.copySelected;
  if (copied) return;
  rest.value = text;
  rest.select();
}

async function copyQuotation(quoted: Quoted) {
  const quotation = await loadQuotation(quoted).catch(() => undefined);
  if (quotation) await copy(quotation, t.quotationCopied);
  else status.textContent = t.quotationMissing;
}

function toButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', press);
  return button;
}

function toItems(quoted: Quoted): HTMLElement[] {
  const ways = listWays(location.pathname, quoted.id, lang, t).map(({ label, href, hreflang = '' }) =>
    Object.assign(document.createElement('a'), { textContent: label, href, hreflang }),
  );
  return [
    toButton(t.copyLink, () => void copy(toAddress(quoted.id), t.linkCopied)),
    ...(quoted.quotable ? [toButton(t.copyQuotation, () => void copyQuotation(quoted))] : []),
    ...ways,
  ];
}

let opened: { number: HTMLAnchorElement; unit: HTMLElement } | undefined;

function close() {
  opened?.number.setAttribute('aria-expanded', 'false');
  opened?.unit.removeAttribute('data-chosen');
  opened = undefined;
  menu.remove();
}

function open(number: HTMLAnchorElement, quoted: Quoted) {
  const { id, unit, name } = quoted;
  opened = { number, unit };
  number.setAttribute('aria-expanded', 'true');
  unit.setAttribute('data-chosen', '');
  const heading = document.createElement('p');
  heading.textContent = name;
  menu.setAttribute('aria-label', t.menuOf(name));
  rest.hidden = true;
  status.textContent = '';
  menu.replaceChildren(heading, ...toItems(quoted), rest, status);
  document.body.append(menu);
  placeBelow(menu, number);
  menu.querySelector('button')?.focus();
  // The published words are fetched ahead of the press that copies them.
  if (quoted.quotable) loadQuotation(quoted).catch(() => undefined);
  // What the browser shows and shares is the address of the place; nothing moves.
  history.replaceState(history.state, '', `#${id}`);
  void copyText(toAddress(id), menu).then((copied) => {
    if (copied) status.textContent = t.linkCopied;
  });
}

/** Opens the menu of the place that a number stands for, or closes it where it is open. */
export async function togglePlaceMenu(number: HTMLAnchorElement): Promise<void> {
  await styled;
  const again = opened?.number === number;
  close();
  const quoted = !again && findQuoted(number);
  if (quoted) open(number, quoted);
}

keepInside(menu, (back) => {
  const number = opened?.number;
  close();
  if (back) number?.focus();
});

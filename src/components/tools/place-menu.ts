import { enPlace } from '../../i18n/en.place.ts';
import { zhPlace } from '../../i18n/zh.place.ts';
import { listWays } from '../../lib/site/ways.ts';
import { copy } from './clipboard.ts';
import { loadStyles } from './styles.ts';
import { makePopup } from './popup.ts';
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

/** Copies a text; where the browser does not let it, sets it out for the reader to copy. */
function copyOut(text: string, copied: string): Promise<void> {
  rest.hidden = true;
  const onFail = () => {
    rest.hidden = false;
    rest.value = text;
    rest.select();
  };
  return copy(text, { status, copied, failed: t.copySelected, onFail, host: menu });
}

async function copyQuotation(quoted: Quoted) {
  const quotation = await loadQuotation(quoted).catch(() => undefined);
  if (quotation) await copyOut(quotation, t.quotationCopied);
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
    toButton(t.copyLink, () => void copyOut(toAddress(quoted.id), t.linkCopied)),
    ...(quoted.quotable ? [toButton(t.copyQuotation, () => void copyQuotation(quoted))] : []),
    ...ways,
  ];
}

const popup = makePopup(
  menu,
  () => document.body.append(menu),
  () => {
    document.querySelector('[data-chosen]')?.removeAttribute('data-chosen');
    menu.remove();
  },
);

function open(number: HTMLAnchorElement, quoted: Quoted) {
  const { id, unit, name } = quoted;
  const heading = document.createElement('p');
  heading.textContent = name;
  menu.setAttribute('aria-label', t.menuOf(name));
  rest.hidden = true;
  status.textContent = '';
  menu.replaceChildren(heading, ...toItems(quoted), rest, status);
  popup.open(number);
  unit.setAttribute('data-chosen', '');
  menu.querySelector('button')?.focus();
  // The published words are fetched ahead of the press that copies them.
  if (quoted.quotable) loadQuotation(quoted).catch(() => undefined);
  // What the browser shows and shares is the address of the place; nothing moves.
  history.replaceState(history.state, '', `#${id}`);
  // Nobody asked for this copy: that it failed is not said.
  void copy(toAddress(id), { status, copied: t.linkCopied, failed: '', host: menu });
}

/** Opens the menu of the place that a number stands for, or closes it where it is open. */
export async function togglePlaceMenu(number: HTMLAnchorElement): Promise<void> {
  await styled;
  if (popup.getOpener() === number) return popup.close(false);
  const quoted = findQuoted(number);
  if (quoted) open(number, quoted);
  else popup.close(false);
}

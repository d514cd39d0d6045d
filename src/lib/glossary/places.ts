import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { toHref } from '../site/address.ts';
import type { Content } from '../plan/content.ts';
import { usesOf } from '../plan/kinds.ts';
import { TITLE_PAGE } from './occurrences.ts';

/** A place of the text as an index names it. */
export interface Place {
  /** Printed numbers: 四（一）2第3段, 4.1.2 para. 3. */
  label: string;
  href: string;
}

/** Gives every place of the text by the id of its unit. */
export function toPlaces({ outline }: Content, lang: Lang): Map<string, Place> {
  const t = getStrings(lang).glossary;
  const units = outline.units.filter(({ kind }) => usesOf(kind).glossary);
  return new Map([
    [TITLE_PAGE, { label: t.titlePage, href: toHref(lang) }],
    ...units.map(({ id, kind, label, title, path }): [string, Place] => {
      const name = kind === 'heading' ? t.heading(label[lang] || title[lang]) : label[lang];
      return [id, { label: name, href: toHref(lang, path) }];
    }),
  ]);
}

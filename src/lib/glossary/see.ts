import type { Lang } from '../../i18n/locales.ts';
import type { Term } from '../../schemas/glossary.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { letterOf } from './order.ts';
import type { Named } from './order.ts';

/** Another word, or another reading, that leads to the entry of a term. */
export interface SeeReference extends Named {
  /** Id, name and letter of the entry. */
  to: { id: string; name: Bilingual; letter: string };
}

/**
 * Gives the references of a glossary: for the forms and abbreviations in the text of a language that begin with
 * another letter than the name of their entry, and for other readings.
 */
export function listSeeReferences(terms: readonly Term[], text: string, lang: Lang): SeeReference[] {
  const names = new Set(terms.map(({ name }) => name[lang]));
  return terms.flatMap((term) => {
    const used = Object.keys(term.abbreviations ?? {}).filter((short) => text.includes(short));
    const words = [...new Set([...(term.forms?.[lang] ?? []), ...used])].filter((word) => !names.has(word));
    const to = { id: term.id, name: term.name, letter: letterOf(term, lang) };
    const others = words.map((word): Named => ({ name: { zh: word, en: word } }));
    const read: Named[] = lang === 'zh' && term.alsoRead ? [{ name: term.name, pinyin: term.alsoRead }] : [];
    return [...others, ...read]
      .filter((other) => letterOf(other, lang) !== to.letter)
      .map((other) => ({ ...other, to }));
  });
}

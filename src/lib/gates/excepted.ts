import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { toPlanHref } from '../site/address.ts';
import type { Content } from '../plan/content.ts';
import { toLabel } from '../plan/title.ts';
import { listTextPairs } from './texts.ts';
import type { Gate, TextPair } from './text.ts';

/** A place in the plan that an exception is about. */
export interface ExceptedPlace {
  label: string;
  href: string;
}

/** An exception as readers see it. */
export interface Excepted {
  /** The gate that does not stop it; a word of the plan is excepted from the numbers. */
  gate: Gate;
  words: Partial<Bilingual>;
  reason: string;
  /** Where it stands in the plan; none for words of the edition. */
  places: ExceptedPlace[];
}

/** Gives what the place of a text is called, and its address; none where it is not the plan’s. */
function toPlaces({ id, kind, page }: TextPair, content: Content, lang: Lang): ExceptedPlace[] {
  const own = content.pages.find((entry) => entry.lang === lang && entry.id === page);
  if (!own) return [];
  const paragraph = kind === 'paragraph' && content.outline.byId.get(id.replace(/-c\d+$/, '-content'))?.label[lang];
  return [
    {
      label: paragraph || toLabel(own.number, own.title),
      href: toPlanHref(lang, own.path, id.replace(/\..*/, '')),
    },
  ];
}

/** Gives all exceptions with their reasons and places, words of the plan first. */
export function listExcepted(content: Content, lang: Lang): Excepted[] {
  const texts = listTextPairs(content);
  const placesOf = (has: (text: TextPair) => boolean) =>
    texts.filter(has).flatMap((text) => toPlaces(text, content, lang));
  const words = content.exceptions.words.map(({ zh, en, reason }): Excepted => ({
    gate: 'numbers',
    words: { zh, ...(en === undefined ? {} : { en }) },
    reason: reason[lang],
    places: placesOf((text) => text.zh.includes(zh) && text.en.includes(en ?? '')),
  }));
  const singles = content.exceptions.exceptions.map((entry): Excepted => ({
    gate: entry.gate,
    words: wordsOf(entry),
    reason: entry.reason[lang],
    places: placesOf(({ id }) => id === entry.id),
  }));
  return [...words, ...singles];
}

/** Gives the words of an exception by their language. */
function wordsOf(entry: Content['exceptions']['exceptions'][number]): Partial<Bilingual> {
  if (entry.gate === 'order') return {};
  if (entry.gate === 'script') return { [entry.lang]: entry.words };
  const { zh, en } = entry;
  return { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) };
}

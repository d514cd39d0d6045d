import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { NOTE_KINDS } from '../../schemas/notes.ts';
import type { Note } from '../../schemas/notes.ts';
import { toHref } from '../site/address.ts';
import type { Content } from '../plan/content.ts';
import { toExcerpt } from '../text/excerpt.ts';
import { toEnds } from '../relations/ends.ts';
import { COVER, toPassages } from './passages.ts';

/** A passage of a note: where it stands, and the words that the note is about. */
export interface NotePassage {
  label: string;
  /** Its address; left out for what has none. */
  href?: string;
  /** The row of an indicator, each value behind the head of its column. */
  row?: string;
  /** Words quoted from it. */
  words: string[];
}

/** A note in one language, as its page prints it. */
export interface NoteEntry {
  id: string;
  /** Its number on the page. */
  number: number;
  kind: Note['kind'];
  title: string;
  text: string;
  passages: NotePassage[];
  href: string;
}

const EXCERPT: Record<Lang, number> = { zh: 24, en: 64 };

/** Gives the address of a note on the page of all notes. */
export const toNoteHref = (lang: Lang, id: string): string => toHref(lang, `notes/#${id}`);

/** Gives the notes by kind, each kind in the order of the file. */
const sortNotes = (notes: Note[]): Note[] => NOTE_KINDS.flatMap((kind) => notes.filter((note) => note.kind === kind));

/** Gives what each note is called in one language, and its number on the page of notes. */
export const listNoteNames = (notes: Note[], lang: Lang): Pick<NoteEntry, 'id' | 'number' | 'title' | 'href'>[] =>
  sortNotes(notes).map(({ id, title, text }, index) => ({
    id,
    number: index + 1,
    title: title?.[lang] ?? toExcerpt(text[lang], EXCERPT[lang]),
    href: toNoteHref(lang, id),
  }));

/** What a note is called, its number on the page of notes, and its address. */
export type NoteName = ReturnType<typeof listNoteNames>[number];

/** Gives the notes on each unit that has some, by the unit’s id. */
export function toNoteMarks(notes: Note[], lang: Lang): Map<string, NoteName[]> {
  const marks = new Map<string, NoteName[]>();
  for (const name of listNoteNames(notes, lang))
    for (const unit of notes.find(({ id }) => id === name.id)?.about ?? [])
      marks.set(unit, [...(marks.get(unit) ?? []), name]);
  return marks;
}

/** Gives every note with its passages, in the order of the page of notes. */
export function listNotes(content: Content, lang: Lang): NoteEntry[] {
  const [ends, passages] = [toEnds(content, lang), toPassages(content, lang)];
  const names = listNoteNames(content.notes, lang);
  const toPassage = (id: string, quotes: Note['quotes']): NotePassage => {
    if (id === COVER)
      return { label: getStrings(lang).notes.cover, href: toHref(lang, ''), words: quotes.map((quote) => quote[lang]) };
    const [end, text] = [ends.get(id), passages.get(id) ?? ''];
    if (!end) return { label: text, words: [] };
    const { label, title, href, kind } = end;
    if (kind === 'indicator') return { label, href, row: text, words: [] };
    const words = quotes.map((quote) => quote[lang]);
    return { label: label || title, href, words: words.length > 0 ? words : [toExcerpt(text, EXCERPT[lang])] };
  };
  return sortNotes(content.notes).map(({ id, kind, text, about, quotes }, index) => ({
    ...(names[index] ?? { number: index + 1, title: '', href: '' }),
    id,
    kind,
    text: text[lang],
    passages: [...new Set([...quotes.map(({ at }) => at), ...about])].map((place) =>
      toPassage(
        place,
        quotes.filter(({ at }) => at === place),
      ),
    ),
  }));
}

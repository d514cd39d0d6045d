import { z } from 'astro/zod';

import { bilingual, line, slug } from './text.ts';

/**
 * Kinds of editorial notes: numbers that cannot all be right, that cannot be compared, that may be defined
 * differently, or one thing said in different ways.
 */
export const NOTE_KINDS = ['contradiction', 'basis', 'definition', 'wording'] as const;

const quoteSchema = z.strictObject({
  at: line.describe('Id of the unit that has the words; plan for the cover'),
  zh: line.describe('The words as the Chinese has them'),
  en: line.describe('The words as the English has them'),
});

const noteSchema = z.strictObject({
  id: z.string().regex(/^note-[a-z0-9-]+$/, { error: 'expected an id such as note-growth' }),
  kind: z.enum(NOTE_KINDS),
  check: slug.optional().describe('The calculation whose result the note explains'),
  about: z.array(line).min(1).describe('Ids of the indicators and paragraphs beside which it stands'),
  title: bilingual.optional().describe('What does not agree, in a few words; else the note is called by its beginning'),
  quotes: z.array(quoteSchema).default([]).describe('The passages that do not agree; of indicators, the row is quoted'),
  text: bilingual.describe('The note, in neutral words, with the calculation'),
});

/** `notes.yaml`: editorial notes, each tied to ids. */
export const notesSchema = z.strictObject({ notes: z.array(noteSchema) });

/** An editorial note. */
export type Note = z.infer<typeof noteSchema>;

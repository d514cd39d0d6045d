import { z } from 'astro/zod';

import { bilingual, line, slug } from './text.ts';

/** Kinds of editorial notes: numbers that cannot all be right, that may be defined differently, or cannot be compared. */
export const NOTE_KINDS = ['contradiction', 'definition', 'basis'] as const;

const noteSchema = z.strictObject({
  id: z.string().regex(/^note-[a-z0-9-]+$/, { error: 'expected an id such as note-growth' }),
  kind: z.enum(NOTE_KINDS),
  check: slug.optional().describe('The calculation whose result the note explains'),
  about: z.array(line).min(1).describe('Ids of the indicators and paragraphs beside which it stands'),
  text: bilingual.describe('The note, in neutral words, with the calculation'),
});

/** `notes.yaml`: editorial notes, each tied to ids. */
export const notesSchema = z.strictObject({ notes: z.array(noteSchema) });

/** An editorial note. */
export type Note = z.infer<typeof noteSchema>;

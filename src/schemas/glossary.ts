import { z } from 'astro/zod';

import { bilingual, line, slug } from './text.ts';

const words = z.strictObject({
  zh: z.array(line).default([]).describe('Chinese words'),
  en: z.array(line).default([]).describe('English words'),
});

const termSchema = z.strictObject({
  id: z.string().regex(/^term-[a-z0-9-]+$/, { error: 'expected an id such as term-computing-power' }),
  kind: slug.describe('Its subject, one of `kinds`'),
  name: bilingual.describe('The term as the text has it, and its rendering'),
  pinyin: line.optional().describe('How the Chinese is read, where sorting by the common reading gets it wrong'),
  alsoRead: line.optional().describe('Another reading, in pinyin, by which readers may look for the Chinese'),
  forms: words.optional().describe('Other names and renderings of the term that readers are shown'),
  matches: words.optional().describe('Other words by which the text is known to speak of the term; never shown'),
  abbreviations: z
    .record(line, bilingual)
    .optional()
    .describe('Abbreviations of the text that the entry explains, each with the words for which it stands'),
  hint: z
    .boolean()
    .default(true)
    .describe('Whether its first occurrence in a section carries a hint; false for names that explain themselves'),
  explanation: bilingual.describe('What a citizen needs to know, in a sentence or two'),
});

const documentSchema = z.strictObject({
  id: z.string().regex(/^doc-[a-z0-9-]+$/, { error: 'expected an id such as doc-cybersecurity-law' }),
  title: bilingual.describe('Title as the text gives it, without marks'),
  pinyin: line.optional().describe('How the Chinese is read, where sorting by the common reading gets it wrong'),
  forms: z.array(line).default([]).describe('Other words by which the Chinese text cites it'),
  official: bilingual.optional().describe('Full title, where the text has another'),
  issuer: bilingual.optional().describe('Who adopted or issued it'),
  year: z.int().min(1000).max(9999).optional().describe('Year of adoption or issue'),
  number: bilingual.optional().describe('Number under which it was issued'),
  remark: bilingual.optional().describe('What else a reader should know, such as later amendments'),
});

/** `glossary.yaml`: the terms of the plan with their renderings, and the laws and documents that it cites. */
export const glossarySchema = z.strictObject({
  kinds: z
    .record(slug, bilingual)
    .default({})
    .describe('The subjects of the terms, by the name that terms give; the names of places have the kind place'),
  terms: z.array(termSchema),
  documents: z.array(documentSchema).default([]),
});

/** The glossary as its file gives it. */
export type Glossary = z.infer<typeof glossarySchema>;

/** A term with its rendering. */
export type Term = z.infer<typeof termSchema>;

/** A law or document that the plan cites. */
export type CitedDocument = z.infer<typeof documentSchema>;

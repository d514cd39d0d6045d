import { z } from 'astro/zod';

import { bilingual, line } from './text.ts';

/** Subjects of terms, in the order in which they may be offered. */
export const TERM_KINDS = [
  'policy',
  'place',
  'organization',
  'project',
  'telecom',
  'technology',
  'statistics',
] as const;

const forms = z.strictObject({
  zh: z.array(line).default([]).describe('Other Chinese words that are this term'),
  en: z.array(line).default([]).describe('Other renderings that may stand for it in the translation'),
});

const termSchema = z.strictObject({
  id: z.string().regex(/^term-[a-z0-9-]+$/, { error: 'expected an id such as term-computing-power' }),
  kind: z.enum(TERM_KINDS),
  name: bilingual.describe('The term as the text has it, and its rendering'),
  pinyin: line.optional().describe('How the Chinese is read, where sorting by the common reading gets it wrong'),
  forms: forms.optional(),
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
});

/** `glossary.yaml`: the terms of the plan with their renderings, and the laws and documents that it cites. */
export const glossarySchema = z.strictObject({
  terms: z.array(termSchema),
  documents: z.array(documentSchema).default([]),
});

/** The glossary as its file gives it. */
export type Glossary = z.infer<typeof glossarySchema>;

/** A term with its rendering. */
export type Term = z.infer<typeof termSchema>;

import { z } from 'astro/zod';

import { line } from './text.ts';

const words = z.strictObject({ zh: z.array(line).default([]), en: z.array(line).default([]) });

const synonymSchema = z.strictObject({
  typed: words.describe('What readers say; need not stand in the plan'),
  printed: words.describe('The words of the plan for it; each must stand there'),
});

/** `synonyms.yaml`: words that readers use, and what the search looks for as well when they are typed. */
export const synonymsSchema = z.strictObject({ synonyms: z.array(synonymSchema) });

/** Words that readers use, with the plan’s. */
export type Synonym = z.infer<typeof synonymSchema>;

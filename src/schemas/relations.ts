import { z } from 'astro/zod';

import { bilingual, line } from './text.ts';

const relationSchema = z.strictObject({
  type: z.enum(['mentions']).describe('mentions: the paragraph speaks of the indicator'),
  from: line.describe('Id of the indicator'),
  to: line.describe('Id of the paragraph'),
  words: bilingual.describe('The evidence: words that stand in the paragraph'),
});

/** `relations.yaml`: typed links with their evidence. */
export const relationsSchema = z.strictObject({ relations: z.array(relationSchema) });

/** A link between two ids with its evidence. */
export type Relation = z.infer<typeof relationSchema>;

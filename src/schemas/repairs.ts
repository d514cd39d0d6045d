import { z } from 'astro/zod';

import { bilingual, line } from './text.ts';

const lineNumber = z.int().positive().describe('Line of the released text, counted from 1');

/** Names of the rules that `lib/source/repairs.ts` can apply. */
export const REPAIR_RULES = ['empty-lines', 'joins', 'blanks', 'punctuation', 'tabs'] as const;

/** `repairs.yaml`: everything that was changed against the released text. */
export const repairsSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        rule: z.enum(REPAIR_RULES),
        count: z.int().min(0).describe('How many places the rule changes'),
        lines: z.array(lineNumber).optional().describe('For joins: the lines that are joined to the next text'),
        what: bilingual.describe('What the rule does'),
        why: bilingual.describe('Why that restores the original'),
      }),
    )
    .describe('Repairs by rule, in the order in which they are applied after the single ones'),
  single: z
    .array(
      z.strictObject({
        line: lineNumber,
        received: line.describe('As received'),
        published: line.describe('As published'),
        why: bilingual,
      }),
    )
    .describe('Single repairs'),
});

/** The repairs as their file gives them. */
export type Repairs = z.infer<typeof repairsSchema>;

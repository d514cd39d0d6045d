import { z } from 'astro/zod';

import { bilingual, line } from './text.ts';

const url = z.url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' });

const resultSchema = z.strictObject({
  of: line.describe('Id of the indicator, or of the paragraph whose target it concerns'),
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, { error: 'expected the time it speaks of, such as "2031-06"' })
    .describe('The time that the value speaks of'),
  value: z.number().nullable().describe('The value in the unit of the indicator; null where only words are given'),
  words: bilingual.describe('What was reported, word for word'),
  translated: z
    .enum(['zh', 'en'])
    .optional()
    .describe('The language in which the words are this edition’s translation'),
  remark: bilingual.optional().describe('What the report leaves open of the target, in the editors’ words'),
  reportedBy: bilingual.describe('Who reported it; English with its article, as in “reported by …”'),
  source: bilingual.describe('Publisher, title and date'),
  url: z.strictObject({ zh: url, en: url }).describe('Address of the source for readers of each language'),
});

/** `results.yaml`: what is publicly known of the results, on the plan’s own definitions. */
export const resultsSchema = z.strictObject({ results: z.array(resultSchema) });

/** A reported value, or what was reported in words. */
export type Result = z.infer<typeof resultSchema>;

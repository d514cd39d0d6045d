import { z } from 'astro/zod';

import { bilingual } from './text.ts';

const labelled = { label: bilingual.describe('The printed label, without its colon') };

/** `projects/<order>-<slug>.yaml`: one key project. */
export const projectSchema = z.strictObject({
  id: z.string().regex(/^kp\d+$/, { error: 'expected an id such as kp1' }),
  number: bilingual.describe('The printed number, without its colon'),
  title: bilingual.describe('The printed title'),
  goal: z.strictObject({ ...labelled, text: bilingual }).describe('The goal as printed'),
  content: z
    .strictObject({ ...labelled, parts: z.array(bilingual).min(1) })
    .describe('The content as printed, cut at its markers, or at its sentences where it has none'),
});

/** A key project as its file gives it. */
export type ProjectEntry = z.infer<typeof projectSchema>;

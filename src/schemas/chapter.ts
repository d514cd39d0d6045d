import { z } from 'astro/zod';

import { line } from './text.ts';

/** Front matter of a chapter’s page. */
export const chapterSchema = z.strictObject({
  id: z
    .string()
    .regex(/^(preface|ch\d+(-s\d+)?)$/, { error: 'expected an id such as preface, ch2 or ch2-s1' })
    .describe('The unit that the page begins with'),
  number: line.optional().describe('The printed number, such as “（一）” or "4.1"; the preface has none'),
  title: line.describe('The printed title, without its number'),
  page: z.int().positive().optional().describe('Page in the original’s contents; in the original language only'),
});

/** Front matter of a chapter’s page. */
export type ChapterHead = z.infer<typeof chapterSchema>;

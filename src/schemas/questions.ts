import { z } from 'astro/zod';

import { bilingual, line } from './text.ts';

const questionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^q-[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected an id such as q-home-broadband' })
      .describe('Its place on the home page; never renamed, because links lead to it'),
    question: bilingual.describe('What people ask, in their own words'),
    quotes: z
      .array(
        z.strictObject({
          at: line.describe('Id of the paragraph, goal or project goal that answers'),
          words: bilingual.describe('The words that answer; they stand there'),
        }),
      )
      .default([])
      .describe('What the plan says, word for word'),
    silent: bilingual.optional().describe('What the plan does not say'),
  })
  .refine(({ quotes, silent }) => quotes.length > 0 || silent, {
    error: 'expected quotes, or silent where the plan does not say',
  });

/** `questions.yaml`: questions that people ask, answered by the plan’s own words. */
export const questionsSchema = z.strictObject({ questions: z.array(questionSchema) });

/** A question with what the plan says and does not say. */
export type QuestionEntry = z.infer<typeof questionSchema>;

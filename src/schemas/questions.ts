import { z } from 'astro/zod';

import { bilingual, line } from './text.ts';

/** Places of the site to which an answer can lead. */
export const ANSWER_PLACES = ['indicators', 'commitments', 'glossary'] as const;

const quoteSchema = z.strictObject({
  at: line.describe('Id of the paragraph, goal or part of a project that answers'),
  words: bilingual.describe('The words that answer, as they stand there; where they are cut, the site marks it'),
});

const questionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^q-[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected an id such as q-what-it-costs' })
      .describe('Its place on the home page; never renamed, because links lead to it'),
    question: bilingual.describe('What people ask, in their own words'),
    indicators: z.array(line).default([]).describe('Ids of the indicators whose values answer'),
    quotes: z.array(quoteSchema).default([]).describe('What the plan says, word for word'),
    notes: z.array(line).default([]).describe('Ids of the editorial notes without which the answer misleads'),
    remark: bilingual.optional().describe('What readers need to know to understand the answer, by the editors'),
    see: z.array(z.enum(ANSWER_PLACES)).default([]).describe('Where on the site there is more'),
    silent: bilingual.optional().describe('What the plan does not say'),
  })
  .refine(({ indicators, quotes, see, silent }) => indicators.length + quotes.length + see.length > 0 || silent, {
    error: 'expected indicators, quotes or see, or silent where the plan does not say',
  });

/** `questions.yaml`: questions that people ask, answered by the plan’s own numbers and words. */
export const questionsSchema = z.strictObject({ questions: z.array(questionSchema) });

/** A question with what the plan says and does not say. */
export type QuestionEntry = z.infer<typeof questionSchema>;

/** A place of the site to which an answer leads. */
export type AnswerPlace = (typeof ANSWER_PLACES)[number];

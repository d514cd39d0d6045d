import { z } from 'astro/zod';

import { bilingual, line } from './text.ts';

const reason = bilingual.describe('Why the two languages may differ here; readers see it');
const id = line.describe('Id of the text: of a paragraph, heading or table cell, or of words of this edition');

const wordSchema = z.strictObject({
  zh: line.describe('Chinese words with numerals that are not compared'),
  en: line.optional().describe('Their English; where given, the Chinese is excepted only beside it'),
  reason,
});

const exceptionSchema = z.discriminatedUnion('gate', [
  z
    .strictObject({
      gate: z.literal('numbers').describe('A number that the other language says otherwise, or not at all'),
      id,
      zh: line.optional().describe('The Chinese words with the number'),
      en: line.optional().describe('The English words with the number'),
      reason,
    })
    .refine(({ zh, en }) => zh !== undefined || en !== undefined, {
      error: 'expected zh, en or both: the words with the number',
    }),
  z.strictObject({ gate: z.literal('order').describe('Numbers of one unit in another order'), id, reason }),
  z.strictObject({
    gate: z.literal('terms').describe('A term that is rendered otherwise than in the glossary'),
    id,
    zh: line.describe('The term, as the glossary has it in Chinese'),
    en: line.optional().describe('How it is rendered here'),
    reason,
  }),
  z.strictObject({
    gate: z.literal('script').describe('Characters of the other language, or marks of the other width'),
    id,
    lang: z.enum(['zh', 'en']).describe('The language of the text'),
    words: line.describe('The words with those characters'),
    reason,
  }),
]);

/** `exceptions.yaml`: every place where the two languages differ on purpose, with the reason. */
export const exceptionsSchema = z.strictObject({
  words: z.array(wordSchema).default([]).describe('Words of this plan whose numerals are never compared'),
  exceptions: z.array(exceptionSchema).default([]).describe('Single places'),
});

/** The exceptions as their file gives them. */
export type Exceptions = z.infer<typeof exceptionsSchema>;

/** A word of the plan whose numerals are not compared. */
export type ExceptedWord = z.infer<typeof wordSchema>;

/** A single place that is excepted. */
export type Exception = z.infer<typeof exceptionSchema>;

import { z } from 'astro/zod';

import { bilingual, line, slug } from './text.ts';

/** What the table prints in a cell: one string for both languages, or words in each. */
const printed = z.union([line, bilingual], {
  error: 'expected what the table prints, in quotation marks, or zh and en where it prints words',
});

const figure = z.strictObject({
  printed: printed.describe('The cell as printed, without unit and basis; "-" where no value is given'),
  basis: bilingual.optional().describe('What the value is measured on, such as the year of constant prices'),
});

const entrySchema = z.strictObject({
  id: z.string().regex(/^ind-\d{2,}$/, { error: 'expected an id such as ind-07' }),
  slug: slug.describe('Address of its page'),
  category: slug.describe('Slug of its category'),
  name: bilingual.describe('Name as printed, without the unit'),
  unit: bilingual.optional().describe('Unit as printed; left out where the plan gives none'),
  unitless: bilingual.optional().describe('What a value without a unit is, such as a ratio; English with its article'),
  inEnglish: z
    .strictObject({ factor: z.number().positive(), text: line.regex(/\{\}/, { error: 'expected {} for the number' }) })
    .optional()
    .describe('How English sentences say a value: the factor to its magnitude, and the words around {}'),
  floor: z
    .strictObject({ value: z.number(), reason: bilingual })
    .optional()
    .describe('The lowest value that is possible, where it is not zero: charts begin there, and say the reason'),
  baseline: figure.optional().describe('Value of the base year; left out where the table has no such column'),
  target: figure.describe('Value of the target year'),
  change: printed.optional().describe('The change column as printed: "[11.4]" is cumulative, "1.99%" a yearly rate'),
  nature: z.enum(['expected', 'binding']).optional().describe('预期性 or 约束性, where the plan says so'),
  direction: z
    .enum(['up', 'down'])
    .optional()
    .describe('Which way the plan aims; left out where baseline and target show it, or where nothing does'),
});

/** `indicators.yaml`: the indicator table with its rows in printed order. */
export const indicatorsSchema = z.strictObject({
  table: z.strictObject({
    id: z.string().regex(/-box\d+$/, { error: 'expected an id such as ch3-s3-box1' }),
    number: bilingual.describe('The printed number of the box'),
    title: bilingual.describe('The printed title of the box'),
    columns: z
      .strictObject({
        category: bilingual,
        number: bilingual,
        name: bilingual,
        baseline: bilingual.optional(),
        target: bilingual,
        change: bilingual.optional(),
      })
      .describe('Heads of the columns as printed'),
    note: z.strictObject({ label: bilingual, text: bilingual }).optional().describe('The note under the table'),
  }),
  categories: z.array(z.strictObject({ slug, name: bilingual })).min(1),
  indicators: z.array(entrySchema).min(1),
});

/** The indicator table as its file gives it. */
export type IndicatorsFile = z.infer<typeof indicatorsSchema>;

/** A row of the indicator table as its file gives it. */
export type IndicatorEntry = z.infer<typeof entrySchema>;

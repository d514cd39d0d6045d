import { z } from 'astro/zod';

import { bilingual, line, slug } from './text.ts';

const per = z.number().positive();

const numberSchema = z.strictObject({
  paragraph: line.describe('Id of the paragraph that gives the number'),
  year: z.number().int().optional().describe('Year to which the text says that it belongs'),
  zh: line.describe('The number with its unit, as the Chinese paragraph has it'),
  en: line.describe('The number with its unit, as the English paragraph has it'),
  label: bilingual.optional().describe('What it counts, for the table of data'),
});

const rowSchema = z.union(
  [
    z.strictObject({ number: slug.describe('Key of the number'), label: bilingual }),
    z.strictObject({
      rest: slug.describe('Key of a whole, of which the row shows what is left'),
      without: z.array(slug).min(1).describe('Keys of the parts that are taken away'),
      label: bilingual.describe('Says that the row is computed'),
    }),
  ],
  { error: 'expected number and label; or rest, without and label' },
);

const head = {
  id: z.string().regex(/^fig-[a-z0-9-]+$/, { error: 'expected an id such as fig-revenue' }),
  title: bilingual.describe('What is to be seen, as a sentence'),
  rows: z.array(rowSchema).min(1),
  caution: bilingual.optional().describe('What keeps the numbers from being compared without care'),
};

const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    kind: z.literal('bars').describe('Bars from zero on one scale: all rows have one unit'),
    unit: z
      .strictObject({ zh: line, en: line, per: z.strictObject({ zh: per, en: per }) })
      .describe('Unit of the scale in each language, and how many single units it holds'),
  }),
  z.strictObject({ ...head, kind: z.literal('table').describe('Numbers of different units, as a table') }),
]);

const commitmentSchema = z.strictObject({
  id: slug,
  at: line.describe('Id of the paragraph, goal or part of a project that promises'),
  label: bilingual.describe('What is promised, in a few words'),
  words: bilingual.describe('The words that promise, as they stand there; 基本 and the like belong to them'),
  quantity: bilingual.describe(
    'How much is promised, with its hedge, as the words have it; … or …… where they are cut',
  ),
  deadline: bilingual
    .extend({ at: line.optional().describe('Id of the paragraph that prints it, where it is another') })
    .optional()
    .describe('By when, where the plan prints it for this promise'),
});

/** A number of the text by its key, or a cell of the indicator table: `revenue`, `ind-04.baseline`. */
const operand = z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*|ind-\d+\.(baseline|target))$/, {
  error: 'expected the key of a number, or a cell such as ind-04.baseline',
});

const checkSchema = z.union(
  [
    z.strictObject({ id: slug, sum: z.array(operand).min(2), is: operand }),
    z.strictObject({ id: slug, share: operand, of: operand, is: operand }),
    z.strictObject({ id: slug, same: operand, is: operand }),
    z.strictObject({
      id: slug,
      ratio: z.tuple([operand, operand]),
      is: z.tuple([operand, operand]),
      factor: per
        .default(1)
        .describe('What the second ratio is multiplied by, where its parts count per different bases'),
    }),
  ],
  { error: 'expected sum and is; share, of and is; same and is; or ratio and is' },
);

/** `figures.yaml`: numbers of the running text, what is drawn from them, and what must follow from what. */
export const figuresSchema = z.strictObject({
  numbers: z.record(slug, numberSchema),
  figures: z.array(figureSchema),
  commitments: z
    .array(commitmentSchema)
    .default([])
    .describe('Numbers and coverage that the plan promises outside its indicator table'),
  checks: z.array(checkSchema),
});

/** The numbers, figures and checks as their file gives them. */
export type FiguresFile = z.infer<typeof figuresSchema>;

/** A figure as its file gives it. */
export type FigureEntry = z.infer<typeof figureSchema>;

/** A calculation that should give what is printed. */
export type ArithmeticCheck = z.infer<typeof checkSchema>;

/** A promise of the text as its file gives it. */
export type CommitmentEntry = z.infer<typeof commitmentSchema>;

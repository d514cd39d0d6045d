import { z } from 'astro/zod';

import { bilingual, line, slug } from './text.ts';

const per = z.number().positive();

const numberSchema = z.strictObject({
  paragraph: line.describe('Id of the paragraph that gives the number'),
  zh: line.describe('The number with its unit, as the Chinese paragraph has it'),
  en: line.describe('The number with its unit, as the English paragraph has it'),
});

const rowSchema = z.strictObject({ number: slug.describe('Key of the number'), label: bilingual });

const head = {
  id: z.string().regex(/^fig-[a-z0-9-]+$/, { error: 'expected an id such as fig-revenue' }),
  title: bilingual.describe('What is to be seen, as a sentence'),
  rows: z.array(rowSchema).min(1),
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
  checks: z.array(checkSchema),
});

/** The numbers, figures and checks as their file gives them. */
export type FiguresFile = z.infer<typeof figuresSchema>;

/** A figure as its file gives it. */
export type FigureEntry = z.infer<typeof figureSchema>;

/** A calculation that should give what is printed. */
export type ArithmeticCheck = z.infer<typeof checkSchema>;

import { z } from 'astro/zod';

/** A string that is not empty; numbers must be quoted in YAML so that they stay as printed. */
export const line = z.string({ error: 'expected a text; put quotation marks around a number or a date' }).min(1, {
  error: 'expected a text that is not empty',
});

/** The same text in both languages. */
export const bilingual = z.strictObject({
  zh: line.describe('Chinese'),
  en: line.describe('English'),
});

/** A setting in both languages that may be left empty, which switches it off. */
export const optionalBilingual = z.strictObject({ zh: z.string(), en: z.string() });

/** An address part: lower-case letters, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'expected an address part of lower-case letters, digits and single hyphens',
});

/** A text in both languages. */
export type Bilingual = z.infer<typeof bilingual>;

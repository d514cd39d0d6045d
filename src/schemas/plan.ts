import { z } from 'astro/zod';

import { bilingual, line, optionalBilingual } from './text.ts';

/** Tells whether a text is a public address without a path, which stands in `base`, or nothing. */
export const isSite = (text: string): boolean =>
  text === '' || (/^https?:\/\/([A-Za-z0-9-]+\.)*[A-Za-z0-9-]+(:\d+)?\/?$/.test(text) && URL.canParse(text));

/** A path below the public address: names of ASCII letters, since others have two spellings in addresses. */
export const BASE = /^\/((?!\.\.?\/)[A-Za-z0-9._-]+\/)*$/;

/** An address on the web that a page may link to. */
const webAddress = z.url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' });

/** An address that a page may link to, or nothing. */
const optionalAddress = z.union([z.literal(''), webAddress]);

/** A mailbox or an address on the web, or nothing. */
const contact = z.union([z.literal(''), webAddress, z.string().regex(/^mailto:[^\s@]+@[^\s@]+$/)], {
  error: 'expected mailto: and a mailbox, an address that begins with https://, or an empty text',
});

const year = z.int().min(1900).max(2200);
const isoDate = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, { error: 'expected "YYYY-MM" or "YYYY-MM-DD", in quotes' });

/** `plan.yaml`: what the plan is, where its text comes from, and how this edition presents itself. */
export const planSchema = z.strictObject({
  title: bilingual.describe('Title as on the cover'),
  shortTitle: bilingual.describe('Title for tabs, the masthead and search results'),
  subject: bilingual.describe('What the plan is about, in a few words, for the line under the title'),
  issuer: bilingual.describe('The body that issued the plan'),
  issued: z
    .strictObject({ printed: bilingual.describe('As printed on the cover'), iso: isoDate })
    .describe('When the plan was issued'),
  period: z.strictObject({ start: year, end: year }).describe('First and last year that the plan covers'),
  baseYear: year.describe('Year of the baselines in the indicator table'),
  targetYear: year.describe('Year of the targets in the indicator table'),
  invitation: bilingual
    .optional()
    .describe('What a reader finds in the chapters, for the first of the ways in on the home page'),
  contents: bilingual.describe('Heading of the table of contents'),
  summary: bilingual.describe('Two or three sentences for the home page and for descriptions'),
  highlights: z
    .array(line)
    .optional()
    .describe('Ids of the indicators on the home page; the first of each category where it is left out'),
  status: bilingual.describe('How the plan stands today; shown on home, contents and indicators'),
  edition: z
    .strictObject({
      number: line.describe('Version of this edition'),
      date: isoDate.describe('Date of this edition'),
      editors: bilingual
        .optional()
        .describe(
          'Who makes this edition: notes, charts, headlines, links, glossary; left out, they are said to be unnamed',
        ),
      translators: bilingual.optional().describe('Who made the translation, where it was not the editors'),
      publisher: bilingual.optional().describe('Who publishes this site, where it was not the editors'),
      changes: z
        .array(z.strictObject({ number: line, date: isoDate, text: bilingual }))
        .describe('What changed, newest first'),
    })
    .describe('This edition, as distinct from the plan'),
  source: z
    .strictObject({
      file: line.describe('The released text, relative to the content folder'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 sum of 64 hexadecimal digits' }),
      description: bilingual.describe('What the released text is and how it was made'),
    })
    .optional()
    .describe('The released text that the published Chinese is held against'),
  original: z
    .strictObject({
      url: webAddress.describe('Where the issuer has published the original'),
      checked: isoDate.describe('Day on which it was found there'),
    })
    .optional()
    .describe('The original as its issuer published it'),
  rights: z
    .strictObject({
      text: bilingual.describe('Whose the text of the plan is'),
      translation: bilingual.describe('Whose the translation is, and under what terms'),
      code: bilingual.describe('Licence of the code'),
      license: z
        .strictObject({ id: line, title: bilingual, url: webAddress })
        .optional()
        .describe('Licence of translation, notes and data, for machines: its SPDX name, title and address'),
    })
    .describe('Who owns what'),
  translation: bilingual.describe('Standing of the translation, shown on every page of the translated language'),
  translationMethod: z
    .array(bilingual)
    .default([])
    .describe('How the translation was made, a paragraph each, for the page about it'),
  site: z
    .string()
    .refine(isSite, { error: 'expected an address such as https://plan.example.org, without a path, or an empty text' })
    .describe('Public address, or empty'),
  base: z
    .string()
    .regex(BASE, { error: 'expected "/", or a path of ASCII letters, digits, -, _ and . with a slash at both ends' })
    .describe('Path below the public address'),
  notice: optionalBilingual.describe('What else must be said on every page, or empty'),
  contact: contact.describe('Address for reports of errors (mailto: or https:), or empty'),
  filing: z
    .strictObject({ number: z.string(), url: optionalAddress })
    .describe('Filing number that a host in mainland China requires, or empty'),
});

/** The plan’s identity and the settings of its edition. */
export type Plan = z.infer<typeof planSchema>;

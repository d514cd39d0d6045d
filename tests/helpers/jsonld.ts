import type { HTMLElement } from 'node-html-parser';
import { z } from 'astro/zod';

const text = z.string().min(1);
const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const period = z.string().regex(/^\d{4}\/\d{4}$/);
/** A public address; where none is set, it is left out. */
const address = z
  .string()
  .regex(/^https:\/\/[^/]+\/\S*$/)
  .optional();
const tag = z.enum(['zh-CN', 'en']);
const organization = z.strictObject({ '@type': z.literal('GovernmentOrganization'), name: text });
const makers = z.strictObject({ '@type': z.literal('Organization'), name: text });
const original = z.strictObject({
  '@type': z.literal('Report'),
  name: text,
  inLanguage: tag,
  author: organization,
  datePublished: date,
  url: address,
});
const translation = original.extend({
  translator: makers,
  creativeWorkStatus: text,
  publisher: makers.optional(),
  version: text,
  license: z.url().optional(),
});
const edition = z.strictObject({
  '@type': z.literal('CreativeWork'),
  name: text,
  editor: makers,
  publisher: makers.optional(),
  version: text,
  datePublished: date,
});

/** What a page of the plan says of itself, after https://schema.org/Report. */
const report = z
  .strictObject({
    ...translation.partial().shape,
    ...original.shape,
    '@context': z.literal('https://schema.org'),
    temporalCoverage: period,
    translationOfWork: original.optional(),
    workTranslation: translation.optional(),
    workExample: edition.optional(),
    isPartOf: z.strictObject({ '@type': z.literal('Report'), name: text }).optional(),
  })
  .refine(({ inLanguage, translationOfWork, workTranslation, workExample, translator, version, license }) =>
    inLanguage === 'en'
      ? translationOfWork?.inLanguage === 'zh-CN' && translator && version && !workTranslation && !workExample
      : workTranslation?.inLanguage === 'en' &&
        workExample &&
        !translationOfWork &&
        !translator &&
        !version &&
        !license,
  );

/** What a page of indicators says of its data, after https://schema.org/Dataset. */
const dataset = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: text,
  description: z.string().min(30).max(5000),
  inLanguage: tag,
  url: address,
  creator: makers,
  publisher: makers.optional(),
  datePublished: date,
  version: text,
  temporalCoverage: period,
  license: z.url().optional(),
  isAccessibleForFree: z.literal(true),
  isBasedOn: original,
  variableMeasured: z
    .array(
      z.strictObject({
        '@type': z.literal('PropertyValue'),
        propertyID: z.string().regex(/^ind-\d{2,}$/),
        name: text,
        unitText: text.optional(),
      }),
    )
    .min(1),
  distribution: z
    .array(z.strictObject({ '@type': z.literal('DataDownload'), encodingFormat: text, contentUrl: address }))
    .min(1),
});

/** The way from the home page to a page, after https://schema.org/BreadcrumbList. */
const breadcrumbs = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int().positive(), name: text, item: address }))
    .min(2),
});

/** What a page says to search engines. */
export type PageData = z.infer<typeof report> | z.infer<typeof dataset>;

/** Gives what a page says to search engines, held against the schema; null where it says nothing. */
export function readJsonLd(page: HTMLElement): PageData | null {
  const scripts = page.querySelectorAll('head script[type="application/ld+json"]');
  if (scripts.length > 1) throw new Error('The page has more than one block of JSON-LD in its head.');
  return scripts[0] ? z.discriminatedUnion('@type', [report, dataset]).parse(JSON.parse(scripts[0].innerHTML)) : null;
}

/** Gives the way to a page as search engines read it, held against the schema; null where there is none. */
export function readBreadcrumbs(page: HTMLElement): z.infer<typeof breadcrumbs> | null {
  const script = page.querySelector('body script[type="application/ld+json"]');
  return script ? breadcrumbs.parse(JSON.parse(script.innerHTML)) : null;
}

/** Gives the `citation_*` tags of a page by name, without that beginning. */
export const readCitationMeta = (page: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    page
      .querySelectorAll('meta[name^=citation_]')
      .map((meta) => [(meta.getAttribute('name') ?? '').replace('citation_', ''), meta.getAttribute('content') ?? '']),
  );

import { HTML_LANG } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Plan } from '../../schemas/plan.ts';
import { BASE } from '../site/address.ts';
import { toEditors } from '../plan/edition.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { toCitedPlan, toPublicAddress } from '../cite/citable.ts';
import type { Citable } from '../cite/citable.ts';
import { toCitationMeta } from './meta.ts';
import type { HeadTag } from './meta.ts';

/** A node of JSON-LD. */
export type JsonLd = { [key: string]: string | number | boolean | JsonLd | JsonLd[] };

const toPeriod = (start: number, end: number): string => `${start}/${end}`;

const toIssuer = (plan: Plan, lang: Lang): JsonLd => ({ '@type': 'GovernmentOrganization', name: plan.issuer[lang] });

const toMakers = (name: string): JsonLd => ({ '@type': 'Organization', name });

const toUrl = (url: string | undefined): JsonLd => (url ? { url } : {});

/** Names the publisher of this site where there is one; it is never the issuer by default. */
const toPublisher = ({ edition }: Plan, lang: Lang): JsonLd =>
  edition.publisher ? { publisher: toMakers(edition.publisher[lang]) } : {};

const toLicense = ({ rights }: Plan): JsonLd => (rights.license ? { license: rights.license.url } : {});

/** Gives the original: the issuer’s, of the day on which it was issued. */
const toOriginal = (plan: Plan, { title, lang, address }: Citable): JsonLd => ({
  '@type': 'Report',
  name: title,
  inLanguage: HTML_LANG[lang],
  author: toIssuer(plan, lang),
  datePublished: plan.issued.iso,
  ...toUrl(address),
});

/** Gives a translation: by whom, of this edition and its day, under its licence. */
const toTranslation = (plan: Plan, { title, lang, translator, address }: Citable): JsonLd => ({
  '@type': 'Report',
  name: title,
  inLanguage: HTML_LANG[lang],
  author: toIssuer(plan, lang),
  ...(translator ? { translator: toMakers(translator.name), creativeWorkStatus: translator.called } : {}),
  ...toPublisher(plan, lang),
  datePublished: plan.edition.date,
  version: plan.edition.number,
  ...toLicense(plan),
  ...toUrl(address),
});

/** Gives the edition in which the original is published here: its editors, its number and its day. */
const toEditionNode = (plan: Plan, { lang, note }: Citable): JsonLd => ({
  '@type': 'CreativeWork',
  name: note,
  editor: toMakers(toEditors(plan, lang)),
  ...toPublisher(plan, lang),
  version: plan.edition.number,
  datePublished: plan.edition.date,
});

/**
 * Gives the plan, or a part of it, as a `Report` of schema.org: in the second language as the translation that it is.
 * `twin` is the same in the other language. The issuer is author of the plan, never publisher of this edition.
 */
export function toReport(plan: Plan, cited: Citable, twin: Citable): JsonLd {
  const { container, translator } = cited;
  return {
    '@context': 'https://schema.org',
    ...(translator ? toTranslation(plan, cited) : toOriginal(plan, cited)),
    temporalCoverage: toPeriod(plan.period.start, plan.period.end),
    ...(translator
      ? { translationOfWork: toOriginal(plan, twin) }
      : { workTranslation: toTranslation(plan, twin), workExample: toEditionNode(plan, cited) }),
    ...(container ? { isPartOf: { '@type': 'Report', name: container } } : {}),
  };
}

/** A page that shows data: what the data is called, where it stands and what it says. */
interface DataPage {
  lang: Lang;
  title: string;
  address?: string | undefined;
  description: string;
}

/** Gives indicators as a `Dataset` of schema.org: the editors’, based on the plan; what is measured, for which years, in which file. */
export function toDataset(plan: Plan, page: DataPage, indicators: Indicator[], site: URL | undefined): JsonLd {
  const { lang } = page;
  const file = toPublicAddress(`${BASE}data/indicators.json`, site);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.title,
    description: `${page.description}${getStrings(lang).marks.sentenceEnd}${plan.title[lang]}`,
    inLanguage: HTML_LANG[lang],
    ...toUrl(page.address),
    creator: toMakers(toEditors(plan, lang)),
    ...toPublisher(plan, lang),
    datePublished: plan.edition.date,
    version: plan.edition.number,
    temporalCoverage: toPeriod(plan.baseYear, plan.targetYear),
    ...toLicense(plan),
    isAccessibleForFree: true,
    isBasedOn: toOriginal(plan, toCitedPlan(plan, lang, site)),
    variableMeasured: indicators.map(({ id, name, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: name[lang],
      ...(unit ? { unitText: unit[lang] } : {}),
    })),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', ...(file ? { contentUrl: file } : {}) },
    ],
  };
}

/** Gives what the head of a page of the plan says to reference managers and search engines. */
export const toReportHead = (plan: Plan, cited: Citable, twin: Citable): HeadTag[] => [
  ...toCitationMeta(cited),
  toJsonLdTag(toReport(plan, cited, twin)),
];

/** Gives JSON-LD as an element of the head; no “<” in a title can end the script. */
export const toJsonLdTag = (node: JsonLd): HeadTag => ({
  tag: 'script',
  attrs: { type: 'application/ld+json' },
  content: JSON.stringify(node).replaceAll('<', String.raw`\u003c`),
});

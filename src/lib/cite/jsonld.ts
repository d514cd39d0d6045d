import { HTML_LANG } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Plan } from '../../schemas/plan.ts';
import { BASE } from '../address.ts';
import type { Indicator } from '../indicator.ts';
import { toCitedPlan, toPublicAddress } from './citable.ts';
import type { Citable } from './citable.ts';
import { toCitationMeta } from './meta.ts';
import type { HeadTag } from './meta.ts';

/** A node of JSON-LD. */
export type JsonLd = { [key: string]: string | number | boolean | JsonLd | JsonLd[] };

const toPeriod = (start: number, end: number): string => `${start}/${end}`;

const toIssuer = (plan: Plan, lang: Lang): JsonLd => ({ '@type': 'GovernmentOrganization', name: plan.issuer[lang] });

/**
 * Gives the plan, or a part of it, as a `Report` of schema.org: in the second language as the translation that it is.
 * `twin` is the same in the other language.
 */
export function toReport(plan: Plan, cited: Citable, twin: Citable): JsonLd {
  const { lang, title, address, container } = cited;
  const other = { '@type': 'Report', name: twin.title, inLanguage: HTML_LANG[twin.lang], url: twin.address };
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    inLanguage: HTML_LANG[lang],
    url: address,
    author: toIssuer(plan, lang),
    publisher: toIssuer(plan, lang),
    datePublished: plan.issued.iso,
    temporalCoverage: toPeriod(plan.period.start, plan.period.end),
    version: plan.edition.number,
    ...(lang === 'zh' ? { workTranslation: other } : { translationOfWork: other }),
    ...(container ? { isPartOf: { '@type': 'Report', name: container.title, url: container.address } } : {}),
  };
}

/** A page that shows data: what the data is called, where it stands and what it says. */
interface DataPage {
  lang: Lang;
  title: string;
  address: string;
  description: string;
}

/** Gives indicators as a `Dataset` of schema.org: what is measured, for which years, under what licence, in which file. */
export function toDataset(plan: Plan, page: DataPage, indicators: Indicator[], site: URL | undefined): JsonLd {
  const { lang } = page;
  const home = toCitedPlan(plan, lang, site);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.title,
    description: `${page.description}${lang === 'zh' ? '。' : '. '}${plan.title[lang]}`,
    inLanguage: HTML_LANG[lang],
    url: page.address,
    creator: toIssuer(plan, lang),
    datePublished: plan.issued.iso,
    dateModified: plan.edition.date,
    version: plan.edition.number,
    temporalCoverage: toPeriod(plan.baseYear, plan.targetYear),
    ...(plan.rights.license ? { license: plan.rights.license.url } : {}),
    isAccessibleForFree: true,
    isBasedOn: { '@type': 'Report', name: home.title, url: home.address },
    variableMeasured: indicators.map(({ id, name, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: name[lang],
      ...(unit ? { unitText: unit[lang] } : {}),
    })),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: toPublicAddress(`${BASE}data/indicators.json`, site),
      },
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

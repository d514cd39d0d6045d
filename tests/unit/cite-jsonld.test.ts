import { describe, expect, it } from 'vitest';

import { toBreadcrumbs } from '../../src/lib/head/breadcrumbs.ts';
import { toCitedPlan } from '../../src/lib/cite/citable.ts';
import { toDataset, toJsonLdTag, toReport } from '../../src/lib/head/jsonld.ts';
import { toCitationMeta } from '../../src/lib/head/meta.ts';
import { listIndicators } from '../../src/lib/indicators/indicator.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const { plan } = content;
const SITE = new URL('https://plan.example.org');
const zh = toCitedPlan(plan, 'zh', SITE);
const en = toCitedPlan(plan, 'en', SITE);
const page = { lang: 'en', title: 'Indicators', description: 'What is measured' } as const;
const dataset = (site: URL | undefined) => toDataset(plan, page, listIndicators(content), site);

describe(toReport, () => {
  it('names the original of a translation, and the translation of an original', () => {
    expect(toReport(plan, en, zh)).toMatchObject({
      inLanguage: 'en',
      translationOfWork: { name: plan.title.zh, inLanguage: 'zh-CN', url: 'https://plan.example.org/zh/' },
    });
    expect(toReport(plan, zh, en)).toMatchObject({ workTranslation: { name: plan.title.en, inLanguage: 'en' } });
    expect(toReport(plan, zh, en)).not.toHaveProperty('translationOfWork');
  });

  it('dates the plan by its issue and the edition by its own day, and gives the version to the edition alone', () => {
    const original = toReport(plan, zh, en);
    expect(original).toMatchObject({
      author: { name: plan.issuer.zh },
      datePublished: plan.issued.iso,
      workExample: { editor: { name: '网页版编者' }, version: plan.edition.number, datePublished: plan.edition.date },
    });
    expect(original).not.toHaveProperty('version');
    expect(toReport(plan, en, zh)).toMatchObject({
      author: { name: plan.issuer.en },
      translator: { name: 'Editors of the web edition' },
      creativeWorkStatus: 'Unofficial English translation',
      datePublished: plan.edition.date,
      translationOfWork: { author: { name: plan.issuer.zh }, datePublished: plan.issued.iso },
    });
  });

  it('puts the licence on the translation, never on the text of the issuer', () => {
    const original = toReport(plan, zh, en);
    expect(original).not.toHaveProperty('license');
    expect(original).toMatchObject({ workTranslation: { license: plan.rights.license?.url } });
    expect(toReport(plan, en, zh)).toMatchObject({ license: plan.rights.license?.url });
    expect(toReport(plan, en, zh)['translationOfWork']).not.toHaveProperty('license');
  });
});

describe(toDataset, () => {
  it('is made by the editors, from the plan of its issuer', () => {
    expect(dataset(SITE)).toMatchObject({
      creator: { name: 'Editors of the web edition' },
      datePublished: plan.edition.date,
      isBasedOn: { author: { name: plan.issuer.en }, datePublished: plan.issued.iso },
    });
  });
});

describe('the publisher', () => {
  it('is named where the edition names one, and is nowhere the issuer', () => {
    const publisher = { zh: '清河出版社', en: 'Qinghe Press' };
    const published = { ...plan, edition: { ...plan.edition, publisher } };
    expect(toReport(published, en, zh)).toMatchObject({ publisher: { name: 'Qinghe Press' } });
    for (const node of [toReport(plan, zh, en), toReport(plan, en, zh), dataset(SITE)])
      expect(JSON.stringify(node)).not.toContain('"publisher"');
  });
});

describe('without a public address', () => {
  it('no address is told, and no path in its place', () => {
    const [bareZh, bareEn] = [toCitedPlan(plan, 'zh', undefined), toCitedPlan(plan, 'en', undefined)];
    const trail = toBreadcrumbs([{ name: 'Contents', address: undefined }]);
    for (const node of [toReport(plan, bareZh, bareEn), toReport(plan, bareEn, bareZh), dataset(undefined), trail])
      expect(JSON.stringify(node)).not.toMatch(/"(url|contentUrl|item)"|":"\//);
    expect(JSON.stringify(toCitationMeta(bareEn))).not.toContain('citation_public_url');
  });
});

describe(toJsonLdTag, () => {
  it('lets no title end the script', () => {
    const name = '</script><b>';
    const { content: script = '' } = toJsonLdTag({ name });
    expect(script).not.toContain('<');
    expect(JSON.parse(script)).toEqual({ name });
  });
});

describe(toCitationMeta, () => {
  const read = (cited: typeof en) =>
    Object.fromEntries<string | undefined>(
      toCitationMeta(cited).map(({ attrs }) => [attrs['name'] ?? '', attrs['content']]),
    );

  it('keeps the name of an institution in one piece', () => {
    expect(read(en)['citation_author']).toBe('Beijing Communications Administration,');
    expect(read(zh)['citation_author']).toBe('北京市通信管理局');
  });

  it('calls a translation so, and its makers the institution behind it', () => {
    expect(read(en)).toMatchObject({
      citation_title: `${plan.title.en} (Unofficial English translation)`,
      citation_technical_report_institution: 'Editors of the web edition',
      citation_publication_date: plan.edition.date.replaceAll('-', '/'),
    });
    expect(read(zh)).toMatchObject({
      citation_title: plan.title.zh,
      citation_technical_report_institution: plan.issuer.zh,
      citation_publication_date: '2021/07',
    });
  });
});

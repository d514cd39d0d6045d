import { describe, expect, it } from 'vitest';

import { toCitedPlan } from '../../src/lib/cite/citable.ts';
import { toJsonLdTag, toReport } from '../../src/lib/cite/jsonld.ts';
import { toCitationMeta } from '../../src/lib/cite/meta.ts';
import { getSoundContent } from '../helpers/content.ts';

const { plan } = getSoundContent();
const SITE = new URL('https://plan.example.org');
const zh = toCitedPlan(plan, 'zh', SITE);
const en = toCitedPlan(plan, 'en', SITE);

describe(toReport, () => {
  it('names the original of a translation, and the translation of an original', () => {
    expect(toReport(plan, en, zh)).toMatchObject({
      inLanguage: 'en',
      translationOfWork: { name: plan.title.zh, inLanguage: 'zh-CN', url: 'https://plan.example.org/zh/' },
    });
    expect(toReport(plan, zh, en)).toMatchObject({ workTranslation: { name: plan.title.en, inLanguage: 'en' } });
    expect(toReport(plan, zh, en)).not.toHaveProperty('translationOfWork');
  });
});

describe(toJsonLdTag, () => {
  it('lets no title end the script', () => {
    const name = '</script><b>';
    const { content = '' } = toJsonLdTag({ name });
    expect(content).not.toContain('<');
    expect(JSON.parse(content)).toEqual({ name });
  });
});

describe(toCitationMeta, () => {
  it('keeps the name of an institution in one piece', () => {
    const authorOf = (cited: typeof en) =>
      toCitationMeta(cited).find(({ attrs }) => attrs['name'] === 'citation_author')?.attrs['content'];
    expect(authorOf(en)).toBe('Beijing Communications Administration,');
    expect(authorOf(zh)).toBe('北京市通信管理局');
  });
});

import { describe, expect, it } from 'vitest';

import { citeApa } from '../../src/lib/cite/apa.ts';
import { citeBibtex } from '../../src/lib/cite/bibtex.ts';
import { citeChicago } from '../../src/lib/cite/chicago.ts';
import { toCitedPlan, toPublicAddress } from '../../src/lib/cite/citable.ts';
import type { Citable } from '../../src/lib/cite/citable.ts';
import { toText as write } from '../../src/lib/cite/citation.ts';
import type { Citation } from '../../src/lib/cite/citation.ts';
import { citeCsl } from '../../src/lib/cite/csl.ts';
import { DOWNLOADS, listDownloads, listFormats } from '../../src/lib/cite/formats.ts';
import { citeGbt2015, citeGbt2025 } from '../../src/lib/cite/gbt7714.ts';
import { toHeadline } from '../../src/lib/cite/headline.ts';
import { listCitables } from '../../src/lib/cite/list.ts';
import { citeRis } from '../../src/lib/cite/ris.ts';
import { listPublished } from '../../src/lib/plan/published.ts';
import { formatDate } from '../../src/lib/text/date.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const { plan } = content;
const { number, date } = plan.edition;
const SITE = new URL('https://plan.example.org');
const DAY = '2026-11-02';

const cited = (id: string, lang: Lang, site: URL | undefined = SITE): Citable => {
  const found = listCitables(content, lang, site).find((entry) => entry.id === id);
  if (!found) throw new Error(`Nothing with the id ${id} can be cited.`);
  return found;
};
const toText = (cite: (entry: Citable) => Citation, entry: Citable, day?: string) =>
  write(cite(entry), { day, address: entry.address });

const titleOf = (id: string, lang: Lang) => listPublished(content, lang).find((entry) => entry.id === id)?.text;

const ZH = '北京市“十四五”信息通信行业发展规划';
const EN = 'Beijing’s 14th Five-Year Plan for the Development of the Information and Communications Industry';
const ISSUER = 'Beijing Communications Administration';
const EDITORS = 'Editors of the web edition';
const CALLED = 'Unofficial English translation';
const PAGE = 'indicators/5g-base-stations/';
const ZH_EDITION = `非官方网页版，第${number}版（${formatDate(date, 'zh')}）`;
const EN_EDITION = `Unofficial web edition, version ${number}, ${formatDate(date, 'en')}`;
const EN_NOTE = `${CALLED} by the editors of the web edition; Chinese original of July 2021; ${EN_EDITION}`;

describe('the citation of the whole plan', () => {
  it.each([
    ['GB/T 7714—2025', citeGbt2025, `北京市通信管理局. ${ZH}[R/OL]. 2021-07. https://plan.example.org/zh/.`],
    [
      'GB/T 7714—2015',
      citeGbt2015,
      `北京市通信管理局. ${ZH}[R/OL]. (2021-07)[2026-11-02]. https://plan.example.org/zh/.`,
    ],
  ])('follows %s in Chinese', (_, cite, expected) => {
    expect(toText(cite, cited('plan', 'zh'), DAY)).toBe(expected);
  });

  const gbt = `${ISSUER}. ${EN}[R/OL]. ${EDITORS}, trans. ${CALLED} of the original of 2021-07, version ${number}.`;
  it.each([
    ['GB/T 7714—2025', citeGbt2025, `${gbt} ${date}. https://plan.example.org/en/.`],
    ['GB/T 7714—2015', citeGbt2015, `${gbt} (${date})[2026-11-02]. https://plan.example.org/en/.`],
    [
      'APA',
      citeApa,
      `${ISSUER}. (2026). ${EN} (${EDITORS}, Trans.; Version ${number}) [${CALLED}]. https://plan.example.org/en/ (Original work published 2021)`,
    ],
    [
      'Chicago',
      citeChicago,
      `${ISSUER}. (2021) 2026. ${EN}. ${CALLED} by the editors of the web edition. Version ${number}, ${formatDate(date, 'en')}. https://plan.example.org/en/.`,
    ],
  ])('calls the English a translation in %s', (_, cite, expected) => {
    expect(toText(cite, cited('plan', 'en'), DAY)).toBe(expected);
  });
});

describe('the citation of an indicator', () => {
  it.each([
    [
      'GB/T 7714—2025',
      citeGbt2025,
      `北京市通信管理局. 每万人5G基站数[R/OL]//${ZH}. 2021-07. https://plan.example.org/zh/${PAGE}.`,
    ],
    [
      'GB/T 7714—2015',
      citeGbt2015,
      `北京市通信管理局. 每万人5G基站数[R/OL]//${ZH}. (2021-07)[2026-11-02]. https://plan.example.org/zh/${PAGE}.`,
    ],
  ])('follows %s in Chinese', (_, cite, expected) => {
    expect(toText(cite, cited('ind-04', 'zh'), DAY)).toBe(expected);
  });

  it.each([
    [
      'GB/T 7714—2025',
      citeGbt2025,
      `${ISSUER}. 5G base stations per 10,000 people[R/OL]. ${EDITORS}, trans.//${EN}. ${CALLED} of the original of 2021-07, version ${number}. ${date}. https://plan.example.org/en/${PAGE}.`,
    ],
    [
      'APA',
      citeApa,
      `${ISSUER}. (2026). 5G base stations per 10,000 people. In ${EN} (${EDITORS}, Trans.; Version ${number}) [${CALLED}]. https://plan.example.org/en/${PAGE} (Original work published 2021)`,
    ],
    [
      'Chicago',
      citeChicago,
      `${ISSUER}. (2021) 2026. “5G Base Stations per 10,000 People.” In ${EN}. ${CALLED} by the editors of the web edition. Version ${number}, ${formatDate(date, 'en')}. https://plan.example.org/en/${PAGE}.`,
    ],
  ])('calls the English a translation in %s', (_, cite, expected) => {
    expect(toText(cite, cited('ind-04', 'en'), DAY)).toBe(expected);
  });
});

describe('the citation of a data file', () => {
  const address = 'https://plan.example.org/data/indicators.json';
  const basis = `compiled from ${ISSUER}, ${EN}`;
  it.each([
    [
      'GB/T 7714—2025',
      citeGbt2025,
      `${EDITORS}. Main indicators (${basis})[DS/OL]. V${number}. (${date})[2026-11-02]. ${address}.`,
    ],
    [
      'GB/T 7714—2015',
      citeGbt2015,
      `${EDITORS}. Main indicators (${basis})[DS/OL]. V${number}. (${date})[2026-11-02]. ${address}.`,
    ],
    ['APA', citeApa, `${EDITORS}. (2026). Main indicators (${basis}) (Version ${number}) [Data set]. ${address}`],
    [
      'Chicago',
      citeChicago,
      `${EDITORS}. 2026. “Main Indicators.” Compiled from ${ISSUER}, ${EN}. Version ${number}, ${formatDate(date, 'en')}. ${address}.`,
    ],
  ])('is the editors’ in %s', (_, cite, expected) => {
    expect(toText(cite, cited('data-indicators', 'en'), DAY)).toBe(expected);
  });
});

describe(citeBibtex, () => {
  it('gives a report with its institution, in Chinese characters', () => {
    expect(toText(citeBibtex, cited('ind-04', 'zh'))).toBe(`@techreport{ind-04-zh,
  author = {{北京市通信管理局}},
  title = {{每万人5G基站数}},
  institution = {{北京市通信管理局}},
  year = {2021},
  month = jul,
  note = {载：${ZH}；${ZH_EDITION}},
  language = {zh-CN},
  langid = {chinese},
  url = {https://plan.example.org/zh/indicators/5g-base-stations/}
}
`);
  });

  it('gives a translation with its translator, and the issuer as no institution of it', () => {
    const entry = toText(citeBibtex, cited('plan', 'en'));
    expect(entry).toContain(`author = {{${ISSUER}}},\n  translator = {{${EDITORS}}},`);
    expect(entry).toContain(`institution = {{${EDITORS}}},\n  year = {2026},\n  month = nov,\n  origdate = {2021-07},`);
    expect(entry).toContain(`note = {${EN_NOTE}}`);
  });

  it('gives data as such, because not every reference manager knows an entry for them', () => {
    const entry = toText(citeBibtex, cited('data-indicators', 'en'));
    expect(entry).toMatch(/^@misc\{data-indicators-en,/);
    expect(entry).toContain(`note = {${EN_EDITION}}`);
  });

  it('escapes what LaTeX would read as commands', () => {
    const title = String.raw`R&D: 50% of $1_a #2 {x} ~ ^ \y`;
    expect(toText(citeBibtex, { ...cited('plan', 'en'), title })).toContain(
      String.raw`title = {{R\&D: 50\% of \$1\_a \#2 \{x\} \textasciitilde{} \textasciicircum{} \textbackslash{}y}},`,
    );
  });

  it('adds the day of access last', () => {
    expect(toText(citeBibtex, cited('plan', 'en'), DAY)).toMatch(/,\n {2}urldate = \{2026-11-02\}\n\}\n$/);
  });
});

describe(citeRis, () => {
  it('gives a report between TY and ER, a field a line', () => {
    const lines = [
      'TY  - RPRT',
      'ID  - kp1-en',
      `AU  - ${ISSUER}`,
      `A4  - ${EDITORS}`,
      'TI  - 5G Network Deployment Project',
      `T2  - ${EN}`,
      'PY  - 2026',
      `DA  - ${date.replaceAll('-', '/')}/`,
      `ET  - ${number}`,
      'LA  - en',
      `N1  - ${EN_NOTE}`,
      'UR  - https://plan.example.org/en/projects/5g-network/',
      'Y2  - 2026/11/02/',
      'ER  - ',
    ];
    expect(toText(citeRis, cited('kp1', 'en'), DAY)).toBe(lines.map((line) => `${line}\r\n`).join(''));
  });

  it('names the issuer as publisher of its own text alone', () => {
    expect(toText(citeRis, cited('kp1', 'zh'))).toContain('PB  - 北京市通信管理局\r\n');
    for (const id of ['data-indicators', 'fig-revenue'])
      expect(toText(citeRis, cited(id, 'zh'))).not.toContain('PB  -');
  });

  it('takes a data file for data and a figure for a figure', () => {
    expect(toText(citeRis, cited('data-indicators', 'zh'))).toMatch(/^TY {2}- DATA\r\n/);
    expect(toText(citeRis, cited('fig-revenue', 'zh'))).toMatch(/^TY {2}- FIGURE\r\n/);
  });
});

describe(citeCsl, () => {
  it('can be read with and without the day of access', () => {
    const item = {
      id: 'ch4-s1-en',
      type: 'report',
      title: titleOf('ch4-s1', 'en'),
      'container-title': EN,
      author: [{ literal: ISSUER }],
      translator: [{ literal: EDITORS }],
      genre: CALLED,
      issued: { 'date-parts': [date.split('-').map(Number)] },
      'original-date': { 'date-parts': [[2021, 7]] },
      version: number,
      language: 'en',
      note: EN_NOTE,
      URL: 'https://plan.example.org/en/plan/tasks/infrastructure/',
    };
    const entry = cited('ch4-s1', 'en');
    expect(JSON.parse(toText(citeCsl, entry))).toEqual([item]);
    expect(JSON.parse(toText(citeCsl, entry, DAY))).toEqual([
      { ...item, accessed: { 'date-parts': [['2026', '11', '02']] } },
    ]);
  });
});

describe(toHeadline, () => {
  it.each([
    ['Vigorously build new digital infrastructure', 'Vigorously Build New Digital Infrastructure'],
    ['Share of gigabit broadband access ports', 'Share of Gigabit Broadband Access Ports'],
    ['PUE of new large and very large data centers', 'PUE of New Large and Very Large Data Centers'],
    ['Results: the long way up', 'Results: The Long Way Up'],
    ['IPv6 traffic in state-of-the-art networks', 'IPv6 Traffic in State-of-the-Art Networks'],
  ])('sets “%s”', (title, expected) => {
    expect(toHeadline(title)).toBe(expected);
  });
});

describe('an access date', () => {
  it('is left out of every format where it is not known', () => {
    for (const lang of LANGS)
      for (const { cite } of listFormats(lang))
        expect(toText(cite, cited('plan', lang))).not.toMatch(/YYYY|\[\]|access|urldate|Y2/);
  });

  it('stands only where the style prescribes it', () => {
    const dated = (id: string) =>
      listFormats('zh')
        .filter(({ cite }) => cite(cited(id, 'zh')).some(({ needs }) => needs === 'day'))
        .map(({ name }) => name.zh.replace(/（.*/, ''));
    expect(dated('ch4-s1')).toEqual(['GB/T 7714—2015', 'BibTeX', 'RIS', 'CSL-JSON']);
    expect(dated('data-indicators')).toEqual(['GB/T 7714—2025', 'GB/T 7714—2015', 'BibTeX', 'RIS', 'CSL-JSON']);
  });
});

describe('without a public address', () => {
  it('a citation is whole: no path, nothing empty, and no word to the reader about it', () => {
    for (const lang of LANGS)
      for (const entry of LANGS.flatMap(() => listCitables(content, lang, undefined)))
        for (const { cite, name } of listFormats(lang)) {
          const text = toText(cite, entry);
          const what = `${entry.id} ${name[lang]}: ${text}`;
          expect(entry.address, what).toBeUndefined();
          expect(text, what).not.toMatch(
            /ADDRESS|\/OL|(^|[\s"{])\/(zh|en|data)\/|UR {2}-|"URL"|\burl =|网址|no address/,
          );
          if (!listFormats(lang).some((format) => format.cite === cite && format.machine))
            expect(text, what).toMatch(/[\d\].)]$/);
        }
  });

  it('a record is still one that programs read', () => {
    const plan = toCitedPlan(content.plan, 'en', undefined);
    expect(JSON.parse(toText(citeCsl, plan, DAY))).toMatchObject([{ title: EN }]);
    expect(toText(citeRis, plan)).toMatch(/\r\nER {2}- \r\n$/);
    expect(toText(citeBibtex, plan)).toMatch(/\}\n\}\n$/);
  });
});

describe('who is cited for what', () => {
  const forms = LANGS.flatMap((lang) => listFormats(lang).map(({ name, cite }) => ({ lang, name: name[lang], cite })));
  const texts = (lang: Lang, kinds: Citable['kind'][]) =>
    forms
      .filter((form) => form.lang === lang)
      .flatMap(({ name, cite }) =>
        listCitables(content, lang, SITE)
          .filter(({ kind }) => kinds.includes(kind))
          .map((entry) => ({ entry, name, text: toText(cite, entry, DAY) })),
      );
  /** What stands in the place of the author. */
  const author =
    /^(?:@\w+\{[^,]+,\s+author = \{\{|TY[\s\S]*?\nAU {2}- |\[\n[\s\S]*?"author": \[\{"literal":")?([^.}\r"]+)/;

  it('is the issuer for the words of the plan', () => {
    for (const lang of LANGS)
      for (const { entry, name, text } of texts(lang, ['report']))
        expect(author.exec(text)?.[1], `${entry.id} ${name}`).toBe(plan.issuer[lang]);
  });

  it('is the editors for figures and data, with the plan as what they rest on', () => {
    const editors = { zh: '网页版编者', en: EDITORS };
    for (const lang of LANGS)
      for (const { entry, name, text } of texts(lang, ['figure', 'dataset'])) {
        expect(author.exec(text)?.[1], `${entry.id} ${name}`).toBe(editors[lang]);
        expect(text, `${entry.id} ${name}`).toContain(plan.issuer[lang]);
        expect(text, `${entry.id} ${name}`).not.toMatch(/\[R\/OL\]|techreport|RPRT|"report"/);
      }
  });

  it('says of all English text that it is an unofficial translation, by whom, and of what year the original is', () => {
    for (const { entry, name, text } of texts('en', ['report'])) {
      expect(text, `${entry.id} ${name}`).toContain(CALLED);
      expect(text, `${entry.id} ${name}`).toMatch(/editors of the web edition/i);
      expect(text, `${entry.id} ${name}`).toContain(plan.issued.iso.slice(0, 4));
      expect(text, `${entry.id} ${name}`).toContain(date.slice(0, 4));
    }
  });

  it('gives no version of this edition to the plan of its issuer', () => {
    for (const { entry, name, text } of texts('zh', ['report']))
      expect(text.replace(ZH_EDITION, ''), `${entry.id} ${name}`).not.toContain(number);
  });

  it('is in Chinese on Chinese pages', () => {
    for (const { name, text } of texts('zh', ['report', 'figure', 'dataset'])) {
      expect(['APA 7', 'Chicago author-date']).not.toContain(name);
      expect(text).not.toMatch(/trans\.|Version|收入 /);
    }
  });

  it('is in English on English pages: no full-width mark, and no capital in the middle of a sentence', () => {
    for (const { entry, name, text } of texts('en', ['report', 'figure', 'dataset'])) {
      expect(text, `${entry.id} ${name}`).not.toMatch(/[\u3000-\u303f\uff00-\uffef—]/);
      expect(text, `${entry.id} ${name}`).not.toMatch(/ (?:by|of|from) (?:The|Editors)\b/);
    }
  });

  it('sets no name in capitals', () => {
    for (const lang of LANGS)
      for (const { text } of texts(lang, ['report', 'figure', 'dataset']))
        expect(text).not.toMatch(/\p{Lu}{4,} \p{Lu}{4,}/u);
  });

  it('names who signs, where the edition says so, and calls an issuer’s own edition official', () => {
    const signed = { ...plan, edition: { ...plan.edition, editors: { zh: '清河学会', en: 'Qinghe Society' } } };
    expect(toText(citeGbt2025, toCitedPlan(signed, 'en', SITE))).toContain('Qinghe Society, trans. Unofficial');
    const own = { ...plan, edition: { ...plan.edition, editors: plan.issuer } };
    const texts = listFormats('en').map(({ cite }) => toText(cite, toCitedPlan(own, 'en', SITE)));
    for (const text of texts) expect(text).not.toMatch(/unofficial/i);
  });
});

describe('what can be cited', () => {
  it('is the plan, every page of it, every indicator and project, and the data, each with its files', () => {
    const ids = listCitables(content, 'zh', SITE).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['plan', 'preface', 'ch1', 'ch4-s1', 'ind-18', 'kp6', 'data-indicators', 'fig-revenue']),
    );
    expect(listDownloads(cited('ind-04', 'zh')).map(({ file }) => file)).toEqual(['ind-04.zh.bib', 'ind-04.zh.ris']);
    expect(Object.keys(DOWNLOADS)).toEqual(['bib', 'ris']);
  });

  it('names for a figure the passages that give its numbers, each once', () => {
    const { title, basis } = cited('fig-revenue', 'zh');
    expect(basis).toMatch(/^图，据北京市通信管理局《.*》一（一）1的数据$/);
    expect(toText(citeGbt2025, cited('fig-revenue', 'zh'))).toBe(
      `网页版编者. ${title}（${basis}）[Z/OL]. ${date}. https://plan.example.org/zh/plan/review/scale/#fig-revenue.`,
    );
  });

  it('keeps an address below the path of the site', () => {
    expect(toPublicAddress('/plans/zh/', SITE)).toBe('https://plan.example.org/plans/zh/');
  });
});

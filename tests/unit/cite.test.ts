import { describe, expect, it } from 'vitest';

import { citeApa } from '../../src/lib/cite/apa.ts';
import { citeBibtex } from '../../src/lib/cite/bibtex.ts';
import { citeChicago } from '../../src/lib/cite/chicago.ts';
import { toCitedPart, toCitedPlan, toPublicAddress, toText } from '../../src/lib/cite/citable.ts';
import type { Citable } from '../../src/lib/cite/citable.ts';
import { citeCsl } from '../../src/lib/cite/csl.ts';
import { DOWNLOADS, FORMATS, listDownloads } from '../../src/lib/cite/formats.ts';
import { citeGbt2015, citeGbt2025 } from '../../src/lib/cite/gbt7714.ts';
import { toHeadline } from '../../src/lib/cite/headline.ts';
import { listCitables } from '../../src/lib/cite/list.ts';
import { citeRis } from '../../src/lib/cite/ris.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const SITE = new URL('https://plan.example.org');
const DAY = '2026-11-02';

const cited = (id: string, lang: Lang, site: URL | undefined = SITE): Citable => {
  const found = listCitables(content, lang, site).find((entry) => entry.id === id);
  if (!found) throw new Error(`Nothing with the id ${id} can be cited.`);
  return found;
};

const ZH = '北京市“十四五”信息通信行业发展规划';
const EN = 'Beijing’s 14th Five-Year Plan for the Development of the Information and Communications Industry';
const ISSUER = 'Beijing Communications Administration';
const PAGE = 'indicators/5g-base-stations/';

// Every string below was printed by citeproc-js from the official CSL style, given the item of citeCsl.
describe('the citation of the whole plan', () => {
  it.each([
    ['GB/T 7714—2025', citeGbt2025, `北京市通信管理局. ${ZH}[R/OL]. 2021-07. https://plan.example.org/zh/.`],
    [
      'GB/T 7714—2015',
      citeGbt2015,
      `北京市通信管理局. ${ZH}[R/OL]. (2021-07)[2026-11-02]. https://plan.example.org/zh/.`,
    ],
    ['APA', citeApa, `北京市通信管理局. (2021). ${ZH} (版 1.0). https://plan.example.org/zh/`],
    ['Chicago', citeChicago, `北京市通信管理局. 2021. ${ZH}. 版 1.0. https://plan.example.org/zh/.`],
  ])('follows %s in Chinese', (_, cite, expected) => {
    expect(toText(cite(cited('plan', 'zh')), DAY)).toBe(expected);
  });

  it.each([
    ['GB/T 7714—2025', citeGbt2025, `${ISSUER}. ${EN}[R/OL]. 2021-07. https://plan.example.org/en/.`],
    [
      'GB/T 7714—2015',
      citeGbt2015,
      `BEIJING COMMUNICATIONS ADMINISTRATION. ${EN}[R/OL]. (2021-07)[2026-11-02]. https://plan.example.org/en/.`,
    ],
    ['APA', citeApa, `${ISSUER}. (2021). ${EN} (Version 1.0). https://plan.example.org/en/`],
    ['Chicago', citeChicago, `${ISSUER}. 2021. ${EN}. Version 1.0. https://plan.example.org/en/.`],
  ])('follows %s in English', (_, cite, expected) => {
    expect(toText(cite(cited('plan', 'en')), DAY)).toBe(expected);
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
    [
      'APA',
      citeApa,
      `北京市通信管理局. (2021). 每万人5G基站数. 收入 ${ZH} (版 1.0). https://plan.example.org/zh/${PAGE}`,
    ],
    [
      'Chicago',
      citeChicago,
      `北京市通信管理局. 2021. 《每万人5G基站数》. 收入 ${ZH}, 版 1.0. https://plan.example.org/zh/${PAGE}.`,
    ],
  ])('follows %s in Chinese', (_, cite, expected) => {
    expect(toText(cite(cited('ind-04', 'zh')), DAY)).toBe(expected);
  });

  it.each([
    [
      'GB/T 7714—2025',
      citeGbt2025,
      `${ISSUER}. 5G base stations per 10,000 people[R/OL]//${EN}. 2021-07. https://plan.example.org/en/${PAGE}.`,
    ],
    [
      'APA',
      citeApa,
      `${ISSUER}. (2021). 5G base stations per 10,000 people. In ${EN} (Version 1.0). https://plan.example.org/en/${PAGE}`,
    ],
    [
      'Chicago',
      citeChicago,
      `${ISSUER}. 2021. “5G Base Stations per 10,000 People.” In ${EN}, version 1.0. https://plan.example.org/en/${PAGE}.`,
    ],
  ])('follows %s in English', (_, cite, expected) => {
    expect(toText(cite(cited('ind-04', 'en')), DAY)).toBe(expected);
  });
});

describe('the citation of a data file', () => {
  const address = 'https://plan.example.org/data/indicators.json';
  it.each([
    [
      'GB/T 7714—2025',
      citeGbt2025,
      `${ISSUER}. ${EN}: Main indicators[DS/OL]. V1.0. （2021-07）[2026-11-02]. ${address}.`,
    ],
    [
      'GB/T 7714—2015',
      citeGbt2015,
      `BEIJING COMMUNICATIONS ADMINISTRATION. ${EN}: Main indicators[DS/OL]. (2021-07)[2026-11-02]. ${address}.`,
    ],
    ['APA', citeApa, `${ISSUER}. (2021). ${EN}: Main indicators (Version 1.0) [Dataset]. ${address}`],
    ['Chicago', citeChicago, `${ISSUER}. 2021. “${EN}: Main Indicators.” Version 1.0. July. ${address}.`],
  ])('follows %s', (_, cite, expected) => {
    expect(toText(cite(cited('data-indicators', 'en')), DAY)).toBe(expected);
  });

  it('says the day too, where the plan gives one and Chicago asks for it', () => {
    const dated = { ...cited('data-indicators', 'zh'), issued: '2021-11-03' };
    expect(toText(citeChicago(dated))).toBe(
      `北京市通信管理局. 2021. 《${ZH}：主要指标》. 版 1.0. 十一月 3. https://plan.example.org/data/indicators.json.`,
    );
  });
});

describe(citeBibtex, () => {
  it('gives a report with its institution, in Chinese characters', () => {
    expect(toText(citeBibtex(cited('ind-04', 'zh')))).toBe(`@techreport{ind-04-zh,
  author = {{北京市通信管理局}},
  title = {{每万人5G基站数}},
  institution = {{北京市通信管理局}},
  year = {2021},
  month = jul,
  version = {1.0},
  note = {载：${ZH}；版本1.0},
  language = {zh-CN},
  langid = {chinese},
  url = {https://plan.example.org/zh/indicators/5g-base-stations/}
}
`);
  });

  it('gives data as such, because not every reference manager knows an entry for them', () => {
    const entry = toText(citeBibtex(cited('data-indicators', 'en')));
    expect(entry).toMatch(/^@misc\{data-indicators-en,/);
    expect(entry).toContain('note = {Dataset; Version 1.0}');
  });

  it('escapes what LaTeX would read as commands', () => {
    const title = String.raw`R&D: 50% of $1_a #2 {x} ~ ^ \y`;
    expect(toText(citeBibtex({ ...cited('plan', 'en'), title }))).toContain(
      String.raw`title = {{R\&D: 50\% of \$1\_a \#2 \{x\} \textasciitilde{} \textasciicircum{} \textbackslash{}y}},`,
    );
  });

  it('adds the day of access last', () => {
    expect(toText(citeBibtex(cited('plan', 'en')), DAY)).toMatch(/,\n {2}urldate = \{2026-11-02\}\n\}\n$/);
  });
});

describe(citeRis, () => {
  it('gives a report between TY and ER, a field a line', () => {
    const lines = [
      'TY  - RPRT',
      'ID  - kp1-en',
      `AU  - ${ISSUER}`,
      'TI  - 5G Network Deployment Project',
      `T2  - ${EN}`,
      'PY  - 2021',
      'DA  - 2021/07//',
      `PB  - ${ISSUER}`,
      'ET  - 1.0',
      'LA  - en',
      'UR  - https://plan.example.org/en/projects/5g-network/',
      'Y2  - 2026/11/02/',
      'ER  - ',
    ];
    expect(toText(citeRis(cited('kp1', 'en')), DAY)).toBe(lines.map((line) => `${line}\r\n`).join(''));
  });

  it('takes a data file for data', () => {
    expect(toText(citeRis(cited('data-indicators', 'zh')))).toMatch(/^TY {2}- DATA\r\n/);
  });
});

describe(citeCsl, () => {
  it('can be read with and without the day of access', () => {
    const item = {
      id: 'ch4-s1-en',
      type: 'report',
      title: 'Vigorously build new digital infrastructure',
      'container-title': EN,
      author: [{ literal: ISSUER }],
      issued: { 'date-parts': [[2021, 7]] },
      version: '1.0',
      language: 'en',
      URL: 'https://plan.example.org/en/plan/tasks/infrastructure/',
    };
    const citation = citeCsl(cited('ch4-s1', 'en'));
    expect(JSON.parse(toText(citation))).toEqual([item]);
    expect(JSON.parse(toText(citation, DAY))).toEqual([
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
      for (const { cite } of FORMATS)
        expect(toText(cite(cited('plan', lang)))).not.toMatch(/YYYY|\[\]|access|urldate|Y2/);
  });

  it('stands only where the style prescribes it', () => {
    const dated = (id: string) =>
      FORMATS.filter(({ cite }) => cite(cited(id, 'zh')).access !== '').map(({ name }) => name);
    expect(dated('ch4-s1')).toEqual(['GB/T 7714—2015', 'BibTeX', 'RIS', 'CSL-JSON']);
    expect(dated('data-indicators')).toEqual(['GB/T 7714—2025', 'GB/T 7714—2015', 'BibTeX', 'RIS', 'CSL-JSON']);
  });
});

describe('without a public address', () => {
  it('a citation gives the path, and the files say why', () => {
    const plan = toCitedPlan(content.plan, 'en', undefined);
    expect(plan.address).toBe('/en/');
    expect(toText(citeBibtex(plan))).toMatch(/^% The site has no address; url gives the path\n@techreport/);
    expect(toText(citeRis(plan))).toContain('N1  - The site has no address; the path is given\r\n');
    for (const { cite } of FORMATS) expect(toText(cite(plan))).not.toContain('http');
  });
});

describe('what can be cited', () => {
  it('is the plan, every page of it, every indicator and project, and the data, each with its files', () => {
    const ids = listCitables(content, 'zh', SITE).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['plan', 'preface', 'ch1', 'ch4-s1', 'ind-18', 'kp6', 'data-indicators']),
    );
    expect(listDownloads(cited('ind-04', 'zh')).map(({ file }) => file)).toEqual(['ind-04.zh.bib', 'ind-04.zh.ris']);
    expect(Object.keys(DOWNLOADS)).toEqual(['bib', 'ris']);
  });

  it('can be anything with an id, a title and a page, such as a figure', () => {
    const part = { id: 'fig-users', title: '用户', path: 'plan/review/scale/#fig-users' };
    expect(toText(citeGbt2025(toCitedPart(content.plan, 'zh', part, SITE)))).toBe(
      `北京市通信管理局. 用户[R/OL]//${ZH}. 2021-07. https://plan.example.org/zh/plan/review/scale/#fig-users.`,
    );
  });

  it('keeps an address below the path of the site', () => {
    expect(toPublicAddress('/plans/zh/', SITE)).toBe('https://plan.example.org/plans/zh/');
  });
});

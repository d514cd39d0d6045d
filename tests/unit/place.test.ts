import { describe, expect, it } from 'vitest';

import { listWays, toReadingHref } from '../../src/lib/site/ways.ts';
import { enPlace } from '../../src/i18n/en.place.ts';
import { zhPlace } from '../../src/i18n/zh.place.ts';

describe(listWays, () => {
  const ways = (pathname: string, lang: 'zh' | 'en' = 'zh') =>
    listWays(pathname, 'ch1-p1', lang, lang === 'zh' ? zhPlace : enPlace).map(({ label, href }) => [label, href]);

  it('leads from the text to the other language and to both', () => {
    expect(ways('/zh/plan/review/')).toEqual([
      ['英文', '/en/plan/review/#ch1-p1'],
      ['中英对照', '/zh/parallel/review/#ch1-p1'],
    ]);
    expect(ways('/en/plan/full/', 'en')).toEqual([
      ['In Chinese', '/zh/plan/full/#ch1-p1'],
      ['Side by side', '/en/parallel/full/#ch1-p1'],
    ]);
  });

  it('leads from both to each alone', () => {
    expect(ways('/en/parallel/review/', 'en')).toEqual([
      ['Chinese only', '/zh/plan/review/#ch1-p1'],
      ['English only', '/en/plan/review/#ch1-p1'],
    ]);
  });

  it('leads from any other page to its twin only', () => {
    expect(ways('/zh/projects/a/')).toEqual([['英文', '/en/projects/a/#ch1-p1']]);
  });
});

describe(toReadingHref, () => {
  it.each([
    ['/zh/parallel/a/b/', 'en', '/en/plan/a/b/'],
    ['/zh/plan/a/', 'zh', '/zh/plan/a/'],
    ['/en/projects/a/', 'zh', '/zh/projects/a/'],
  ] as const)('from %s in %s is %s', (pathname, lang, href) => {
    expect(toReadingHref(pathname, lang)).toBe(href);
  });
});

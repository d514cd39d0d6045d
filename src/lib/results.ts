import type { Lang } from '../i18n/locales.ts';
import { toResultValue } from './chart/rows.ts';
import type { Content } from './content.ts';
import { listIndicators } from './indicator.ts';
import { sayWhen, toSpokenValue } from './indicator-text.ts';
import { getEnd, nameEnd, toEnds } from './relations/ends.ts';

/** What was reported of an indicator or a passage, in one language, as pages print it. */
export interface ResultEntry {
  of: string;
  /** What it is about, and its address. */
  name: string;
  href: string;
  when: string;
  /** The value with the unit of its indicator; left out where only words were reported, or of a passage. */
  value?: string;
  words: string;
  /** True where the words are this edition’s translation. */
  translated: boolean;
  reportedBy: string;
  source: string;
  url: string;
}

/** Gives every reported result in one language, in the order of the file. */
export function listResults(content: Content, lang: Lang): ResultEntry[] {
  const ends = toEnds(content, lang);
  const indicators = new Map(listIndicators(content).map((indicator) => [indicator.id, indicator]));
  return content.results.map((result) => {
    const end = getEnd(ends, result.of);
    const indicator = result.value === null ? undefined : indicators.get(result.of);
    return {
      of: result.of,
      name: nameEnd(end, lang),
      href: end.href,
      when: sayWhen(result.date, lang),
      ...(indicator ? { value: toSpokenValue(toResultValue(result), indicator, lang) } : {}),
      words: result.words[lang],
      translated: result.translated === lang,
      reportedBy: result.reportedBy[lang],
      source: result.source[lang],
      url: result.url[lang],
    };
  });
}

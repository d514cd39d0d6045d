import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { toResultValue } from '../chart/rows.ts';
import type { Content } from '../plan/content.ts';
import { formatDate } from '../text/date.ts';
import { enumerate } from '../text/enumerate.ts';
import { listIndicators } from '../indicators/indicator.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { sayWhen, toSpokenValue } from '../indicators/text.ts';
import { getEnd, nameEnd, toEnds } from '../relations/ends.ts';

/** What was reported of an indicator or a passage, in one language, as pages print it. */
export interface ResultEntry {
  of: string;
  /** What it is about, and its address. */
  name: string;
  href: string;
  when: string;
  /** The value with the unit of its indicator; left out where only words were reported, or of a passage. */
  value?: string;
  /** True where the report has only words, and no value. */
  wordsOnly: boolean;
  words: string;
  /** True where the words are this edition’s translation. */
  translated: boolean;
  /** What the editors say that it leaves open. */
  remark?: string;
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
      wordsOnly: result.value === null,
      words: result.words[lang],
      translated: result.translated === lang,
      ...(result.remark ? { remark: result.remark[lang] } : {}),
      reportedBy: result.reportedBy[lang],
      source: result.source[lang],
      url: result.url[lang],
    };
  });
}

/** Says which indicators have reported values, which only words, and how many neither; undefined where all have some. */
export function sayMissing(indicators: Indicator[], date: string, lang: Lang): string | undefined {
  const t = getStrings(lang).results;
  const day = formatDate(date, lang);
  const reported = indicators.filter(({ observations }) => observations.length > 0);
  const missing = indicators.length - reported.length;
  if (missing === 0) return undefined;
  if (reported.length === 0) return t.none(day, missing);
  const hasValue = ({ observations }: Indicator) => observations.some(({ value }) => value !== null);
  const [values, words] = [reported.filter(hasValue), reported.filter((entry) => !hasValue(entry))].map((group) =>
    group.length > 0
      ? enumerate(
          group.map(({ name }) => name[lang]),
          lang,
        )
      : '',
  );
  return t.others(day, missing, values ?? '', words ?? '');
}

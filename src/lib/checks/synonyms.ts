import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../plan/content.ts';
import type { LineOf, Problem } from './problem.ts';
import { foldText } from '../search/fold.ts';
import { findIn, toLoose } from '../search/loose.ts';
import { listRecords } from '../search/records.ts';

/** Checks that each of the plan’s words stands in the plan, and that no word of readers is given twice. */
export function checkSynonyms(content: Content, lineOf: LineOf): Problem[] {
  const problems: Problem[] = [];
  const fail = (path: PropertyKey[], message: string) =>
    problems.push({ file: 'synonyms.yaml', line: lineOf(['synonyms', ...path]), message });
  for (const lang of LANGS) {
    const loosen = (text: string) => toLoose(foldText(text), lang);
    const texts = listRecords(content, lang)
      .filter(({ kind }) => kind !== 'term')
      .map(({ text }) => loosen(text));
    const seen = new Set<string>();
    content.synonyms.forEach(({ typed, printed }, index) => {
      const name: Record<Lang, string> = { zh: 'Chinese', en: 'English' };
      if (typed[lang].length > 0 && printed[lang].length === 0)
        fail(
          [index, 'printed'],
          `words of readers but none of the plan are given in ${name[lang]}; add printed.${lang}`,
        );
      printed[lang].forEach((words, at) => {
        if (!texts.some((text) => findIn(text, loosen(words).text).length > 0))
          fail([index, 'printed', lang, at], `“${words}” does not stand in the plan; give words that do`);
      });
      typed[lang].forEach((words, at) => {
        const { text } = loosen(words);
        if (seen.has(text)) fail([index, 'typed', lang, at], `“${words}” is given twice; keep one`);
        seen.add(text);
      });
    });
  }
  return problems;
}

import type { Content } from '../plan/content.ts';
import { otherLang } from '../../i18n/locales.ts';
import { checkText, passGates } from '../gates/index.ts';
import { listTextPairs } from '../gates/texts.ts';
import { toLexicon } from '../gates/terms.ts';
import type { Lexicon } from '../gates/terms.ts';
import type { TextPair } from '../gates/text.ts';
import type { Lines } from '../plan/position.ts';
import type { Problem } from './problem.ts';
import type { Exceptions } from '../../schemas/exceptions.ts';

const FILE = 'exceptions.yaml';

/** Both languages of every text say the same numbers and terms, each in its own characters. */
export function checkTranslation(content: Content, lines: Lines): Problem[] {
  return passGates(content, lines)
    .flatMap(({ findings }) => findings)
    .map(({ gate, text: { id, at }, lang, message }) => {
      const other = at[otherLang(lang)];
      const remedy = `correct it (the other language stands in ${other.file}:${other.line}), or give the reason in ${FILE} (gate: ${gate})`;
      return { ...at[lang], message: `${id}: ${message}; ${remedy}` };
    });
}

/** Says whether the texts pass their gates without an exception just as well as with it. */
const isIdle = (texts: TextPair[], lexicon: Lexicon, all: Exceptions, less: Exceptions): boolean =>
  texts.every(
    (text) => checkText(text, lexicon, less).findings.length === checkText(text, lexicon, all).findings.length,
  );

/** Every exception is of a text that there is, and excepts something. */
export function checkExceptions(content: Content, lines: Lines): Problem[] {
  const { exceptions: all, glossary } = content;
  const lexicon = toLexicon(glossary);
  const texts = listTextPairs(content);
  const at = (path: PropertyKey[], message: string): Problem => ({ file: FILE, line: lines(FILE, path), message });
  const words = all.words.flatMap(({ zh }, index) => {
    const less = { ...all, words: all.words.filter((_, place) => place !== index) };
    const own = texts.filter((text) => text.zh.includes(zh));
    return isIdle(own, lexicon, all, less)
      ? [at(['words', index], `the word “${zh}” excepts nothing; remove it, or correct its words`)]
      : [];
  });
  const singles = all.exceptions.flatMap(({ id, gate }, index) => {
    const own = texts.filter((text) => text.id === id);
    if (own.length === 0) return [at(['exceptions', index, 'id'], `there is no text ${id}; correct the id`)];
    const less = { ...all, exceptions: all.exceptions.filter((_, place) => place !== index) };
    return isIdle(own, lexicon, all, less)
      ? [at(['exceptions', index], `${id} passes the gate “${gate}” without this exception; remove it`)]
      : [];
  });
  return [...words, ...singles];
}

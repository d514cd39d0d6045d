import { LANGS } from '../../i18n/locales.ts';
import type { Exceptions } from '../../schemas/exceptions.ts';
import type { Content } from '../plan/content.ts';
import type { Lines } from '../plan/position.ts';
import { exceptionsOf, withoutExcepted } from './exceptions.ts';
import { showBoth, toContext } from './finding.ts';
import type { Finding } from './finding.ts';
import { compareNumbers } from './numbers.ts';
import { findStrays } from './script.ts';
import type { Stray } from './script.ts';
import { findLostTerms, toLexicon } from './terms.ts';
import type { Lexicon } from './terms.ts';
import type { TextPair } from './text.ts';
import { listTextPairs } from './texts.ts';

/** What came of holding the two languages of a text against each other. */
export interface TextReport {
  text: TextPair;
  /** Numbers that both languages share. */
  numbers: number;
  /** Terms of the glossary that the Chinese has. */
  terms: number;
  findings: Finding[];
}

const STRAYS: Record<Stray['what'], string> = {
  han: 'is Chinese and stands in English',
  'full-width': 'has full width; write it in half width',
  'half-width': 'is a mark of half width in Chinese; write the full-width one',
  straight: 'is a straight quote; write “ ”, ‘ ’ or ’',
};

const checkScript = (text: TextPair, exceptions: Exceptions): Finding[] =>
  LANGS.flatMap((lang) =>
    findStrays(withoutExcepted(text, lang, exceptions), lang).map(({ words, what, at }) => ({
      gate: 'script' as const,
      text,
      lang,
      message: `“${words}” of “${toContext(text[lang], [at, at + words.length], 12)}” ${STRAYS[what]}`,
    })),
  );

/** Checks that the English renders every term in every clause that has it, and says how many places there are. */
function checkTerms(
  text: TextPair,
  lexicon: Lexicon,
  exceptions: Exceptions,
): { checked: number; findings: Finding[] } {
  const excepted = exceptionsOf(text, 'terms', exceptions)
    .filter(({ en = '' }) => text.en.includes(en))
    .map(({ zh }) => zh);
  const { checked, lost } = findLostTerms(text.zh, text.en, lexicon);
  const findings = lost
    .filter(({ term }) => !excepted.includes(term.name))
    .map(({ term, expected, found, span: { start, end } }): Finding => {
      const renderings = term.renderings.map((words) => `“${words}”`).join(' or ');
      const times = expected === 1 ? '' : ` (${found} of ${expected} times)`;
      const message = `“${text.zh.slice(start, end)}” is not rendered as ${renderings}${times}: ${showBoth(text, 'zh', [start, end])}`;
      return { gate: 'terms', text, lang: 'en', message };
    });
  return { checked, findings };
}

/** Leads a text through its gates. */
export function checkText(text: TextPair, lexicon: Lexicon, exceptions: Exceptions): TextReport {
  const passes = ({ gate }: Finding) => text.gates.includes(gate);
  const numbers = text.gates.includes('numbers') ? compareNumbers(text, exceptions) : { compared: 0, findings: [] };
  const rendered = text.gates.includes('terms') ? checkTerms(text, lexicon, exceptions) : { checked: 0, findings: [] };
  const findings = [...checkScript(text, exceptions), ...numbers.findings, ...rendered.findings].filter(passes);
  return { text, numbers: numbers.compared, terms: rendered.checked, findings };
}

/** Leads every text of the content through its gates. */
export function passGates(content: Content, lines?: Lines): TextReport[] {
  const lexicon = toLexicon(content.glossary);
  return listTextPairs(content, lines).map((text) => checkText(text, lexicon, content.exceptions));
}

import { HTML_LANG } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { MONTHS } from '../text/date.ts';
import type { Citable } from './citable.ts';
import { toFullTitle } from './citable.ts';
import { at, onDay, said } from './citation.ts';
import type { Citation } from './citation.ts';

const IN = { zh: '载：', en: 'In: ' } as const;
const LANGID = { zh: 'chinese', en: 'american' } as const;

const ESCAPED: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Escapes what LaTeX reads as a command; Chinese characters stay as they are. */
const escape = (text: string): string => text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`);

const kept = (text: string): string => `{{${escape(text)}}}`;

/** Names who published it: a report its institution, which of the plan’s own text is the issuer. */
function toPublisher({ kind, author, translator, publisher }: Citable): string[] {
  if (kind === 'report') return [`institution = ${kept(publisher ?? translator?.name ?? author)}`];
  return publisher ? [`publisher = ${kept(publisher)}`] : [];
}

/**
 * Gives the BibTeX entry, which biblatex reads too: `techreport` for the plan and its parts, `misc` for what is the
 * editors’. Titles and names stand in two pairs of braces, so that no style changes their capitals or takes a name
 * apart.
 */
export function citeBibtex(cited: Citable): Citation {
  const { id, kind, lang, container, author, translator, issued, original, version, note } = cited;
  const [year, month] = issued.split('-');
  const fields = [
    `author = ${kept(author)}`,
    ...(translator ? [`translator = ${kept(translator.name)}`] : []),
    `title = ${kept(toFullTitle(cited))}`,
    ...toPublisher(cited),
    `year = {${year}}`,
    ...(month ? [`month = ${MONTHS[Number(month) - 1]?.slice(0, 3).toLowerCase()}`] : []),
    ...(original ? [`origdate = {${original}}`] : []),
    ...(version ? [`version = {${version}}`] : []),
    `note = {${escape([...(container ? [`${IN[lang]}${container}`] : []), note].join(getStrings(lang).marks.semicolon))}}`,
    `language = {${HTML_LANG[lang]}}`,
    `langid = {${LANGID[lang]}}`,
  ];
  return [
    said(`@${kind === 'report' ? 'techreport' : 'misc'}{${id}-${lang},\n  ${fields.join(',\n  ')}`),
    at(',\n  url = {ADDRESS}'),
    onDay(',\n  urldate = {YYYY-MM-DD}'),
    said('\n}\n'),
  ];
}

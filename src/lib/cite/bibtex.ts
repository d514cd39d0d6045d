import { HTML_LANG } from '../../i18n/locales.ts';
import type { Citable, Citation } from './citable.ts';
import { isPathOnly } from './citable.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WORDS = {
  zh: { in: '载：', dataset: '数据集', version: '版本', noAddress: '本站未设置网址，url 只给出路径' },
  en: { in: 'In: ', dataset: 'Dataset', version: 'Version ', noAddress: 'The site has no address; url gives the path' },
} as const;
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

/**
 * Gives the BibTeX entry, which biblatex reads too: `techreport` for the plan and its parts, `misc` for data. Titles
 * and names stand in two pairs of braces, so that no style changes their capitals or takes a name apart.
 */
export function citeBibtex(cited: Citable): Citation {
  const { id, kind, lang, title, container, author, issued, edition, address } = cited;
  const words = WORDS[lang];
  const [year, month] = issued.split('-');
  const kept = (text: string) => `{{${escape(text)}}}`;
  const notes = [
    ...(kind === 'dataset' ? [words.dataset] : []),
    ...(container ? [`${words.in}${escape(container.title)}`] : []),
    `${words.version}${edition}`,
  ];
  const fields = [
    `author = ${kept(author)}`,
    `title = ${kept(title)}`,
    `${kind === 'report' ? 'institution' : 'publisher'} = ${kept(author)}`,
    `year = {${year}}`,
    ...(month ? [`month = ${MONTHS[Number(month) - 1]}`] : []),
    `version = {${edition}}`,
    `note = {${notes.join(lang === 'zh' ? '；' : '; ')}}`,
    `language = {${HTML_LANG[lang]}}`,
    `langid = {${LANGID[lang]}}`,
    `url = {${address}}`,
  ];
  const comment = isPathOnly(cited) ? `% ${words.noAddress}\n` : '';
  return {
    before: `${comment}@${kind === 'report' ? 'techreport' : 'misc'}{${id}-${lang},\n  ${fields.join(',\n  ')}`,
    access: ',\n  urldate = {YYYY-MM-DD}',
    after: '\n}\n',
  };
}

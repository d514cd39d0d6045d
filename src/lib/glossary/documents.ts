import type { Lang } from '../../i18n/locales.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { CitedDocument } from '../../schemas/glossary.ts';

type Known = Pick<CitedDocument, 'official' | 'issuer' | 'year' | 'number' | 'remark'>;

/** Says in sentences what the editors know of a document: its full title, who issued it and when, and a remark. */
export function toDocumentLines({ official, issuer, year, number, remark }: Known, lang: Lang, t: Strings): string[] {
  const title = official && (lang === 'zh' ? `《${official.zh}》` : official.en);
  const issue = [issuer?.[lang], year && t.glossary.year(year), number?.[lang]].filter((part) => part !== undefined);
  return [
    ...(title ? [`${t.glossary.official}${t.marks.colon}${title}`] : []),
    issue.length > 0 ? `${t.glossary.issuer}${t.marks.colon}${issue.join(t.marks.comma)}` : t.glossary.unknown,
    ...(remark ? [remark[lang]] : []),
  ];
}

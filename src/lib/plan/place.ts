import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content, Project } from './content.ts';
import { findOrdinal, findParentId, findUnitKind } from './ids.ts';
import { joinNumber } from './title.ts';
import { toHeadingMap, toNumberLabel } from './units.ts';

/** Says where a part of a key project stands: 重点工程3，工程内容第2段; Key Project 3, Project content para. 2. */
export function toProjectPlace(id: string, { number, goal, content }: Project, lang: Lang): string {
  const t = getStrings(lang);
  const part = `${number[lang]}${t.marks.comma}${(id.endsWith('-goal') ? goal : content).label[lang]}`;
  const ordinal = /-c\d+$/.test(id) && findOrdinal(id);
  return ordinal ? joinNumber(part, t.plan.paragraph(ordinal), lang) : part;
}

/** Gives a way to say where paragraphs stand, for many of them. */
export function toPlaceNamer(content: Content, lang: Lang): (id: string) => string {
  const t = getStrings(lang);
  const headings = toHeadingMap(content.pages, lang);
  return (id) => {
    const project = content.projects.find((entry) => id.startsWith(`${entry.id}-`));
    if (project) return toProjectPlace(id, project, lang);
    const unit = findParentId(id) ?? id;
    // A closing paragraph has no number of its own, and those of its chapter count without it.
    const closing = findUnitKind(unit) === 'closing';
    const numbered = (closing && findParentId(unit)) || unit;
    const number = toNumberLabel(numbered, headings, lang) || (headings.get(numbered)?.title ?? '');
    const ordinal = findOrdinal(id) ?? 0;
    const count = /-g\d+$/.test(id) ? t.indicators.goal(ordinal) : t.plan.paragraph(ordinal);
    return joinNumber(number, closing ? joinNumber(t.place.closing, count, lang) : count, lang);
  };
}

/** Says where a paragraph stands, by printed numbers: 四（一）2第3段, 4.1.2 para. 3; by the title where there is no number. */
export const toPlaceName = (id: string, content: Content, lang: Lang): string => toPlaceNamer(content, lang)(id);

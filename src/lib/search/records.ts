import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content } from '../content.ts';
import { listEntries } from '../contents.ts';
import { findOrdinal, findParentId, findUnitKind } from '../ids.ts';
import { toIndicator } from '../indicator.ts';
import { describeIndicator } from '../indicator-text.ts';
import { NOT_GIVEN } from '../printed.ts';
import { listHeadings, toHeadingMap, toNumberLabel } from '../units.ts';
import type { Heading } from '../units.ts';

/** Kinds of things that the search finds. */
export const RECORD_KINDS = ['unit', 'indicator', 'project', 'paragraph'] as const;

/** A kind of thing that the search finds. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A thing that the search finds: one heading, paragraph, indicator or project. */
export interface SearchRecord {
  kind: RecordKind;
  /** Address without base, with the place. */
  url: string;
  /** What it is called, or the heading that it stands under. */
  title: string;
  /** Where it stands, in printed numbers: 四（一）1, 4.1.1. */
  number: string;
  /** Number of the paragraph within its unit. */
  paragraph?: number;
  /** The words to find. */
  text: string;
}

/** Gives everything in one language that the search finds, each text once. */
export function listRecords(content: Content, lang: Lang): SearchRecord[] {
  const headings = toHeadingMap(content.pages, lang);
  const labelOf = (id: string) => toNumberLabel(id, headings, lang);
  const pages = content.pages.filter((page) => page.lang === lang);

  const texts = pages.flatMap((page) => {
    let under: Heading | undefined = headings.get(page.id);
    const base = `${lang}/plan/${page.path}/`;
    const paragraph = (id: string, text: string, title: string, number: string): SearchRecord => {
      const count = findOrdinal(id);
      return {
        kind: 'paragraph',
        url: `${base}#${id}`,
        title,
        number,
        text,
        ...(/-p\d+$/.test(id) && count ? { paragraph: count } : {}),
      };
    };
    return page.blocks.flatMap((block): SearchRecord[] => {
      if (block.kind === 'heading') under = block;
      if (block.kind === 'closing') under = { id: findParentId(block.id) ?? page.id, title: block.label };
      if (block.kind === 'paragraph' || block.kind === 'goal')
        return [paragraph(block.id, block.text, under?.title ?? page.title, labelOf(under?.id ?? page.id))];
      const project = block.kind === 'project' && content.projects.find(({ id }) => id === block.id);
      if (!project) return [];
      const { id, number, title, goal, content: body } = project;
      return [
        paragraph(`${id}-goal`, goal.text[lang], title[lang], number[lang]),
        ...body.parts.map((part, index) => paragraph(`${id}-c${index + 1}`, part[lang], title[lang], number[lang])),
      ];
    });
  });

  const units = pages.flatMap((page) =>
    listHeadings(page).map(({ id, title }): SearchRecord => {
      const inner = findUnitKind(id) === findUnitKind(page.id) ? page.id : id;
      return { kind: 'unit', url: `${lang}/plan/${page.path}/#${inner}`, title, number: labelOf(id), text: title };
    }),
  );
  const boxes = pages.flatMap((page) =>
    listEntries(page, content)
      .filter(({ kind }) => kind === 'table')
      .map(({ id, title, number = '' }): SearchRecord => ({
        kind: 'unit',
        url: `${lang}/plan/${page.path}/#${id}`,
        title,
        number,
        text: `${number} ${title}`,
      })),
  );
  const projects = content.projects.map(({ id, slug, number, title }): SearchRecord => ({
    kind: 'project',
    url: `${lang}/projects/${slug}/#${id}`,
    title: title[lang],
    number: number[lang],
    text: `${number[lang]} ${title[lang]}`,
  }));
  const indicators = content.indicators.indicators.map((entry): SearchRecord => {
    const indicator = toIndicator(entry, content.indicators, content.plan);
    const { id, slug, name, category, unit, inEnglish, baseline, target, change } = indicator;
    const t = getStrings(lang);
    const given = change && change.printed.zh !== NOT_GIVEN;
    // English sentences convert some units; the figures of the table must be found as well.
    const asPrinted = lang === 'en' && inEnglish && [baseline?.printed.en, target.printed.en, unit?.en].join(', ');
    const words = [
      describeIndicator(indicator, lang, t),
      given && `${t.change} ${change.printed[lang]}`,
      category[lang],
      asPrinted,
    ];
    return {
      kind: 'indicator',
      url: `${lang}/indicators/${slug}/#${id}`,
      title: name[lang],
      number: content.indicators.table.number[lang],
      text: words.filter(Boolean).join(lang === 'zh' ? '；' : '; '),
    };
  });
  return [...units, ...boxes, ...indicators, ...projects, ...texts];
}

import type { Lang } from '../../i18n/locales.ts';
import type { Content } from './content.ts';
import type { Page } from './page.ts';
import { joinParts, listHeadings } from './units.ts';

/** An id that has been published, with the text that it names. */
export interface Published {
  id: string;
  text: string;
}

function projectIds(content: Content, id: string, lang: Lang): Published[] {
  const project = content.projects.find((entry) => entry.id === id);
  if (!project) return [];
  return [
    { id, text: project.title[lang] },
    { id: `${id}-goal`, text: project.goal.text[lang] },
    { id: `${id}-content`, text: joinParts(project, lang) },
    ...project.content.parts.map((part, index) => ({ id: `${id}-c${index + 1}`, text: part[lang] })),
  ];
}

/** Gives the text of a closing unit, which is that of its paragraphs. */
const closingText = (page: Page, id: string): string =>
  page.blocks
    .flatMap((block) => (block.kind === 'paragraph' && block.id.startsWith(`${id}-`) ? [block.text] : []))
    .join(' ');

/** Gives every id of the plan with its text, in the order of the plan: units, paragraphs, parts and indicators. */
export function listPublished(content: Content, lang: Lang = 'zh'): Published[] {
  const { table, indicators } = content.indicators;
  return content.pages
    .filter((page) => page.lang === lang)
    .flatMap((page) => [
      ...listHeadings(page)
        .slice(0, 1)
        .map(({ id, title }) => ({ id, text: title })),
      ...page.blocks.flatMap((block): Published[] => {
        if (block.kind === 'heading') return [{ id: block.id, text: block.title }];
        if (block.kind === 'closing') return [{ id: block.id, text: closingText(page, block.id) }];
        if (block.kind === 'goal') return [{ id: block.id, text: block.text }];
        if (block.kind === 'paragraph') return [{ id: block.id, text: block.text }, ...block.parts];
        if (block.kind === 'figure') return [];
        if (block.kind === 'project') return projectIds(content, block.id, lang);
        return [
          { id: table.id, text: table.title[lang] },
          ...indicators.map(({ id, name }) => ({ id, text: name[lang] })),
        ];
      }),
    ]);
}

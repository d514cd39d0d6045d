import type { Content } from './content.ts';
import { joinParts, listHeadings } from './units.ts';

/** An id that has been published, with the text that it names in the original language. */
export interface Published {
  id: string;
  text: string;
}

function projectIds(content: Content, id: string): Published[] {
  const project = content.projects.find((entry) => entry.id === id);
  if (!project) return [];
  return [
    { id, text: project.title.zh },
    { id: `${id}-goal`, text: project.goal.text.zh },
    { id: `${id}-content`, text: joinParts(project, 'zh') },
    ...project.content.parts.map(({ zh }, index) => ({ id: `${id}-c${index + 1}`, text: zh })),
  ];
}

/** Gives every id of the plan with its text, in the order of the plan: units, paragraphs, parts and indicators. */
export function listPublished(content: Content): Published[] {
  const { table, indicators } = content.indicators;
  return content.pages
    .filter(({ lang }) => lang === 'zh')
    .flatMap((page) => [
      ...listHeadings(page)
        .slice(0, 1)
        .map(({ id, title }) => ({ id, text: title })),
      ...page.blocks.flatMap((block): Published[] => {
        if (block.kind === 'heading') return [{ id: block.id, text: block.title }];
        if (block.kind === 'closing') return [{ id: block.id, text: '' }];
        if (block.kind === 'goal') return [{ id: block.id, text: block.text }];
        if (block.kind === 'paragraph') return [{ id: block.id, text: block.text }, ...block.parts];
        if (block.kind === 'project') return projectIds(content, block.id);
        return [{ id: table.id, text: table.title.zh }, ...indicators.map(({ id, name }) => ({ id, text: name.zh }))];
      }),
    ]);
}

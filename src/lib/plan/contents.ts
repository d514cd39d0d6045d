import type { Content } from './content.ts';
import type { Page } from './page.ts';

/** A line of the contents within a page: a unit, a project’s box or the indicator table. */
export interface ContentsEntry {
  kind: 'heading' | 'project' | 'table';
  id: string;
  number?: string;
  title: string;
}

/** Gives the lines of the contents for what stands within a page, in the order of the text. */
export function listEntries(page: Page, { projects, indicators: { table } }: Content): ContentsEntry[] {
  const { lang } = page;
  return page.blocks.flatMap((block): ContentsEntry[] => {
    if (block.kind === 'heading') {
      const { id, title, number } = block;
      return [{ kind: 'heading', id, title, ...(number ? { number } : {}) }];
    }
    if (block.kind === 'table')
      return [{ kind: 'table', id: table.id, number: table.number[lang], title: table.title[lang] }];
    const project = block.kind === 'project' && projects.find(({ id }) => id === block.id);
    return project
      ? [{ kind: 'project', id: project.id, number: project.number[lang], title: project.title[lang] }]
      : [];
  });
}

import type { Content } from '../plan/content.ts';
import type { Lines } from '../plan/position.ts';
import { findParentId } from '../plan/ids.ts';
import type { Problem } from './problem.ts';

/** Checks that every project and the indicator table stand exactly once in the text of each language. */
export function checkReferences({ pages, projects, indicators }: Content, lines: Lines): Problem[] {
  const problems: Problem[] = [];
  const placed = { zh: new Map<string, string>(), en: new Map<string, string>() };
  const tables = { zh: 0, en: 0 };

  for (const page of pages) {
    for (const block of page.blocks) {
      if (block.kind === 'project') {
        const known = projects.some(({ id }) => id === block.id);
        if (!known)
          problems.push({
            file: page.file,
            line: block.line,
            message: `<KeyProject id="${block.id}" /> names no file in projects/; expected one of ${projects.map(({ id }) => id).join(', ') || 'none'}`,
          });
        placed[page.lang].set(block.id, page.file);
      }
      if (block.kind === 'table') {
        tables[page.lang] += 1;
        if (findParentId(indicators.table.id) !== page.id)
          problems.push({
            file: page.file,
            line: block.line,
            message: `<IndicatorTable /> stands in ${page.id}, but indicators.yaml calls the table ${indicators.table.id}; expected ${page.id}-box1`,
          });
      }
    }
  }

  if (problems.length > 0) return problems;

  projects.forEach((project, index) => {
    if (project.id !== `kp${index + 1}`)
      problems.push({
        file: project.file,
        line: lines(project.file, ['id']),
        message: `expected id: kp${index + 1} in the order of the files, got ${project.id}`,
      });
    if (!placed.zh.has(project.id))
      problems.push({
        file: project.file,
        line: lines(project.file, ['id']),
        message: `${project.id} stands nowhere in the text; put <KeyProject id="${project.id}" /> at its place`,
      });
    const rival = projects.slice(0, index).find(({ slug }) => slug === project.slug);
    if (rival)
      problems.push({
        file: project.file,
        line: 1,
        message: `the address "${project.slug}" is taken by ${rival.file}; rename one of the files`,
      });
  });
  if (tables.zh !== 1)
    problems.push({
      file: 'indicators.yaml',
      line: lines('indicators.yaml', ['table', 'id']),
      message: `<IndicatorTable /> stands ${tables.zh} times in the text; put it once, at its place`,
    });
  return problems;
}

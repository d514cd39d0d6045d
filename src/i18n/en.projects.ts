import type { zhProjects } from './zh.projects.ts';

/** Small numbers, which are written as words in running text. */
const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The interface in English: key projects. */
export const enProjects: typeof zhProjects = {
  file: 'This project',
  title: 'Key projects',
  lead: (count) => `The Plan lists ${COUNTS[count] ?? count} key projects, each with a goal and its content.`,
  previousProject: 'Previous project',
  nextProject: 'Next project',
};

import type { zhProjects } from './zh.projects.ts';

/** The interface in English: key projects. */
export const enProjects: typeof zhProjects = {
  file: 'This project',
  title: 'Key projects',
  lead: (count) => `Among its key tasks the Plan lists ${count} key projects, each with a goal and its content.`,
  previousProject: 'Previous project',
  nextProject: 'Next project',
};

import type { zhPlan } from './zh.plan.ts';

/** The interface in English: contents and pages of the plan. */
export const enPlan: typeof zhPlan = {
  contentsHint: 'The page numbers are those of the original’s contents; titles without one are not listed there.',
  originalPages: 'Page of the original',
  originalPage: (page) => `Page ${page} in the original’s contents`,
  breadcrumb: 'You are here',
  onThisPage: 'On this page',
  sections: 'Sections of this chapter',
  planContents: 'Contents of the Plan',
  siblings: { indicators: 'All indicators', projects: 'All key projects' },
  previous: 'Previous',
  next: 'Next',
  pager: 'Previous and next section',
  paragraph: (number) => `para. ${number}`,
  part: (number) => `, part ${number}`,
  editorialLabel: 'Label added by the editors; the original has no heading here',
  openProject: 'Page of this project',
  openIndicators: 'Pages of the indicators',
};

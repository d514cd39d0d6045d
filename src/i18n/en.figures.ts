import type { zhFigures } from './zh.figures.ts';

/** The interface in English: figures of the text, and the targets set in it. */
export const enFigures: typeof zhFigures = {
  paragraphs: (runs) => `paras. ${runs.join(', ').replace(/, (?=[^,]*$)/, runs.length > 2 ? ', and ' : ' and ')}`,
  commitments: 'Targets in the text',
  commitmentsLead:
    'The text of the Plan sets further targets for numbers and coverage, which are not in the table of indicators. The editors list the main ones here. The words are the Plan’s; a deadline is given only where the Plan states one for the target itself or for the goals it is part of.',
  commitment: 'Target',
  quantity: 'Quantity',
  deadline: 'Deadline',
  place: 'Source',
};

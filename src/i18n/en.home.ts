import type { zhHome } from './zh.home.ts';

/** The interface in English: the home page. */
export const enHome: typeof zhHome = {
  glance: 'The Plan at a glance',
  issuedBy: 'Issued by',
  issuedOn: 'Issued',
  period: 'Period',
  years: (start, end) => `${start}–${end}`,
  waysIn: 'Where to begin',
  readers: [
    {
      what: 'Read the Plan chapter by chapter.',
      link: 'Open the contents',
      path: 'plan/',
    },
    {
      what: 'Search for a phrase or a number and go to the paragraph where it appears, with a link to it.',
      link: 'Search the Plan',
      path: 'search/',
    },
    {
      what: 'See the baselines and targets of the indicators, the editors’ notes on them, and their places in the Plan.',
      link: 'See the indicators',
      path: 'indicators/',
    },
  ],
  wholePlan: 'Whole plan',
  wholePlanHint: 'The whole Plan on one page, for printing and for finding text with the browser.',
  goalsTitle: (year) => `Goals for ${year}`,
  from: (year, value) => `${year}: ${value}`,
  questionsTitle: 'Questions and answers',
  questionsLead: 'Answered by the Plan’s own indicators and words; where the Plan is silent, we say so.',
  moreQuestions: (count) => `${count} more questions`,
  see: { indicators: 'Main indicators', commitments: 'Targets in the text', glossary: 'Glossary' },
  allIndicators: (count) => `All ${count} indicators`,
};

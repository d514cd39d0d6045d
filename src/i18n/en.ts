import { enAccess } from './en.access.ts';
import { enData } from './en.data.ts';
import { enGlossary } from './en.glossary.ts';
import { enIndicators } from './en.indicators.ts';
import { enRelations } from './en.relations.ts';
import { enPlace } from './en.place.ts';
import { enTranslation } from './en.translation.ts';
import { enReader } from './en.reader.ts';
import { enSearch } from './en.search.ts';
import type { Strings } from './strings.ts';

/** The interface in English; the keys are explained in `zh.ts`. */
export const en: Strings = {
  ...enIndicators,
  ...enData,
  ...enRelations,
  ...enGlossary,
  ...enReader,
  ...enAccess,
  ...enPlace,
  ...enTranslation,
  ...enSearch,

  skip: 'Skip to the text',
  mainMenu: 'Main menu',
  contents: 'Contents',
  indicators: 'Indicators',
  projects: 'Key projects',
  search: 'Search',
  about: 'About',
  switchLanguage: '中文',

  edition: (number, date) => `Edition ${number}, ${date}`,
  printedFrom: 'Address of this page',
  qrCode: 'QR code of the address of this page',

  glance: 'The Plan at a glance',
  issuedBy: 'Issued by',
  issuedOn: 'Issued',
  period: 'Period',
  years: (start, end) => `${start}–${end}`,
  waysIn: 'Where to begin',
  readers: [
    {
      what: 'Read it chapter by chapter: what it says about networks, broadband and digital services.',
      link: 'Open the contents',
      path: 'plan/',
    },
    {
      what: 'Search for a phrase or a number, and get the paragraph in which it stands and its address.',
      link: 'Search the Plan',
      path: 'search/',
    },
    {
      what: 'See the baseline, target and basis of every indicator, and its place in the Plan.',
      link: 'See the indicators',
      path: 'indicators/',
    },
  ],
  wholePlan: 'Whole plan',
  wholePlanHint: 'The whole Plan on one page, for printing and for finding text with the browser.',
  goalsTitle: (year) => `By ${year}`,
  from: (year, value) => `${year}: ${value}`,
  questionsTitle: 'Questions that people ask',
  questionsLead: 'Answered in the Plan’s own words only; where it says nothing, that is said.',
  allIndicators: (count) => `All ${count} indicators`,

  describeContents: (plan) =>
    `Contents of ${plan}: chapters, sections, boxes and key projects, with the page numbers of the original.`,
  describeWhole: (plan) => `The full text of ${plan} on one page, for reading, printing and searching.`,
  describeParallel: (title) => `${title}: Chinese and English side by side, paragraph by paragraph.`,
  describeAbout: (plan) =>
    `Where the text of this edition of ${plan} comes from, how it was checked and repaired, its translation, rights and privacy.`,
  describeSearch: (plan) => `Search ${plan} for a word, a phrase or a number, and find the paragraph where it stands.`,

  contentsHint: 'The page numbers are those of the original’s contents; titles without one are not listed there.',
  originalPage: (page) => `Page ${page} of the original`,

  breadcrumb: 'You are here',
  onThisPage: 'On this page',
  sections: 'Sections of this chapter',
  planContents: 'Contents of the Plan',
  siblings: { indicators: 'All indicators', projects: 'All key projects' },
  previous: 'Previous',
  next: 'Next',
  pager: 'Previous and next section',
  paragraph: (number) => `para. ${number}`,
  editorialLabel: 'Label added by the editors; the original has no heading here',
  openProject: 'Page of this project',
  openIndicators: 'Pages of the indicators',

  projectsTitle: 'Key projects',
  projectsLead: (count) =>
    `Among its key tasks the Plan lists ${count} key projects, each with a goal and its content.`,
  previousProject: 'Previous project',
  nextProject: 'Next project',
  colon: ': ',

  indicatorLabel: (number) => `Indicator ${number}`,

  aboutTitle: 'About this edition',
  aboutEdition: 'Edition',
  aboutChanges: 'Changes',
  aboutSource: 'Source of the text',
  aboutRepairs: 'Repairs to the extracted text',
  aboutRepairsLead:
    'The published Chinese differs from the extracted text in the following places only; every build checks it to the character. Inconsistencies and likely slips of the original itself are published as they stand.',
  repairRules: 'Repairs by rule',
  repairSingle: 'Single repairs',
  places: 'Places',
  rule: 'Rule',
  reason: 'Reason',
  lineNumber: 'Line',
  received: 'As received',
  published: 'As published',
  aboutTranslation: 'English translation',
  aboutRights: 'Rights and licenses',
  aboutPrivacy: 'Privacy',
  aboutPrivacyText: [
    'This site sets no cookies, measures no visits and sends no request to any other site.',
    'Only if you change the reading settings does the browser keep your choice on your device (under the name reading); it is not sent anywhere. “Reset” in the reading settings, or clearing the browser’s data, removes it.',
    'If you switch off the “/” key of the search, that choice is kept on your device (under the name slash) until you switch it on again. When you open a search result, the words found are held in that tab (under the name found) until they have been marked.',
    'On the whole-plan page the browser remembers on your device the paragraph at which you stopped (under the name reading-place), so that you can go on from there; it is not sent anywhere. Reading to the end, or clearing the browser’s data, removes it.',
    'Searching happens in your browser and your words are not sent anywhere; the address of a results page contains them.',
  ],
  aboutData: 'Data files',
  aboutContact: 'Report an error',
  filing: 'Filing number',

  notFound: 'Page not found',
  notFoundText: 'The address may be wrong. The contents and the search lead to every part of the Plan.',
};

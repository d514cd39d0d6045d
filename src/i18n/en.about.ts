import type { zhAbout } from './zh.about.ts';

/** The interface in English: about this edition. */
export const enAbout: typeof zhAbout = {
  title: 'About this edition',
  edition: 'Edition',
  changes: 'Changes',
  source: 'Source of the text',
  repairs: 'Corrections to the extracted text',
  repairsLead:
    'The Chinese text of this edition differs from the extracted text only in the following places; this is checked to the character each time the site is built. Inconsistencies and likely slips of the original itself are kept as printed.',
  repairRules: 'Corrections by rule',
  repairSingle: 'Single corrections',
  places: 'Places',
  rule: 'Rule',
  reason: 'Reason',
  lineNumber: 'Line',
  received: 'As received',
  published: 'As published',
  translation: 'English translation',
  rights: 'Rights and licenses',
  privacy: 'Privacy',
  privacyText: [
    'This site sets no cookies, measures no visits and sends no request to any other site.',
    'Only if you change the reading settings does the browser keep your choice on your device (under the name reading); it is not sent anywhere. “Reset” in the reading settings, or clearing the browser’s data, removes it.',
    'If you switch off the “/” key of the search, that choice is kept on your device (under the name slash) until you switch it on again. When you open a search result, the words found are held in that tab (under the name found) until they have been marked.',
    'On the whole-plan page the browser remembers on your device the paragraph at which you stopped (under the name reading-place), so that you can go on from there; it is not sent anywhere. Reading to the end, or clearing the browser’s data, removes it.',
    'Searching takes place in your browser, and your words are sent to no server: the results page keeps them behind the “#” in its address, a part that browsers do not send. They remain in your browser’s history, and in any link to the results that you share. An older link with “?q=” sends its words once, as part of the address, when it is opened.',
  ],
  data: 'Data files',
};

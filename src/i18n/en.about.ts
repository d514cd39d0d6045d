import type { zhAbout } from './zh.about.ts';

/** The interface in English: about this edition. */
export const enAbout: typeof zhAbout = {
  title: 'About this edition',
  edition: 'Edition',
  changes: 'Changes',
  source: 'Source of the text',
  repairs: 'Corrections to the extracted text',
  repairsLead:
    'In its words, the Chinese text of this edition differs from the extracted text only in the following places; this is checked to the character each time the site is built. Inconsistencies and likely slips of the original itself are kept as they stand. What pages and files do beyond the words is listed after them.',
  repairRules: 'Corrections by rule',
  repairSingle: 'Single corrections',
  layout: 'Arrangement and additions',
  treatments: {
    pages:
      'The text is divided into pages by chapter and section. The contents are set anew and also list headings, boxes and key projects that the original’s contents do not have; these have no page numbers.',
    leads: 'The heading sentence at the beginning of a paragraph is in bold; the extracted text has no type styles.',
    numbers:
      'Paragraphs and goals are numbered in their order by the editors, as in “para. 2” and “Goal 2”; the extracted text has no such numbers.',
    parts: (projects, parts) =>
      `The scope of work of each of the ${projects} key projects is one paragraph in the extracted text, once broken ones are rejoined; this edition divides them into ${parts} parts in all, as in “part 2”; the division and the numbers are the editors’. In the plain text each is still one paragraph.`,
    closing:
      'Where paragraphs at the end of a chapter have no heading, the pages give them one and mark it as the editors’; the plain text does not.',
    table: (cells) =>
      `The extracted text gives the category of indicators only in the first row of each; the plain text repeats it in every row, which fills ${cells} cells. The pages join the cells of a category, and mark some rows with “Note.”`,
    added:
      'Figures, editors’ notes, links and explanations of terms between and beside the paragraphs are the editors’; the plain text has none of them.',
    plain: (lines) =>
      `The plain text leaves out the contents and has ${lines} lines of the editors after the date of issue; spaces after numbers of headings, and empty lines between paragraphs, are set anew.`,
  },
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

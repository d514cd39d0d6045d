import type { zhAccess } from './zh.access.ts';

/** The interface in English: the accessibility statement. A test or a check of the repository stands behind every sentence. */
export const enAccess: typeof zhAccess = {
  title: 'Accessibility',
  standard:
    'The site is made to meet levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2 and six criteria of level AAA: enhanced contrast, visual presentation, purpose of links from their words alone, section headings, unusual words and abbreviations.',
  tested: 'How every change is tested',
  tests: [
    'axe examines every kind of page at widths of 320, 768 and 1440 pixels, in the light and in the dark, and again with menus, dialogs, hints, folded parts and charts open.',
    'With the keyboard alone: every stop shows where it is, and nothing covers it.',
    'Enlarged to 400 % and with wider spacing of letters, words and lines: nothing is lost and nothing scrolls sideways but wide tables, within themselves.',
    'With text of 200 % and wider spacing, as chosen in the reading settings: nothing is lost on a phone or a desktop. Text has a contrast of at least 7 to 1 in every theme, and of 10 to 1 where “Higher contrast” is chosen.',
    'The wishes of the system for less motion, forced colors or more contrast are followed; without JavaScript every page is complete.',
    'The levels of headings, the heads of tables, the marks of language and the markup of every page are checked; every chart has a description and its data as a table.',
  ],
  known: 'What is known not to be perfect',
  limits: [
    'No readers with disabilities have been asked to try it, and no screen reader has been listened to page by page.',
    'There is no easy-read, sign language or braille version; the words of the Plan are not simplified.',
    'Searching needs JavaScript; without it, the browser finds words on the whole-plan page.',
    'Older browsers know no popovers; there a term is a link to the glossary.',
  ],
};

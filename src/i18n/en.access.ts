import type { zhAccess } from './zh.access.ts';

/** The interface in English: the accessibility statement, a key a sentence. */
export const enAccess: typeof zhAccess = {
  title: 'Accessibility',
  standard: {
    criteria:
      'This site is designed to conform to levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2 and meets three level AAA criteria as well: Contrast (Enhanced), Visual Presentation and Section Headings.',
    terms: 'In the text of the Plan, terms with a dotted underline open an explanation.',
  },
  tested: 'How the site is tested',
  tests: {
    axe: 'The automated checker axe examines every kind of page at widths of 320, 768 and 1440 pixels, in light and dark themes, and again with menus, dialogs, notes, folded sections and charts open.',
    keyboard:
      'Every position that the keyboard can reach on each kind of page is checked: the focus is clearly visible and nothing covers it.',
    zoom: 'At 400% zoom, with wider spacing between letters, words and lines, no kind of page loses content or scrolls sideways, except for wide tables, which scroll within themselves.',
    settings:
      'With text at 200% and more space between lines and paragraphs, as set in the reading settings, no content is lost on a phone or a desktop computer.',
    contrast: 'Text contrast is at least 7:1 in every theme, and at least 10:1 with “Higher contrast” selected.',
    system: 'System settings for reduced motion, forced colors and higher contrast are respected.',
    noScript:
      'Without JavaScript, the content of every page is complete; search, the reading settings, sorting and filtering of the table of indicators, copying, and the remembered reading place do not work.',
    structure: 'Heading levels, table headers, language tags and markup are checked on every page.',
    charts: 'Every data chart has a text description and a data table.',
  },
  known: 'Known limitations',
  limits: {
    readers:
      'No readers with disabilities have tested the site yet, and we have not gone through it page by page with a screen reader.',
    formats:
      'There is no easy-read, sign-language or braille version, and the wording of the Plan has not been simplified.',
    search:
      'Search needs JavaScript. Without it, open the whole plan on one page and use your browser’s find function.',
    popups: 'Older browsers do not support pop-up notes; there, terms link to the glossary.',
  },
};

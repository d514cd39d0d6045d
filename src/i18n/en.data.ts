import type { zhData } from './zh.data.ts';

/** The interface in English: data files and their page. */
export const enData: typeof zhData = {
  name: 'Data',
  title: 'Download the data',
  lead: 'The indicators, the text and the numbers of this site can be downloaded and reused. The addresses of the files do not change; pages, charts and files are made from one set of data.',
  everything: 'All files (ZIP)',
  allFiles: 'All data files, explained',
  column: 'Column',
  meaning: 'Meaning',
  columnsOf: (file) => `Columns of ${file}`,
  excel: 'CSV for Excel',
  table: 'Table',
  chart: 'Chart',
  notCovered: 'The license does not cover the words and numbers of the Plan in it.',
  textIn: { zh: ' (Chinese)', en: ' (English)' },
  reading: 'How to read the files',
  readingText: [
    'CSV is in UTF-8 without a byte-order mark, for programs. CSV for Excel has that mark, so that Excel opens it with its Chinese intact; a text that begins with =, +, - or @ and is longer than one character gets an apostrophe before it, and everything else is the same.',
    'A value that the Plan does not give is empty, never 0. A target in words has text in “printed” and nothing in “value.” Signs such as > and < are in “operator.”',
    'JSON is nested: baseline_value in a table is baseline.value. Some of it holds more than the tables: the paragraphs and key projects of an indicator, the parts into which the editors cut the content of a key project, and the documents cited, in the glossary.',
  ],
  license: 'License',
  kinds: {
    indicators: { title: 'All indicators', text: 'One row for each indicator, in the order of the table of the Plan.' },
    indicator: {
      title: 'One indicator',
      text: 'One row for each value: baseline, target and change, and what was reported during the period.',
    },
    picture: {
      title: 'Charts of the indicators',
      text: 'SVG is sharp at any size; PNG goes straight into a document. Each picture carries its title, unit, source and maker, and the address where the site has one. An indicator whose baseline and target cannot be compared has no chart.',
    },
    figures: {
      title: 'Data in the text',
      text: 'Numbers that the editors picked from the text, with what they count; the figures of the text and the calculations in the notes use them.',
    },
    figure: {
      title: 'Figures of the text',
      text: 'The charts and tables that the editors made of numbers in the text: an SVG and a PNG of each, which name their place in the Plan and who drew them.',
    },
    commitments: {
      title: 'Targets in the text',
      text: 'Targets for numbers and coverage that the editors picked from the text outside the indicator table, each in the Plan’s own words.',
    },
    numbers: {
      title: 'Index of numbers',
      text: 'Every number that a Chinese paragraph prints in digits, with its counterpart in the English, and the values of the indicator table, found by a program. Numbers written in Chinese characters, years, dates, ordinals, and digits within names are not among them.',
    },
    projects: {
      title: 'Key projects',
      text: 'Goal and content of every key project, with ids, the place in the Plan, and the goals, tasks and indicators that are linked to it; the JSON also has the linked paragraphs.',
    },
    project: { title: 'One key project', text: 'The same, with every link of the project and what it rests on.' },
    relations: {
      title: 'Links',
      text: 'Every link between problems, the situation, principles, goals, tasks, key projects, indicators and paragraphs: its type and ends, whether both ends have the same words or figure or the editors judge that their subject is the same, and the words on which it rests with their place. The editors made the links; the Plan makes none of them.',
    },
    paragraphs: {
      title: 'All paragraphs',
      text: 'Id, kind, chapter, heading, Chinese and English text, and address of every paragraph.',
    },
    glossary: {
      title: 'Glossary',
      text: 'Every term in Chinese and English, with an explanation and the places where its name is found; the JSON also has the laws and documents that the Plan cites. The explanations are the editors’.',
    },
    plan: {
      title: 'Whole plan as plain text',
      text: 'The text as published here, one file for each language, without contents, figures and notes, and with the editors’ statements at its head; the About page tells what else differs.',
    },
    source: {
      title: 'Text as received',
      text: 'The extracted text without any change; the About page lists where this edition differs.',
    },
    package: {
      title: 'Description of the data',
      text: 'For programs, under the Frictionless Data Package standard: names, sizes and columns of the files, and the license where this edition gives one for the whole file.',
    },
    archive: { title: 'All files', text: 'The files above in one ZIP with a readme, except the PNG pictures.' },
  },
  columns: {
    id: 'permanent id',
    number: 'number of the row as printed',
    slug: 'name in addresses',
    category: 'category',
    name: 'name; that of an indicator without the unit',
    unit: 'unit; empty where there is none',
    year: 'year',
    printed: 'what the Plan prints',
    value: 'the number; the lower end of a range; empty where words are printed or nothing is given',
    upper: 'upper end of a range; empty where the Plan gives none',
    operator: 'sign: >, ≥, <, ≤ or ≈ (about, nearly)',
    basis: 'basis of the value, such as the year of constant prices; empty where there is none',
    kind: 'kind of change: cumulative over the whole period, or cagr (compound annual growth rate)',
    nature: 'expected (预期性) or binding (约束性); empty where the Plan does not say',
    direction:
      'direction of the target, up or down, by baseline and target or by the sign of the target; empty where the Plan does not show it',
    comparable: 'true where baseline and target are both given and the Plan states no different bases',
    series: 'kind of value: baseline, result (a reported value), target or change',
    date: 'the time to which a reported value applies',
    words:
      'what was reported, with words in square brackets added by the editors: in each language the words of the source in that language, where there is one; otherwise translated for this edition',
    reported_by: 'who reported the value; in each language as its own source has it',
    source: 'source of a reported value; each language has its own where there are two',
    url: 'address of the source',
    converted:
      'value converted by this edition to converted_unit, not printed in the Plan; empty where no conversion is needed',
    converted_unit: 'English unit of the converted value',
    notes: 'editors’ notes of this edition, not text of the Plan',
    subject: 'subject of a term: a short word, and its name',
    forms: 'other names and renderings, separated by semicolons',
    abbreviations: 'abbreviations that the entry explains, with their full forms, separated by semicolons',
    explanation: 'explanation by the editors',
    places:
      'ids of the paragraphs, headings (ch4, ch4-s1), the table of indicators (ch3-s3-box1), projects and indicators in which it occurs, separated by spaces; plan is the title page; the parts into which the editors cut the content of a key project (kp1-c1) are in projects.json under parts',
    lang: 'language of the text: zh or en',
    path: 'path on this site, to be put after the language',
    type: 'type of the link: answered-by, calls-for, guides, served-by, measured-by, carried-by, moves, mentions (on the same subject)',
    evidence: 'the words on which the link rests',
  },
  origin: { sheet: 'About', plan: 'Plan', status: 'Status', address: 'Address' },
};

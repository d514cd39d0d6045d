import type { zhColumns } from './zh.columns.ts';

/** The interface in English: columns that one data file only has, or that mean something of their own in it, by its kind. */
export const enColumns: typeof zhColumns = {
  numbers: {
    key: 'id of the number, the same in its Chinese and its English row',
    id: 'id of the paragraph or indicator in which it appears',
    subject: 'what is counted: added by the editors, or the name of the indicator; where empty, see clause',
    clause: 'the clause in which it appears, as printed',
    printed: 'the number as printed, with magnitude and unit; no measure word is cut',
    value:
      'the number as printed, without its magnitude; the lower end of a range; Chinese tenths are converted to percent',
    amount: 'the whole number: value times factor',
    factor: 'magnitude in the unit, such as 1000000 for million, as each language prints it',
    unit: 'magnitude and unit beside the number; empty where the English names what is counted, see clause',
    year: 'year that the text states, beside the number or elsewhere in the paragraph as the editors read it; for the table, that of the column; empty where there is none, and for a speed that only names a class',
  },
  figures: {
    id: 'id of the number',
    label: 'what is counted, by the editors',
    printed:
      'the number as its paragraph prints it; where the English says “more than” by a verb, such as exceed, it is given here as “more than”',
    value: 'the whole number, in the unit given',
    unit: 'unit or measure word; empty where the English names what is counted, see label',
    year: 'year that the text states; empty where there is none, or a period',
    paragraph: 'id of the paragraph in which it appears',
    figures: 'ids of the figures that show it, separated by spaces',
  },
  commitments: {
    id: 'id of the target',
    label: 'what is to be reached, by the editors',
    words: 'the words of the Plan; dots mark where they are cut',
    quantity: 'number or extent with its qualifier, in the words of the Plan; dots mark where they are cut',
    value: 'the number; empty where the Plan gives an extent in words',
    unit: 'unit or measure word of the number, as the Chinese prints it',
    deadline:
      'deadline that the Plan prints for this target, or at the head of the goals it is part of; empty where there is none',
    paragraph:
      'id of the paragraph in which it appears; the parts into which the editors cut the content of a key project (kp1-c1) are in projects.json under parts',
  },
  relations: {
    basis:
      'what the link rests on: shared (both ends have the same words or figure) or inferred (the editors judge that the subject is the same)',
    from: 'where the link begins: id and name. The id is that of a paragraph, project or indicator, a heading (ch4-s1), or an item that a paragraph lists (ch1-p1-e1, ch1-close-p1-e1); the parts into which the editors cut the content of a key project (kp1-c1) are in projects.json under parts',
    to: 'where the link leads: id, of the same kinds, and name',
    evidence_in: 'id, of the same kinds, of the place where the words appear',
  },
  paragraphs: {
    id: 'permanent id of the paragraph',
    kind: 'paragraph, goal, project-goal or project-content',
    chapter: 'id of the chapter',
    heading: 'id of the heading or key project to which it belongs',
    page: 'page that the original’s contents print for that heading; where they print none, that of the nearest heading above (not the page on which the paragraph stands)',
    text: 'the text',
  },
  projects: {
    number: 'number as printed',
    title: 'name',
    goal: 'goal',
    content: 'content',
    goals: 'goals that the editors linked, separated by spaces',
    tasks: 'tasks that the editors linked, separated by spaces',
    indicators: 'indicators that the editors linked, separated by spaces',
  },
};

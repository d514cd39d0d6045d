/** What becomes of a kind of unit in everything that is made of the plan; null where it has no part in it. */
interface Uses {
  /** Whether its id is recorded, and held to its text for ever. */
  published: boolean;
  /** Who gives the id: the file, as one that stands once; the file, as one of a series; or the engine. */
  id: 'single' | 'series' | 'engine';
  /** What it is in `paragraphs.json`. */
  paragraph: 'paragraph' | 'goal' | 'project-goal' | 'project-content' | null;
  /** What the gates take its text for; null where its text is that of other units, or the edition’s. */
  gate: 'paragraph' | 'heading' | 'cell' | null;
  /** As what the search finds it. */
  search: 'unit' | 'paragraph' | 'indicator' | 'project' | 'figure' | null;
  /** As what links join it. */
  link: 'problem' | 'paragraph' | 'goal' | 'unit' | 'project' | 'part' | 'indicator' | null;
  /** Whether the glossary names it as a place of its terms. */
  glossary: boolean;
  /** Whether the contents list it; it has a heading. */
  contents: boolean;
  /** How its words are set where the plan is given as lines of text: under a number, behind a mark or a label. */
  line: 'title' | 'mark' | 'text' | 'label' | 'table' | null;
}

/** Every kind of unit, and what becomes of it. */
export const KINDS = {
  heading: {
    ...{ published: true, id: 'series', paragraph: null, gate: 'heading', search: 'unit', link: 'unit' },
    ...{ glossary: true, contents: true, line: 'title' },
  },
  paragraph: {
    ...{ published: true, id: 'engine', paragraph: 'paragraph', gate: 'paragraph', search: 'paragraph' },
    ...{ link: 'paragraph', glossary: true, contents: false, line: 'text' },
  },
  part: {
    ...{ published: true, id: 'engine', paragraph: null, gate: null, search: null, link: 'problem' },
    ...{ glossary: false, contents: false, line: null },
  },
  goal: {
    ...{ published: true, id: 'series', paragraph: 'goal', gate: 'paragraph', search: 'paragraph', link: 'goal' },
    ...{ glossary: true, contents: false, line: 'mark' },
  },
  closing: {
    ...{ published: true, id: 'single', paragraph: null, gate: null, search: null, link: null },
    ...{ glossary: false, contents: false, line: null },
  },
  figure: {
    ...{ published: false, id: 'single', paragraph: null, gate: null, search: 'figure', link: null },
    ...{ glossary: false, contents: false, line: null },
  },
  project: {
    ...{ published: true, id: 'single', paragraph: null, gate: 'heading', search: 'project', link: 'project' },
    ...{ glossary: true, contents: true, line: 'label' },
  },
  'project-goal': {
    ...{ published: true, id: 'engine', paragraph: 'project-goal', gate: 'paragraph', search: 'paragraph' },
    ...{ link: 'part', glossary: true, contents: false, line: 'label' },
  },
  'project-content': {
    ...{ published: true, id: 'engine', paragraph: 'project-content', gate: null, search: null, link: 'part' },
    ...{ glossary: false, contents: false, line: 'label' },
  },
  'project-part': {
    ...{ published: true, id: 'engine', paragraph: null, gate: 'paragraph', search: 'paragraph', link: 'part' },
    ...{ glossary: true, contents: false, line: null },
  },
  table: {
    ...{ published: true, id: 'engine', paragraph: null, gate: 'cell', search: 'unit', link: null },
    ...{ glossary: true, contents: true, line: 'table' },
  },
  indicator: {
    ...{ published: true, id: 'engine', paragraph: null, gate: 'cell', search: 'indicator', link: 'indicator' },
    ...{ glossary: true, contents: false, line: null },
  },
} as const satisfies Record<string, Uses>;

/** A kind of unit. */
export type Kind = keyof typeof KINDS;

/** What a kind is in one of the things that are made of the plan. */
export type Use<Name extends keyof Uses> = Exclude<Uses[Name], null>;

/** Gives what becomes of a kind. */
export const usesOf = (kind: Kind): Uses => KINDS[kind];

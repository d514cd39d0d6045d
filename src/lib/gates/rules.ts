import { GATES } from './text.ts';
import type { Gate, TextPair } from './text.ts';

/** What stands in both languages in a YAML file, and how it passes the gates. */
export interface Rule {
  /** Names of texts: the id of what they stand in, and the path there. */
  names: RegExp;
  kind: TextPair['kind'];
  /** The gates that it passes. */
  gates: readonly Gate[];
  /** Why it passes no more of them. */
  reason: string;
}

/** What is written in both languages rather than translated: terms and the order of numbers are free. */
const WRITTEN: readonly Gate[] = ['script', 'numbers'];

const script = (names: RegExp, reason: string): Rule => ({ names, kind: 'edition', gates: ['script'], reason });

/** Rules for texts of YAML files; the first that fits decides. */
export const RULES: readonly Rule[] = [
  {
    names: /^kp\d+\.(?:title|goal\.text|content\.parts\.\d+)$|^ind-\d+\.name$|-box\d+\.title$/,
    ...{ kind: 'paragraph', gates: [], reason: 'a unit of the outline, which passes them all under its own id' },
  },
  {
    names:
      /^kp\d+\.(?:number|(?:goal|content)\.label)$|-box\d+\.(?:number|note\.text|columns\.\w+)$|^indicators\.categories\.\d+\.name$|^ind-\d+\.(?:unit|inEnglish|(?:baseline|target)\.(?:printed|basis)|change)$/,
    ...{ kind: 'cell', gates: GATES, reason: 'words of the plan pass all' },
  },
  script(
    /^(?:term|doc)-[^.]+\.(?:name|title)$/,
    'names are cut in each language in its own way; the text is held to them',
  ),
  script(/\.words$/, 'quotations are held to the places that they name, which pass the gates'),
  script(/^figures\.numbers\.[^.]+$/, 'numbers are held to their paragraphs and to each other'),
  script(/^fig-[^.]+\.unit$/, 'each language scales by its own numbers, given beside it'),
  script(/^exceptions\./, 'what is excepted differs on purpose'),
  script(/^results\.\d+\.source$/, 'each language may name a publication of its own'),
  {
    names: /\.explanation$/,
    ...{
      kind: 'explanation',
      gates: WRITTEN,
      reason: 'an explanation may tell readers of one language more, never something else',
    },
  },
];

/** How any other text passes them. */
const BY_DEFAULT: Omit<Rule, 'names'> = {
  ...{ kind: 'edition', gates: WRITTEN, reason: 'words of the edition are written in both languages, not translated' },
};

/** Gives how a text of a YAML file passes the gates, by its name. */
export const ruleFor = (name: string): Omit<Rule, 'names'> => RULES.find(({ names }) => names.test(name)) ?? BY_DEFAULT;

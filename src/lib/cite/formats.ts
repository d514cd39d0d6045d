import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeChicago } from './chicago.ts';
import type { Citable, Citation } from './citable.ts';
import { citeCsl } from './csl.ts';
import { citeGbt2015, citeGbt2025 } from './gbt7714.ts';
import { citeRis } from './ris.ts';

/** A format of citation: its name as readers know it, and whether it is written for machines. */
export interface Format {
  name: string;
  machine: boolean;
  cite: (cited: Citable) => Citation;
}

// Written here, because no library does it for Chinese: @citation-js/plugin-bibtex either drops Chinese characters or
// leaves & % # _ unescaped, its RIS loses the title of the plan, and citeproc needs style files under other licences.
/** The formats of the cite box, in the order in which it shows them. */
export const FORMATS: Format[] = [
  { name: 'GB/T 7714—2025', machine: false, cite: citeGbt2025 },
  { name: 'GB/T 7714—2015', machine: false, cite: citeGbt2015 },
  { name: 'APA 7', machine: false, cite: citeApa },
  { name: 'Chicago author-date', machine: false, cite: citeChicago },
  { name: 'BibTeX', machine: true, cite: citeBibtex },
  { name: 'RIS', machine: true, cite: citeRis },
  { name: 'CSL-JSON', machine: true, cite: citeCsl },
];

/** The formats that can be downloaded as files, by the ending of their names. */
export const DOWNLOADS = { bib: citeBibtex, ris: citeRis } as const;

/** The ending of a file that holds a citation. */
export type Ending = keyof typeof DOWNLOADS;

const ENDINGS: Ending[] = ['bib', 'ris'];

/** Gives the files of a citation, below `/data/cite/`. */
export const listDownloads = ({ id, lang }: Citable): { file: string; ending: Ending }[] =>
  ENDINGS.map((ending) => ({ file: `${id}.${lang}.${ending}`, ending }));

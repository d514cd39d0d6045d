import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeChicago } from './chicago.ts';
import type { Citable } from './citable.ts';
import type { Citation } from './citation.ts';
import { citeCsl } from './csl.ts';
import { citeGbt2015, citeGbt2025 } from './gbt7714.ts';
import { citeRis } from './ris.ts';

/** A format of citation: its name as readers know it, and whether it is written for machines. */
export interface Format {
  name: Bilingual;
  machine: boolean;
  /** The languages that it is written in; both where it is left out. */
  langs?: Lang[];
  cite: (cited: Citable) => Citation;
}

const both = (name: string): Bilingual => ({ zh: name, en: name });

// Written here, because no library does it for Chinese: @citation-js/plugin-bibtex either drops Chinese characters or
// leaves & % # _ unescaped, its RIS loses the title of the plan, and citeproc needs style files under other licences.
const FORMATS: Format[] = [
  { name: both('GB/T 7714—2025'), machine: false, cite: citeGbt2025 },
  {
    name: { zh: 'GB/T 7714—2015（旧标准）', en: 'GB/T 7714—2015 (superseded)' },
    machine: false,
    cite: citeGbt2015,
  },
  { name: both('APA 7'), machine: false, langs: ['en'], cite: citeApa },
  { name: both('Chicago author-date'), machine: false, langs: ['en'], cite: citeChicago },
  { name: both('BibTeX'), machine: true, cite: citeBibtex },
  { name: both('RIS'), machine: true, cite: citeRis },
  { name: both('CSL-JSON'), machine: true, cite: citeCsl },
];

/** Gives the formats of the cite box in one language, in the order in which it shows them. */
export const listFormats = (lang: Lang): Format[] => FORMATS.filter(({ langs }) => langs?.includes(lang) ?? true);

/** The formats that can be downloaded as files, by the ending of their names. */
export const DOWNLOADS = { bib: citeBibtex, ris: citeRis } as const;

/** The ending of a file that holds a citation. */
export type Ending = keyof typeof DOWNLOADS;

const ENDINGS: Ending[] = ['bib', 'ris'];

/** Gives the files of a citation, below `/data/cite/`. */
export const listDownloads = ({ id, lang }: Citable): { file: string; ending: Ending }[] =>
  ENDINGS.map((ending) => ({ file: `${id}.${lang}.${ending}`, ending }));

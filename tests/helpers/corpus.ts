import type { Lang } from '../../src/i18n/locales.ts';
import { toCorpus } from '../../src/lib/search/corpus.ts';
import type { Corpus } from '../../src/lib/search/corpus.ts';
import { cutWords } from '../../src/lib/text/segment.ts';
import type { SynonymPair } from '../../src/lib/search/files.ts';
import { RECORD_KINDS } from '../../src/lib/search/kinds.ts';
import type { RecordKind } from '../../src/lib/search/kinds.ts';

/** A thing to be found: kind, id, label, text and, where they differ, the words as printed; what it stands under; its seams. */
export type Thing = [
  kind: RecordKind,
  id: string,
  label: string,
  text: string,
  printed?: string,
  under?: number,
  seams?: number[],
];

/** A question or a note. */
export interface Extra {
  kind: 'question' | 'note';
  id: string;
  text: string;
  hidden?: string;
}

/** Makes a small corpus; terms must come last. */
export function makeCorpus(
  lang: Lang,
  things: Thing[],
  synonyms: SynonymPair[] = [],
  variants = '',
  extras: Extra[] = [],
): Corpus {
  const isTerm = ([kind]: Thing) => kind === 'term';
  const own = things.filter((thing) => !isTerm(thing));
  const labels = own.map(([, , label]) => label);
  const terms = things.filter(isTerm).map(([, , , text]) => text);
  return toCorpus(
    {
      version: 'x',
      paths: ['plan/'],
      places: things.map(([kind, id, , , , under = -1]) => [id, RECORD_KINDS.indexOf(kind), 0, under]),
      labels: { zh: labels, en: labels },
      terms: { zh: terms, en: terms },
      variants,
      extras: extras.map(({ kind, id }) => [id, RECORD_KINDS.indexOf(kind), 0]),
    },
    {
      version: 'x',
      texts: own.map(([, , , text, printed]) => {
        const cut = lang === 'zh' ? cutWords(text, new Set(['基站', '千兆', '宽带'])) : text;
        return printed === undefined ? cut : [cut, printed];
      }),
      seams: own.map(([, , , , , , seams = []]) => seams),
      synonyms,
      extras: extras.map(({ text, hidden = '' }) => [lang === 'zh' ? cutWords(text, new Set()) : text, hidden, '']),
    },
    lang,
  );
}

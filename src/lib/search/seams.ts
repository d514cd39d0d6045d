import type { Lang } from '../../i18n/locales.ts';
import { checkText } from '../gates/index.ts';
import { toLexicon } from '../gates/terms.ts';
import type { TextPair } from '../gates/text.ts';
import type { Content } from '../plan/content.ts';
import { alignTexts } from '../text/align.ts';
import type { SearchRecord } from './records.ts';

/** What it costs an alignment that a term of the glossary is not rendered in its stretch. */
const LOST_TERM = 3;
const NOWHERE: TextPair['at'] = { zh: { file: '', line: 1 }, en: { file: '', line: 1 } };

/** Gives where each record’s text can be cut as in the other language, by how many characters stand before; only paragraphs can. */
export function listSeams(records: Record<Lang, SearchRecord[]>, content: Content): Record<Lang, number[][]> {
  const lexicon = toLexicon(content.glossary);
  const seams = records.zh
    .filter(({ kind }) => kind !== 'term')
    .map(({ id, kind, text }, index) => {
      const judge = (zh: string, en: string): number =>
        checkText(
          { ...{ id, zh, en }, page: id, kind: 'paragraph', gates: ['numbers', 'terms'], at: NOWHERE },
          lexicon,
          content.exceptions,
        ).findings.reduce((sum, { gate }) => sum + (gate === 'terms' ? LOST_TERM : Infinity), 0);
      return kind === 'paragraph' ? alignTexts({ zh: text, en: records.en[index]?.text ?? '' }, judge) : [];
    });
  return { zh: seams.map((cuts) => cuts.map(([zh]) => zh)), en: seams.map((cuts) => cuts.map(([, en]) => en)) };
}

import type { TextPair } from '../../src/lib/gates/text.ts';
import { GATES } from '../../src/lib/gates/text.ts';

/** Gives a text of a plan that stands in no file. */
export const toText = (zh: string, en: string): TextPair => ({
  id: 'ch1-p1',
  kind: 'paragraph',
  page: 'ch1',
  gates: GATES,
  zh,
  en,
  at: { zh: { file: 'chapters/zh/1-a.mdx', line: 1 }, en: { file: 'chapters/en/1-a.mdx', line: 1 } },
});

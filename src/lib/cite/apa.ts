import type { Citable, Citation } from './citable.ts';

const WORDS = {
  zh: { in: '收入', version: '版', dataset: '数据集' },
  en: { in: 'In', version: 'Version', dataset: 'Dataset' },
} as const;

/** Cites after APA, 7th edition; a dated document has no date of retrieval, and an author who publishes stands once. */
export function citeApa({ author, issued, title, container, kind, edition, address, lang }: Citable): Citation {
  const words = WORDS[lang];
  const version = ` (${words.version} ${edition})${kind === 'dataset' ? ` [${words.dataset}]` : ''}`;
  const work = container ? `${title}. ${words.in} ${container.title}${version}` : `${title}${version}`;
  return { before: `${author}. (${issued.slice(0, 4)}). ${work}. ${address}`, access: '', after: '' };
}

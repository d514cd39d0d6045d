import type { zhCite } from './zh.cite.ts';

/** The interface in English: citations. */
export const enCite: typeof zhCite = {
  // Cite box
  title: 'How to cite',
  copy: 'Copy',
  copyOf: (format) => `Copy the ${format} citation`,
  copied: 'Copied',
  selected: 'Selected; now copy it yourself',
  download: 'Download',
};

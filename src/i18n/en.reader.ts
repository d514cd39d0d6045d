import type { zhReader } from './zh.reader.ts';

/** The interface in English: reading settings, sharing and reading on. */
export const enReader: typeof zhReader = {
  readingSettings: 'Reading settings',
  textSize: 'Text size',
  theme: 'Theme',
  themeAuto: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
  wideSpacing: 'More space between lines and paragraphs',
  highContrast: 'Higher contrast',
  readingKept: 'Saved in this browser only.',
  readingReset: 'Reset',
  readingDone: 'Done',
  share: 'Share',
  resume: 'Continue where you left off',
};

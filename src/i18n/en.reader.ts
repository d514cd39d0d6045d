import type { zhReader } from './zh.reader.ts';

/** The interface in English: reading settings, sharing and reading on. */
export const enReader: typeof zhReader = {
  readingSettings: 'Reading settings',
  textSize: 'Text size',
  theme: 'Light or dark',
  themeAuto: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
  wideSpacing: 'More space between lines and paragraphs',
  highContrast: 'Higher contrast',
  readingKept: 'These settings are kept in this browser only.',
  readingReset: 'Reset',
  readingDone: 'Done',
  share: 'Share',
  resume: 'Go on reading',
};

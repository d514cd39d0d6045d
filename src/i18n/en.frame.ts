import type { zhFrame } from './zh.frame.ts';

/** The interface in English: the masthead and the footer, on every page. */
export const enFrame: typeof zhFrame = {
  skip: 'Skip to the text',
  mainMenu: 'Main menu',
  contents: 'Contents',
  indicators: 'Indicators',
  projects: 'Key projects',
  search: 'Search',
  about: 'About',
  switchLanguage: '中文',
  printedFrom: 'Address of this page',
  qrCode: 'QR code of the address of this page',
  filing: (police) => (police ? 'Public security filing' : 'ICP filing'),
};

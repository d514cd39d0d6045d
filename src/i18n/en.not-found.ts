import type { zhNotFound } from './zh.not-found.ts';

/** The interface in English: the page shown where there is none. */
export const enNotFound: typeof zhNotFound = {
  title: 'Page not found',
  text: 'The address may be wrong. The contents and the search lead to every part of the Plan.',
};

import { defineMiddleware } from 'astro:middleware';

import { getContent } from './content.ts';
import { listTermNames } from './lib/glossary/occurrences.ts';

/** Gives every page, once, what its components need to know of the whole plan. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { glossary } = await getContent();
  locals.terms = listTermNames(glossary, 'zh').flatMap(({ words }) => words);
  return next();
});

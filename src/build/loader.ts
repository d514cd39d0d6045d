import type { Loader } from 'astro/loaders';

import { formatProblem } from '../lib/problem.ts';
import { readContent } from './content.ts';
import { contentFolder } from './settings.ts';

/** Id of the one entry that holds the content. */
export const CONTENT_ID = 'content';

/**
 * Loads the checked content. What an earlier build left is cleared first, and anything wrong stops the build:
 * nothing stale and no half of a plan is ever published.
 */
export function contentLoader(): Loader {
  return {
    name: 'plan-content',
    load: ({ store, watcher, logger }) => {
      const folder = contentFolder();
      const load = () => {
        store.clear();
        const { content, problems } = readContent(folder);
        if (!content) throw new Error(`The content is not sound.\n${problems.map(formatProblem).join('\n')}`);
        store.set({ id: CONTENT_ID, data: { ...content } });
      };
      load();
      watcher?.add(folder);
      watcher?.on('change', (file) => {
        if (!file.startsWith(folder)) return;
        try {
          load();
        } catch (error) {
          logger.error(String(error));
        }
      });
      return Promise.resolve();
    },
  };
}

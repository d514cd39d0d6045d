import type { Loader } from 'astro/loaders';

import { listMessages } from './messages.ts';
import { readContent } from './content.ts';
import { contentFolder } from './settings.ts';
import { watchFolder } from './watch.ts';

/** Id of the one entry that holds the content. */
export const CONTENT_ID = 'content';

/**
 * Loads the checked content. What an earlier build left is never used, and anything wrong stops the build: nothing
 * stale and no half of a plan is ever published. The development server goes on with the last content that was sound.
 */
export function contentLoader(): Loader {
  return {
    name: 'plan-content',
    load: ({ store, watcher, logger }) => {
      const folder = contentFolder();
      const load = () => {
        const { content, problems } = readContent(folder);
        if (!content) throw new Error(`The content is not sound.\n${listMessages(folder, problems).join('\n')}`);
        store.clear();
        store.set({ id: CONTENT_ID, data: { ...content } });
      };
      store.clear();
      load();
      if (watcher)
        watchFolder(watcher, folder, () => {
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

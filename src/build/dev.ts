import type { AstroIntegration } from 'astro';

import { readContent } from './content.ts';
import { listMessages } from './messages.ts';
import { watchFolder } from './watch.ts';

/** Gives what the browser shows over a page while the content is not sound, or nothing. */
function findFault(folder: string) {
  const { problems } = readContent(folder);
  const message = `${listMessages(folder, problems).join('\n')}\nUntil then the pages show the content as it was before.`;
  return problems.length > 0 ? { title: 'The content is not sound', message, stack: '' } : undefined;
}

/** Gives the integration that serves files at their own addresses while developing, and shows in the browser what the check says. */
export function planDev(folder: string): AstroIntegration {
  return {
    name: 'plan-dev',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // With “always”, Astro’s own server asks for a slash after names of files too.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:server:setup': ({ server: { watcher, ws } }) => {
        let fault = findFault(folder);
        const show = () => fault && ws.send({ type: 'error', err: fault });
        watchFolder(watcher, folder, () => {
          const before = fault;
          fault = findFault(folder);
          show();
          if (before && !fault) ws.send({ type: 'full-reload' });
        });
        ws.on('connection', show);
      },
    },
  };
}

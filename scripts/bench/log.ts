import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { serve } from '../serve.ts';
import { toBrotliSize } from '../site/weight.ts';

/** A served site that remembers which files were asked of it. */
export interface LoggedSite {
  address: string;
  /** Forgets what was asked for until now. */
  forget: () => void;
  /** Gives the files asked for since, each once. */
  listFiles: () => string[];
  /** Gives the bytes of files, compressed with brotli as a server does. */
  weighFiles: (files: string[]) => number;
  /** Resolves once nothing has been asked for a while. */
  settle: () => Promise<void>;
  close: () => void;
}

const WHILE = 1500;

/** Serves a site and remembers what is asked of it, by pages and by their workers alike. */
export async function serveLogged(dir: string): Promise<LoggedSite> {
  const { server, address } = await serve(dir, '/', 0);
  const asked = new Set<string>();
  let last = 0;
  server.prependListener('request', ({ url = '/' }: { url?: string }) => {
    const path = decodeURI(new URL(url, address).pathname).slice(1);
    last = performance.now();
    asked.add(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  });
  return {
    address: address.replace(/\/$/, ''),
    forget: () => asked.clear(),
    listFiles: () => [...asked].filter((file) => existsSync(join(dir, file)) && statSync(join(dir, file)).isFile()),
    weighFiles: (files) => files.reduce((sum, file) => sum + toBrotliSize(file, dir), 0),
    settle: async () => {
      // What has just been set going may not have asked for anything yet.
      last = Math.max(last, performance.now());
      while (performance.now() - last < WHILE) await new Promise((done) => setTimeout(done, WHILE / 10));
    },
    close: () => server.close(),
  };
}

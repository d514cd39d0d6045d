import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';

import { getPort, getSettings, outputFolder } from '../src/build/settings.ts';
import { answer } from './serve/answer.ts';
import { isMain, run } from './run/main.ts';

/** Serves a built site on 127.0.0.1 below its base path; resolves once it can be reached, with its address. */
export function serve(
  dir: string,
  base: string,
  port: number,
  { brotli = false } = {},
): Promise<{ server: Server; address: string }> {
  const server = createServer(({ method = '', url = '', headers }, response) => {
    const { status, headers: sent, body } = answer(dir, { method, path: url, headers }, base, brotli);
    response.writeHead(status, { ...sent, ...(body ? { 'Content-Length': body.length } : {}) });
    response.end(method === 'HEAD' ? undefined : body);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      done({ server, address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : port}${base}` });
    });
  });
}

/** Serves the built site on `PORT`, or 4321, until it is stopped; a port that is taken is an error. */
export async function serveBuilt(): Promise<true> {
  const dir = outputFolder();
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`There is no built site in ${dir}; run npm run build first.`);
  const port = getPort();
  try {
    const { address } = await serve(dir, getSettings().base, port);
    console.log(address);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Error(
        `Port ${port} is taken; set another with PORT, for example PORT=${port < 65535 ? port + 1 : port - 1}.`,
      );
    throw error;
  }
}

if (isMain(import.meta.url)) await run(serveBuilt);

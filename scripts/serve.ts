import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';

import sirv from 'sirv';

import { getSettings } from '../src/build/settings.ts';

/**
 * Serves a built site on 127.0.0.1 below its base path; resolves once it can be reached, with its address. `brotli`
 * sends the compressed files (`.br`) that stand beside the others.
 */
export function serve(
  dir: string,
  base: string,
  port: number,
  { brotli = false } = {},
): Promise<{ server: Server; address: string }> {
  const files = sirv(dir, { etag: true, brotli });
  const notFound = () => readFileSync(join(dir, '404.html'));
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound());
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return missing();
    request.url = `/${url.slice(base.length)}`;
    files(request, response, missing);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      done({ server, address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : port}${base}` });
    });
  });
}

/** Serves `dist/` on `PORT`, or 4321, until it is stopped; a port that is taken is an error. */
export async function serveBuilt(): Promise<void> {
  const dir = resolve('dist');
  if (!existsSync(join(dir, 'index.html')))
    throw new Error('There is no built site in dist/; run npm run build first.');
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a port number, got "${process.env['PORT']}".`);
  try {
    const { address } = await serve(dir, getSettings().base, port);
    console.log(address);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken; set another with PORT, for example PORT=${port + 1}.`);
    throw error;
  }
}

if (import.meta.main)
  serveBuilt().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });

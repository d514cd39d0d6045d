import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

import { readRange } from './range.ts';

const TEXT = '; charset=utf-8';

/** Media types by the end of a name; what is text says how it is written. */
const TYPES: Record<string, string> = {
  '.html': `text/html${TEXT}`,
  '.css': `text/css${TEXT}`,
  '.js': `text/javascript${TEXT}`,
  '.json': `application/json${TEXT}`,
  '.webmanifest': `application/manifest+json${TEXT}`,
  '.md': `text/markdown${TEXT}`,
  '.txt': `text/plain${TEXT}`,
  '.csv': `text/csv${TEXT}`,
  '.xml': `application/xml${TEXT}`,
  '.svg': `image/svg+xml${TEXT}`,
  '.bib': `application/x-bibtex${TEXT}`,
  '.ris': `application/x-research-info-systems${TEXT}`,
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a server is asked: the path as the client wrote it, below the base, and the headers by name. */
export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
}

/** What it answers. */
export interface Answer {
  status: number;
  headers: Record<string, string | number>;
  body?: Buffer;
}

const header = ({ headers }: Asked, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

/** Gives the path of a file below the folder, or undefined where it leads out of it or cannot be read as one. */
function toFile(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path.replace(/[?#].*$/s, ''));
    return /\0|\\|(^|\/)\.\.?(\/|$)/.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

/** Reads a whole file, so that one that is replaced meanwhile is sent as it was; undefined where there is none. */
function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function send(asked: Asked, type: string, body: Buffer, more: Answer['headers'] = {}): Answer {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const headers = { 'Content-Type': type, ETag: etag, 'Cache-Control': 'no-cache', 'Accept-Ranges': 'bytes', ...more };
  const known = header(asked, 'if-none-match')?.split(/\s*,\s*/) ?? [];
  if (known.some((one) => one === '*' || one.replace(/^W\//, '') === etag)) return { status: 304, headers };
  const same = [undefined, etag].includes(header(asked, 'if-range'));
  const range = asked.method === 'GET' && same ? readRange(header(asked, 'range'), body.length) : undefined;
  if (range === 'unsatisfiable')
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${body.length}` } };
  if (!range) return { status: 200, headers, body };
  const { first, last } = range;
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${first}-${last}/${body.length}` },
    body: body.subarray(first, last + 1),
  };
}

function missing(dir: string): Answer {
  const page = read(join(dir, '404.html'));
  const type = page ? TYPES['.html'] : TYPES['.txt'];
  return { status: 404, headers: { 'Content-Type': type ?? '' }, body: page ?? Buffer.from('Not found') };
}

/**
 * Answers as every server of static files does: the file, for a folder its `index.html`, else the page for what is
 * missing. `brotli` sends the compressed files (`.br`) that stand beside the others.
 */
export function answer(dir: string, asked: Asked, base = '/', brotli = false): Answer {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const file = asked.path.startsWith(base) ? toFile(asked.path.slice(base.length)) : undefined;
  if (file === undefined) return missing(dir);
  if (file !== '' && !file.endsWith('/') && isFolder(join(dir, file))) {
    const [path = '', ...query] = asked.path.split('?');
    return { status: 301, headers: { Location: `${[`${path.replace(/^\/+/, '/')}/`, ...query].join('?')}` } };
  }
  const whole = join(dir, file === '' || file.endsWith('/') ? `${file}index.html` : file);
  const type = TYPES[extname(whole)] ?? 'application/octet-stream';
  const packed = brotli && /\bbr\b/.test(header(asked, 'accept-encoding') ?? '') ? read(`${whole}.br`) : undefined;
  if (packed) return send(asked, type, packed, { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' });
  const body = read(whole);
  return body ? send(asked, type, body) : missing(dir);
}

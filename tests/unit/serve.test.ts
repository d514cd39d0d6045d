import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serve } from '../../scripts/serve.ts';
import { readRange } from '../../scripts/serve/range.ts';

const dir = mkdtempSync(join(tmpdir(), 'plan-serve-'));
const write = (file: string, text: string) => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, file), text);
};
let address = '';
let close = () => {};

beforeAll(async () => {
  write('index.html', 'cover');
  write('404.html', 'missing');
  write('zh/index.html', '中文');
  write('data/ten.txt', '0123456789');
  const served = await serve(dir, '/base/', 0);
  address = served.address;
  close = () => served.server.close();
});

afterAll(() => {
  close();
  rmSync(dir, { recursive: true });
});

/** Asks the server for a path just as it is written, which `fetch` would tidy up. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((done, fail) => {
    const { port } = new URL(address);
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', fail).end();
  });

describe('a range', () => {
  it.each([
    ['bytes=0-3', { first: 0, last: 3 }],
    ['bytes=4-', { first: 4, last: 9 }],
    ['bytes=8-99', { first: 8, last: 9 }],
    ['bytes=-5', { first: 5, last: 9 }],
    ['bytes=-99', { first: 0, last: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
    [`bytes=0-${'9'.repeat(400)}`, { first: 0, last: 9 }],
    ['bytes=7-3', undefined],
    ['bytes=10-5', undefined],
    ['bytes=0-1,3-4', undefined],
    ['bytes=-', undefined],
    ['bytes=a-b', undefined],
    ['items=0-3', undefined],
    ['', undefined],
  ])('%s of ten bytes is read as RFC 9110 says', (header, range) => {
    expect(readRange(header, 10)).toEqual(range);
  });
});

describe('the server', () => {
  it.each([
    'bytes=10-5',
    `bytes=0-${'9'.repeat(400)}`,
    'bytes=0-1,3-4',
    'bytes=-',
    'items=0-3',
    'bytes=-5',
    'bytes=99-',
  ])('answers %s and goes on', async (range) => {
    expect([200, 206, 416]).toContain((await get('/base/data/ten.txt', { Range: range })).status);
    expect((await get('/base/data/ten.txt')).text).toBe('0123456789');
  });

  it('sends the stretch that was asked for, unless the file has changed since', async () => {
    const part = await get('/base/data/ten.txt', { Range: 'bytes=-5' });
    expect([part.status, part.text, part.headers['content-range']]).toEqual([206, '56789', 'bytes 5-9/10']);
    const { status, text } = await get('/base/data/ten.txt', { Range: 'bytes=-5', 'If-Range': '"earlier"' });
    expect([status, text]).toEqual([200, '0123456789']);
    expect((await get('/base/data/ten.txt', { Range: 'bytes=10-' })).headers['content-range']).toBe('bytes */10');
  });

  it.each([
    '/base/../secret',
    '/base/%2e%2e/secret',
    '/base/..%5Csecret',
    '/base/%00',
    '/base/%E0%A4%A',
    '/base/nothing',
    `/base/${'long/'.repeat(900)}`,
    `/base/${'x'.repeat(5000)}`,
    '//base/',
    'http://other/base/',
    '/',
  ])('gives the page for what is missing at %s', async (path) => {
    const { status, text, headers } = await get(path);
    expect([status, text, headers['content-type']]).toEqual([404, 'missing', 'text/html; charset=utf-8']);
  });

  it('says how texts are written, and sends nothing again that the browser has', async () => {
    const { headers, text } = await get('/base/zh/?q=1');
    expect([headers['content-type'], headers['content-length'], text]).toEqual([
      'text/html; charset=utf-8',
      '6',
      '中文',
    ]);
    const again = await get('/base/zh/', { 'If-None-Match': `W/"x", ${headers.etag}` });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await get('/base/zh/', {}, 'HEAD')).text).toBe('');
    expect((await get('/base/zh/', {}, 'POST')).status).toBe(405);
  });

  it('leads from a folder without its slash to the one with it, query and all, on this host', async () => {
    expect((await get('/base/zh?q=1')).headers.location).toBe('/base/zh/?q=1');
    expect((await get('/base//zh')).headers.location).not.toMatch(/^\/\//);
  });

  it('sends what a new build put there under it, at its new length', async () => {
    write('data/new.txt', 'short');
    expect((await get('/base/data/new.txt')).text).toBe('short');
    write('data/new.txt', 'longer than before');
    expect((await get('/base/data/new.txt')).text).toBe('longer than before');
    rmSync(join(dir, 'data/new.txt'));
    expect((await get('/base/data/new.txt')).status).toBe(404);
    symlinkSync('nowhere', join(dir, 'data/new.txt'));
    expect((await get('/base/data/new.txt')).status).toBe(404);
  });
});

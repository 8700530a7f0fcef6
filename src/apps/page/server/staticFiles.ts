import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Answers requests with the files of a folder, and with nothing beside it. */
export function staticFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    void answer(folder, request, response).catch(() => refuse(response, 500));
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = await fileOf(folder, request.url ?? '/');
  if (path === null) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Content-Length': (await stat(path)).size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The file a request asks for, or null where there is none inside the folder; links out of it do not count. */
async function fileOf(folder: string, url: string): Promise<string | null> {
  const root = await realpath(resolve(folder));
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const asked = join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const path = await realpath(asked);
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? path : null;
  } catch {
    // no such file, or no such name: a null byte, a broken escape
    return null;
  }
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(String(status));
}

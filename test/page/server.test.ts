import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenOnFree, type Listening } from '../../src/apps/page/server/listen';
import { staticFiles } from '../../src/apps/page/server/staticFiles';

const FIRST = 4700;
const COUNT = 100;

let folder: string;
let server: Listening;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-bieu-server-'));
  mkdirSync(join(folder, 'web/assets'), { recursive: true });
  writeFileSync(join(folder, 'web/index.html'), '<p>trang</p>');
  writeFileSync(join(folder, 'web/assets/a b.js'), 'a()');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'web-secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'web/link.txt'));
  server = (await listenOnFree(staticFiles(join(folder, 'web')), FIRST, COUNT))!;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with a path that is sent as it is: no client straightens its dots. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const receive = (response: IncomingMessage): void => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += String(chunk)));
      response.on('end', () => {
        resolve({ status: response.statusCode!, type: response.headers['content-type'] ?? '', body });
      });
    };
    request({ host: '127.0.0.1', port: server.port, path, method }, receive).on('error', reject).end();
  });
}

describe('the server of the page', () => {
  it('serves the files of its folder', async () => {
    expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>trang</p>' });
    expect(await ask('/index.html?x=1')).toMatchObject({ status: 200 });
    expect(await ask('/assets/a%20b.js')).toMatchObject({ status: 200, body: 'a()' });
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '/../web-secret.txt',
    '//etc/passwd',
    '/link.txt',
    '/assets',
    '/assets/',
    '/%00',
    '/%zz',
    '/none.html',
  ])('serves nothing beside it: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('takes nothing', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
  });
});

describe('the port', () => {
  it('is the next one where the first is taken, on either address of this machine', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(server.port + 1, '127.0.0.1', resolve));
    const next = await listenOnFree(() => undefined, server.port, COUNT);
    expect(next!.port).toBeGreaterThan(server.port + 1);
    next!.close();
    taken.close();
  });

  it('is none where all are taken', async () => {
    expect(await listenOnFree(() => undefined, server.port, 1)).toBeNull();
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './support/chromium';
import { CLEAN_SAMPLE, dropFile, paneOf, ROOT } from './support/sitting';

const FILE = join(ROOT, 'dist/soat-bieu.html');
const ADDRESS = pathToFileURL(FILE).href;

let browser: Browser;
const trouble: string[] = [];
beforeAll(async () => {
  expect(existsSync(FILE)).toBe(true);
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => expect(trouble.splice(0)).toEqual([]));

/** The page from the file, the network off; a request for anything but itself is trouble. */
async function openFromStick(): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', offline: true, acceptDownloads: true });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning', 'info'].includes(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (url !== ADDRESS && !url.startsWith('blob:') && !url.startsWith('data:'))
      trouble.push(`asked for ${url}`);
  });
  await page.goto(ADDRESS);
  return page;
}

it('does the whole job from a file, without a server and without a network', async () => {
  const page = await openFromStick();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '9 sai' }).waitFor();
  expect(page.workers()).toHaveLength(1);
  await dropFile(page, 'của tôi.xlsx', readFileSync(CLEAN_SAMPLE));
  await pane
    .getByRole('status')
    .filter({ hasText: /^2 chỗ sai/ })
    .waitFor({ state: 'attached' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bản đánh dấu' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('của tôi-danh-dau.xlsx');
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await page.context().close();
});

it('forbids every connection, and every script but its own, known by its hash', () => {
  const html = readFileSync(FILE, 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toMatch(/script-src 'sha256-[\w+/=]{44}' 'wasm-unsafe-eval';/);
});

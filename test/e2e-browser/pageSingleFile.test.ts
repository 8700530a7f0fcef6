import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { parseAddress } from '../../src/core/snapshot/address';
import { cellAt } from '../../src/core/snapshot/workbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { launchBrowser } from './support/chromium';
import { CLEAN_SAMPLE, dropFile, paneOf, ROOT, SAMPLE_WITH_SLIPS } from './support/sitting';

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
  const { sheets } = await readWorkbook(readFileSync(await download.path()));
  expect(sheets.at(-1)).toMatchObject({ name: 'Kết quả kiểm tra', ownId: 'results' });
  await page.context().close();
});

it('repairs a cell and hands over the corrected copy', async () => {
  const page = await openFromStick();
  const pane = paneOf(page);
  await dropFile(page, 'có lỗi.xlsx', readFileSync(SAMPLE_WITH_SLIPS));
  await pane.getByRole('button', { name: '9 sai' }).waitFor();
  await pane.getByRole('button', { name: /V70/ }).click();
  await pane.getByRole('button', { name: 'Sửa thành 18' }).click();
  await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
  await pane.getByRole('button', { name: '8 sai' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bản đã sửa' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('có lỗi-da-sua.xlsx');
  const { sheets } = await readWorkbook(readFileSync(await download.path()));
  const { row, column } = parseAddress('V70')!;
  expect(
    cellAt(
      sheets.find(({ name }) => name === 'Biểu 02')!,
      row,
      column,
    )?.value,
  ).toBe(18);
  await page.context().close();
});

it('makes the summary sheets and hands over the copy that has them', async () => {
  const page = await openFromStick();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '9 sai' }).waitFor();
  await pane.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await pane.getByRole('button', { name: 'Lập biểu tổng hợp' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về biểu tổng hợp' }).click(),
  ]);
  const { sheets } = await readWorkbook(readFileSync(await download.path()));
  const own = sheets.filter(({ ownId }) => ownId !== undefined).map(({ name }) => name);
  expect(own).toEqual(expect.arrayContaining(['TH-Xã', 'TH-Huyện']));
  await page.context().close();
});

it('forbids every connection, and every script but its own, known by its hash', () => {
  const html = readFileSync(FILE, 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toMatch(/script-src 'sha256-[\w+/=]{44}' 'wasm-unsafe-eval';/);
});

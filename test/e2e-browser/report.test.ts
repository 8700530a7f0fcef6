import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { check } from '../../src/core/check';
import { exceptionOf } from '../../src/core/memory/exceptionOf';
import { NO_MEMORY } from '../../src/core/memory/memory';
import { serialiseMemory } from '../../src/core/memory/serialiseMemory';
import { writeMemory } from '../../src/hosts/file/patch/memoryPart';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { soatBieu } from '../e2e/soatBieu';
import { seriousIn } from './support/axe';
import { launchBrowser } from './support/chromium';
import { CLEAN_SAMPLE, SAMPLE_WITH_SLIPS } from './support/sitting';

const HOSTILE = '<img src=x onerror=alert(1)></script><script>alert(1)</script>';

let browser: Browser;
let folder: string;
let report: string;
const trouble: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-bieu-report-'));
  const put = (name: string, content: Buffer | string): void => writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'nộp'));
  put('nộp/Xã Sa Lông.xlsx', readFileSync(CLEAN_SAMPLE));
  put('nộp/Xã Na Sang.xlsx', readFileSync(SAMPLE_WITH_SLIPS));
  put(`nộp/${HOSTILE.replaceAll('/', ':')}.xlsx`, readFileSync(SAMPLE_WITH_SLIPS));
  put('nộp/hỏng.xlsx', 'không phải Excel');
  put('ds.txt', 'Xã Sa Lông\nXã Na Sang\nXã <b>Nà Tòng</b>\n');
  report = write('vi');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => expect(trouble.splice(0)).toEqual([]));

/** Writes the report of the folder to a file, and gives its path. */
function write(language: string, ...args: readonly string[]): string {
  const output = join(folder, `báo cáo ${language}.html`);
  const told = ['--format', 'html', '--lang', language, '--units', 'ds.txt', '--output', output];
  soatBieu(['check', ...told, ...args, 'nộp'], folder);
  return output;
}

/** Opens a report by double click, as it were, with the network off. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('dialog', (dialog) => {
    trouble.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(path).href) trouble.push(`asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  return page;
}

/** The workbook with its first finding accepted, and with an exception of a finding that there is none of. */
async function withAccepted(file: Uint8Array): Promise<Uint8Array> {
  const workbook = await readWorkbook(file);
  const checked = check(workbook);
  const outcome = exceptionOf(workbook, checked, checked.findings[0]!, HOSTILE, new Date(2026, 10, 28));
  if ('refused' in outcome) throw new Error(outcome.refused.id);
  const { exception } = outcome;
  const gone = { ...exception, actual: 'n987', reason: 'số đã sửa từ lâu' };
  return writeMemory(file, serialiseMemory({ ...NO_MEMORY, exceptions: [exception, gone] }));
}

const shown = (page: Page) => page.locator('.list li');

describe('the report in one HTML file', () => {
  it('tells the whole folder first: counts, what could not be read, who has not sent', async () => {
    const page = await open(report);
    await page.getByText('4 tệp: 20 chỗ sai, 12 chỗ nghi vấn').waitFor();
    await page.getByText('1 tệp không đọc được', { exact: true }).waitFor();
    await page.getByText('1/3 đơn vị chưa thấy gửi (theo danh sách đã cho)').waitFor();
    await page.getByRole('rowheader', { name: 'Xã <b>Nà Tòng</b>' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.locator('img').count()).toBe(0);
    await page.context().close();
  });

  it('lists every finding, and filters them by severity, rule and file', async () => {
    const page = await open(report);
    expect(await shown(page).count()).toBe(32);
    await page.getByLabel('Mức').selectOption({ label: 'Nghi vấn' });
    expect(await shown(page).count()).toBe(12);
    await page.getByLabel('Quy tắc').selectOption('grid/numbering');
    expect(await shown(page).count()).toBe(2);
    await page.getByLabel('Tệp').selectOption('nộp/Xã Na Sang.xlsx');
    expect(await shown(page).count()).toBe(1);
    await page.getByRole('status').filter({ hasText: 'Đang xem 1/32 chỗ trong 1 tệp' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(await shown(page).count()).toBe(32);
    await page.context().close();
  });

  it('asks for no cell that is only one of several ways', async () => {
    const page = await open(report);
    const ways = shown(page).filter({ hasText: 'chỉ cần sửa một ô: E18 từ 22 thành 23, E19' });
    await ways.first().waitFor();
    expect(await ways.filter({ hasText: 'Nên sửa Biểu 01!E19' }).count()).toBe(0);
    await page.context().close();
  });

  it('searches without minding case and tones', async () => {
    const page = await open(report);
    await page.getByLabel('Tìm trong kết quả').fill('CHA cang v70');
    await page.getByRole('status').filter({ hasText: 'Đang xem 2/32' }).waitFor();
    expect(await shown(page).first().innerText()).toContain('Xã Chà Cang');
    await page.getByLabel('Tìm trong kết quả').fill('không có đâu');
    await page.getByText('Không có chỗ nào hợp với bộ lọc.').waitFor();
    await page.getByLabel('Tìm trong kết quả').press('Enter');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(await shown(page).count()).toBe(32);
    await page.context().close();
  });

  it('is English where that is asked for', async () => {
    const page = await open(write('en', '--min-severity', 'error'));
    await page.getByText('1 of 3 units have not sent theirs').waitFor();
    expect(await shown(page).count()).toBe(20);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('lists what was accepted and what is of no use any more, each in a part of its own', async () => {
    const accepting = join(folder, 'bỏ qua.xlsx');
    writeFileSync(accepting, await withAccepted(readFileSync(SAMPLE_WITH_SLIPS)));
    const output = join(folder, 'bỏ qua.html');
    soatBieu(['check', '--format', 'html', '--output', output, accepting], folder);
    const page = await open(output);
    const accepted = page.getByRole('region', { name: 'Đã bỏ qua theo lý do đã ghi' });
    expect(await accepted.getByRole('listitem').count()).toBe(1);
    await accepted.getByText(`Lý do (ghi ngày 28/11/2026): ${HOSTILE}`).waitFor();
    const unused = page.getByRole('region', { name: /^Ghi nhớ không còn dùng đến/ });
    await unused.getByText('số đã sửa từ lâu').waitFor();
    expect(await shown(page).getByText('28/11/2026').count()).toBe(0);
    await page.getByLabel('Tìm trong kết quả').fill('không có đâu');
    expect(await accepted.getByRole('listitem').count()).toBe(1);
    expect(await seriousIn(page)).toEqual([]);
    await page.context().close();
  });

  it('prints what is shown, unfolded and without controls', async () => {
    const page = await open(report);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.getByRole('search').isVisible()).toBe(false);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.context().close();
  });

  it.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 700 } }],
  ])('%s: is accessible, and nothing is wider than the window', async (_, options) => {
    const page = await open(report, options);
    expect(await seriousIn(page)).toEqual([]);
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(room);
    await page.context().close();
  });

  it('shows what there is of a report that was cut off', async () => {
    const whole = readFileSync(report, 'utf8');
    const cut = join(folder, 'cụt.html');
    writeFileSync(cut, whole.slice(0, whole.lastIndexOf('<script type="application/json" id="end">')));
    const page = await open(cut);
    expect(await shown(page).count()).toBe(32);
    await page.context().close();
  });

  it('shows thousands of findings by and by', async () => {
    const whole = readFileSync(report, 'utf8');
    const many = join(folder, 'nhiều.html');
    const data = whole.match(/<script type="application\/json" class="file">.*<\/script>\n/g)!;
    writeFileSync(
      many,
      whole.replace(data[0], () => data.join('').repeat(50)),
    );
    const page = await open(many);
    expect(await shown(page).count()).toBe(200);
    await page.getByRole('button', { name: 'Hiện thêm 200 chỗ' }).click();
    expect(await shown(page).count()).toBe(400);
    await page.context().close();
  });
});

import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { check } from '../../src/core/check';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { seriousIn } from './support/axe';
import { openOffice, workbookOf } from './support/excel';
import { beginSitting, dropFile, paneOf, SAMPLE_WITH_SLIPS, type Sitting } from './support/sitting';

let sitting: Sitting;
let browser: Browser;
beforeAll(async () => {
  sitting = await beginSitting();
  browser = sitting.browser;
});
afterAll(() => sitting.end());
afterEach(() => expect(sitting.trouble.splice(0)).toEqual([]));

const HOSTILE = '<img src=x onerror="window.hacked=1">Xã đặc thù & «đúng»';

/** Accepts the finding of Xã Chà Cang with the keyboard alone. */
async function ignoreByKeyboard(pane: Pick<Page | Frame, 'getByRole'>, page: Page): Promise<void> {
  await pane.getByRole('button', { name: /· Xã Chà Cang/ }).click();
  await pane.getByRole('button', { name: /^Bỏ qua chỗ này: Xã Chà Cang/ }).focus();
  await page.keyboard.press('Enter');
  const field = pane.getByRole('textbox', { name: /Vì sao chỗ này vẫn đúng/ });
  await field.waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+Enter');
  await pane.getByRole('alert').filter({ hasText: 'Hãy ghi lý do' }).waitFor();
  await page.keyboard.insertText(HOSTILE);
  await page.keyboard.press('Control+Enter');
  await pane.getByRole('button', { name: 'Đã bỏ qua 1 chỗ' }).waitFor();
}

describe('«Bỏ qua» on the page', () => {
  it('takes a finding out with a reason that goes into the copy, and back again', async () => {
    const page = await sitting.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: '9 sai' }).waitFor();
    await ignoreByKeyboard(pane, page);
    await pane.getByRole('button', { name: '8 sai' }).waitFor();
    await pane.getByRole('button', { name: 'Đã bỏ qua 1 chỗ' }).click();
    await pane.getByText(`): ${HOSTILE}`).waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await seriousIn(page)).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bản đã sửa' }).click(),
    ]);
    const copy = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
    const { accepted } = check(copy);
    expect(accepted.map(({ exception }) => exception.reason)).toEqual([HOSTILE]);

    await pane.getByRole('button', { name: /^Không bỏ qua nữa: / }).click();
    await pane.getByRole('button', { name: '9 sai' }).waitFor();
    await page.context().close();
  });
});

describe('«Bỏ qua» in Excel', () => {
  it('remembers it with the workbook, changes no cell, and takes it back', async () => {
    const office = await openOffice(browser, { workbook: await workbookOf(SAMPLE_WITH_SLIPS) });
    await office.pane.getByRole('button', { name: 'Kiểm tra' }).click();
    await office.pane.getByRole('button', { name: '9 sai' }).waitFor();
    const before = await office.state();
    await ignoreByKeyboard(office.pane, office.page);
    const after = await office.state();
    expect(after.sheets).toEqual(before.sheets);
    expect((after.customXmlParts ?? []).map(({ xml }) => xml)).toEqual([
      expect.stringContaining('urn:soat-bieu:memory:1'),
    ]);
    await office.page.keyboard.press('Alt+KeyZ');
    await office.pane.getByRole('button', { name: '9 sai' }).waitFor();
    expect((await office.state()).customXmlParts ?? []).toEqual([]);
    expect(office.trouble).toEqual([]);
    await office.close();
  });
});

describe('a file of what is remembered', () => {
  it('is exported from one workbook, imported into another, and damaged ones change nothing', async () => {
    const page = await sitting.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: '9 sai' }).waitFor();
    await ignoreByKeyboard(pane, page);
    await pane.getByRole('button', { name: 'Dùng ghi nhớ cho sổ khác' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Xuất ra tệp' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ghi-nho-soat-bieu.xml');
    await pane.getByText('Đã xuất 1 chỗ bỏ qua').waitFor();
    const content = readFileSync(await download.path());

    // the same workbook, opened anew, remembers nothing
    await dropFile(page, 'khác.xlsx', readFileSync(SAMPLE_WITH_SLIPS));
    await pane.getByRole('button', { name: '9 sai' }).waitFor();
    await pane.getByRole('button', { name: 'Dùng ghi nhớ cho sổ khác' }).click();
    const chooser = pane.locator('input[type=file]');
    const file = { name: 'ghi nhớ.xml', mimeType: 'text/xml' };
    await chooser.setInputFiles({ ...file, buffer: content.subarray(0, -9) });
    await pane.getByText('không phải tệp ghi nhớ của Soát Biểu').waitFor();
    await chooser.setInputFiles({ ...file, buffer: content });
    await pane.getByRole('button', { name: 'Đã bỏ qua 1 chỗ' }).waitFor();
    await pane.getByRole('button', { name: '8 sai' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await page.context().close();
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parseAddress } from '../../src/core/snapshot/address';
import { cellAt } from '../../src/core/snapshot/workbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { agreeingFile } from '../samples/books';
import { seriousIn } from './support/axe';
import {
  beginSitting,
  CLEAN_SAMPLE,
  dropFile,
  paneOf,
  SAMPLE_WITH_SLIPS,
  type Sitting,
} from './support/sitting';

let sitting: Sitting;
let agreeing: Buffer;
beforeAll(async () => {
  agreeing = Buffer.from(await agreeingFile());
  sitting = await beginSitting();
});
afterAll(() => sitting.end());
afterEach(() => expect(sitting.trouble.splice(0)).toEqual([]));

async function choose(page: Page, ...files: string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp…' }).click();
  await (await chooser).setFiles(files);
}

describe('several files', () => {
  it('stand in a row with what was found in each, and can be switched and closed', async () => {
    const page = await sitting.open();
    await choose(page, CLEAN_SAMPLE, SAMPLE_WITH_SLIPS);
    const files = page.getByRole('list', { name: 'Các tệp đang mở' });
    await files.getByRole('button', { name: 'dien-bien-co-loi.xlsx: 14 chỗ cần xem' }).waitFor();
    expect(await files.getByRole('listitem').count()).toBe(2);
    expect(await files.locator('[aria-current=true]').innerText()).toMatch(/^dien-bien\.xlsx/);
    await files.getByRole('button', { name: /^dien-bien-co-loi/ }).click();
    await paneOf(page).getByRole('button', { name: '9 sai' }).waitFor();
    await page.getByRole('tab', { name: 'Biểu 02 (11)' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await files.getByRole('button', { name: 'Đóng dien-bien-co-loi.xlsx' }).click();
    await files.waitFor({ state: 'detached' });
    await paneOf(page)
      .getByRole('status')
      .filter({ hasText: /^2 chỗ sai/ })
      .waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('of one name are two files, and a bad one does not stop the next', async () => {
    const page = await sitting.open();
    await dropFile(page, 'a.xlsx', Buffer.from('không phải Excel'));
    await dropFile(page, 'a.xlsx', agreeing);
    const files = page.getByRole('list', { name: 'Các tệp đang mở' });
    await files.getByRole('button', { name: 'a.xlsx: chưa đọc được' }).waitFor();
    await files.getByRole('button', { name: 'a.xlsx: 0 chỗ cần xem' }).waitFor();
    await page.context().close();
  });
});

describe('a correction', () => {
  it('is shown in the sheet, can be taken back, and is in the copy: that cell and no other part', async () => {
    const page = await sitting.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: /V70/ }).click();
    await pane.getByRole('button', { name: 'Sửa thành 18' }).click();
    await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByText('1 ô đã sửa, chưa tải về').waitFor();
    await pane.getByRole('button', { name: '8 sai' }).waitFor();
    await pane
      .getByRole('button', { name: /^Hoàn tác/ })
      .first()
      .click();
    await pane.getByRole('button', { name: '9 sai' }).waitFor();
    await page.getByText('1 ô đã sửa, chưa tải về').waitFor({ state: 'detached' });
    await pane
      .getByRole('button', { name: /^Làm lại/ })
      .first()
      .click();
    await pane.getByRole('button', { name: '8 sai' }).waitFor();
    await goTo(page, 'V70');
    await page.getByRole('status').filter({ hasText: 'Đã sửa ở đây; trong tệp ghi 17.' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bản đã sửa' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('dien-bien-co-loi-da-sua.xlsx');
    const { row, column } = parseAddress('V70')!;
    const cellIn = async (file: Uint8Array) => {
      const { sheets } = await readWorkbook(file);
      return cellAt(
        sheets.find(({ name }) => name === 'Biểu 02')!,
        row,
        column,
      )?.value;
    };
    expect(await cellIn(readFileSync(SAMPLE_WITH_SLIPS))).toBe(17);
    expect(await cellIn(readFileSync(await download.path()))).toBe(18);
    await page.getByText('Đã tải dien-bien-co-loi-da-sua.xlsx').waitFor();
    await page.context().close();
  });

  it('that was not downloaded is asked about before its file is closed', async () => {
    const page = await sitting.open();
    await choose(page, SAMPLE_WITH_SLIPS, CLEAN_SAMPLE);
    const pane = paneOf(page);
    await pane.getByRole('button', { name: /V70/ }).click();
    await pane.getByRole('button', { name: 'Sửa thành 18' }).click();
    await pane.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByText('1 ô đã sửa, chưa tải về').waitFor();
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    const close = page.getByRole('button', { name: 'Đóng dien-bien-co-loi.xlsx' });
    await close.click();
    expect(asked).toEqual(['Còn ô đã sửa mà chưa tải về. Vẫn đóng tệp này?']);
    expect(await close.count()).toBe(1);
    await page.context().close();
  });
});

async function goTo(page: Page, what: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(what);
  await page.keyboard.press('Enter');
}

describe('in the sheet', () => {
  it('Ctrl+F finds, with and without accents, and goes to a cell', async () => {
    const page = await sitting.open();
    await page.getByRole('tab', { name: 'Biểu 02 (11)' }).click();
    const selected = page.getByRole('gridcell', { selected: true });
    await goTo(page, 'sa long');
    await selected.filter({ hasText: 'Sa Lông' }).waitFor();
    await page.getByText('1/1', { exact: true }).waitFor();
    await goTo(page, 'không có ở đây');
    await page.getByText('Không thấy.').waitFor();
    await goTo(page, 'c7');
    await page.getByRole('status').filter({ hasText: /^C7/ }).waitFor();
    await page.context().close();
  });

  it('zooms', async () => {
    const page = await sitting.open();
    await page.getByRole('tab', { name: 'Biểu 02 (11)' }).click();
    const cell = page.getByRole('gridcell').first();
    const before = (await cell.boundingBox())!;
    await page.getByRole('button', { name: 'Phóng to' }).click();
    await page.getByText('125 %').waitFor();
    const after = (await cell.boundingBox())!;
    expect(after.height).toBeGreaterThan(before.height);
    expect(after.width).toBeGreaterThan(before.width);
    await page.context().close();
  });

  it('on paper there is the result, without the sheet', async () => {
    const page = await sitting.open();
    await paneOf(page).getByRole('button', { name: '9 sai' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('grid').isVisible()).toBe(false);
    expect(await page.getByRole('banner').first().isVisible()).toBe(false);
    expect(await paneOf(page).getByRole('button', { name: /V70/ }).isVisible()).toBe(true);
    await page.context().close();
  });
});

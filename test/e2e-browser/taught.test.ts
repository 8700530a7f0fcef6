import type { Browser, Page } from 'playwright-core';
import { asXlsx } from '../../src/hosts/file/foreign/asXlsx';
import { sheetOf } from '../core/rules/sheetOf';
import { seriousIn } from './support/axe';
import { openOffice } from './support/excel';
import { beginSitting, dropFile, paneOf, type Sitting } from './support/sitting';

/** Nothing but a declaration tells that «Vốn bố trí» is the sum of three of the columns before it. */
const FUNDS = `
Biểu 07: Vốn thực hiện Chương trình năm 2025
TT | Nội dung | Vốn giao | Vốn huyện | Nguồn dân góp | Vốn tín dụng | Vốn bố trí
1 | Đường giao thông | 100 | 20 | 3 | 9 | 123
2 | Thủy lợi | 50 | 10 | 2 | 40 | 64
3 | Trường học | 70 | 5 | 7 | 11 | 82
4 | <b>Nhà văn hóa</b> | 31 | 8 | 4 | 17 | 43
`;
const POOR = `
Biểu 05: Số hộ nghèo năm 2025
TT | Tên xã | Nam | Nữ | Tổng số
1 | Xã A | 3 | 4 | 7
2 | Xã B | 2 | 5 | 7
3 | Xã C | 6 | 1 | 7
4 | Xã D | 8 | 2 | 11
 | Cộng | 19 | 12 | 31
`;

let sitting: Sitting;
let browser: Browser;
beforeAll(async () => {
  sitting = await beginSitting();
  browser = sitting.browser;
});
afterAll(() => sitting.end());
afterEach(() => expect(sitting.trouble.splice(0)).toEqual([]));

it('declares a total in Excel from what is selected, checks it, edits and removes it', async () => {
  const office = await openOffice(browser, { workbook: sheetOf(FUNDS, {}, 'Biểu 07') });
  const { pane } = office;
  await pane.getByRole('button', { name: 'Kiểm tra' }).click();
  await pane.getByRole('button', { name: 'Khai báo tổng (0)' }).click();
  await office.excel('select', 'Biểu 07', 'G3,C3:E3');
  await pane.getByRole('button', { name: 'Lấy từ vùng đang chọn' }).click();
  await pane.getByRole('radio', { name: /ô G3: 123/, checked: true }).waitFor();
  await pane.getByText('Ô tổng đang ghi 123; cộng 3 ô thành phần được 123.').waitFor();
  await pane.getByRole('combobox', { name: 'Áp dụng cho' }).selectOption('columns');
  await pane.getByText('Hiện đúng ở 3/4 chỗ.').waitFor();
  expect(await seriousIn(pane)).toEqual([]);
  await pane.getByRole('button', { name: 'Khai báo tổng', exact: true }).press('Enter');
  await pane.getByRole('button', { name: '1 sai' }).waitFor();
  await pane
    .getByRole('button', { name: /Thủy lợi/ })
    .first()
    .waitFor();
  expect((await office.state()).customXmlParts).toHaveLength(1);

  await pane.getByRole('button', { name: 'Khai báo tổng (1)' }).click();
  await pane.getByRole('button', { name: /^Sửa khai báo: Mọi dòng: Vốn bố trí/ }).click();
  await office.excel('select', 'Biểu 07', 'F3');
  await pane.getByRole('button', { name: 'Thêm vùng đang chọn' }).click();
  await pane.getByText('Hiện đúng ở 0/4 chỗ.').waitFor();
  await pane.getByRole('button', { name: 'Bỏ ô E3' }).click();
  await pane.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await pane.getByText(/^Mọi dòng: Vốn bố trí = Vốn giao \+ Vốn huyện \+ Vốn tín dụng$/).waitFor();
  await pane.getByRole('button', { name: /^Xóa khai báo: / }).click();
  await pane.getByRole('button', { name: 'Khai báo tổng (0)' }).waitFor();
  expect((await office.state()).customXmlParts ?? []).toEqual([]);
  expect(office.trouble).toEqual([]);
  await office.close();
});

it('shows on the sheet what a Biểu was taken for, until it is cleared, and is told that it is none', async () => {
  const office = await openOffice(browser, { workbook: sheetOf(POOR, {}, 'Biểu 05') });
  const { pane } = office;
  await pane.getByRole('button', { name: 'Kiểm tra' }).click();
  const before = await office.state();
  await pane.getByRole('button', { name: 'Biểu này được hiểu thế nào?' }).click();
  await pane.getByText('Tổng: cột E').waitFor();
  await pane.getByRole('button', { name: 'Hiện trên sheet' }).click();
  await pane.getByText('Đã hiện cách hiểu Biểu trên sheet').waitFor();
  const formats = (await office.state()).sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  expect(formats.map(({ formula }) => formula)).toHaveLength(3);
  await pane.getByRole('button', { name: 'Xóa đánh dấu' }).click();
  await pane.getByText('Đã xóa đánh dấu').waitFor();
  expect((await office.state()).sheets).toEqual(before.sheets);
  await pane.getByRole('button', { name: 'Hiểu chưa đúng? Sửa lại ở đây' }).click();
  expect(await seriousIn(pane)).toEqual([]);
  await pane.getByRole('button', { name: 'Đây không phải Biểu' }).click();
  await pane.getByText('Người dùng đã cho biết đây không phải Biểu.').waitFor();
  await pane.getByRole('button', { name: 'Đã sửa cách hiểu (1)' }).click();
  await pane.getByRole('button', { name: /^Bỏ điều chỉnh: / }).click();
  await pane.getByRole('button', { name: '1 sai' }).waitFor();
  expect(office.trouble).toEqual([]);
  await office.close();
});

const clickCell = (page: Page, text: string): Promise<void> =>
  page.getByRole('gridcell', { name: text, exact: true }).first().click();

it('takes the selected cell of the page for the column that is to be left out', async () => {
  const page = await sitting.open();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '9 sai' }).waitFor();
  await dropFile(page, 'hộ nghèo.xlsx', Buffer.from(asXlsx(sheetOf(POOR, {}, 'Biểu 05'))));
  await pane.getByRole('button', { name: '1 sai' }).waitFor();
  await pane.getByRole('button', { name: 'Biểu này được hiểu thế nào?' }).click();
  await pane.getByRole('button', { name: 'Hiểu chưa đúng? Sửa lại ở đây' }).click();
  await clickCell(page, 'Tổng số');
  await pane.getByRole('combobox', { name: /^Dòng hoặc cột có ô đang chọn là/ }).selectOption('ignored');
  await pane.getByRole('button', { name: 'Lấy từ vùng đang chọn' }).first().click();
  await pane.getByRole('button', { name: 'Đã sửa cách hiểu (1)' }).waitFor();
  await pane.getByRole('button', { name: '1 sai' }).waitFor({ state: 'detached' });
  await pane
    .getByRole('button', { name: /^Hoàn tác/ })
    .first()
    .click();
  await pane.getByRole('button', { name: '1 sai' }).waitFor();
  await page.context().close();
});

it('takes the selected column of the page for the names, and the selected row for the end of the header; both are undone', async () => {
  const page = await sitting.open();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '9 sai' }).waitFor();
  const table = POOR.replace('TT | Tên xã |', 'TT | Tên xã | Cán bộ |')
    .replace(/^(\d) \| (Xã .) \|/gm, '$1 | $2 | Người $1 |')
    .replace(' | Cộng |', ' | Cộng | |');
  await dropFile(page, 'hộ nghèo.xlsx', Buffer.from(asXlsx(sheetOf(table, {}, 'Biểu 05'))));
  await pane.getByRole('button', { name: '1 sai' }).waitFor();
  await pane.getByRole('button', { name: 'Biểu này được hiểu thế nào?' }).click();
  await pane.getByText('Tên: cột B').waitFor();
  await pane.getByRole('button', { name: 'Hiểu chưa đúng? Sửa lại ở đây' }).click();
  await clickCell(page, 'Người 1');
  await pane.getByRole('combobox', { name: /^Dòng hoặc cột có ô đang chọn là/ }).selectOption('name');
  await pane.getByRole('button', { name: 'Lấy từ vùng đang chọn' }).first().click();
  await pane.getByText('Tên: cột C').waitFor();
  await pane.getByRole('combobox', { name: 'Áp dụng cho' }).selectOption('header');
  await clickCell(page, 'Xã A');
  await pane.getByRole('button', { name: 'Lấy từ vùng đang chọn' }).first().click();
  await pane.getByText('Đầu bảng: dòng 3', { exact: true }).waitFor();
  expect(await seriousIn(page)).toEqual([]);
  for (const before of ['Tên: cột C', 'Tên: cột B']) {
    await pane
      .getByRole('button', { name: /^Hoàn tác/ })
      .first()
      .click();
    await pane.getByText(before).waitFor();
    await pane.getByText('Đầu bảng: dòng 2', { exact: true }).waitFor();
  }
  await page.context().close();
});

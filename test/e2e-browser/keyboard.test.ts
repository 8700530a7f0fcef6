import type { Page } from 'playwright-core';
import { isMarker } from '../../src/core/highlights/marker';
import { openOffice, quiet, workbookOf, type Office } from './support/excel';
import { beginSitting, paneOf, SAMPLE_WITH_SLIPS, type Sitting } from './support/sitting';

let sitting: Sitting;
beforeAll(async () => {
  sitting = await beginSitting();
});
afterAll(() => sitting.end());
afterEach(() => expect(sitting.trouble.splice(0)).toEqual([]));

/** The address in the bar above the grid. */
function addressBar(page: Page, cell: string) {
  return page.getByRole('status').filter({ hasText: new RegExp(`^${cell}`) });
}

async function openAndReachTheList(): Promise<Page> {
  const page = await sitting.open();
  await paneOf(page).getByRole('button', { name: '9 sai' }).focus();
  const isFirst = () => page.evaluate(() => document.activeElement?.textContent?.includes('E18:E21'));
  for (let presses = 0; presses < 15 && !(await isFirst()); presses++) await page.keyboard.press('Tab');
  expect(await isFirst()).toBe(true);
  return page;
}

describe('the keyboard alone', () => {
  it('reaches the list by Tab, walks it by arrow keys, goes to the cell by Enter', async () => {
    const page = await openAndReachTheList();
    const pane = paneOf(page);
    await pane.getByText('114', { exact: false }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await addressBar(page, 'D43').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await addressBar(page, 'I8').waitFor();
    // the head of Biểu 03 lies between
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await addressBar(page, 'K138').waitFor();
    await page.context().close();
  });

  it('goes to the next and the previous place by F8 from anywhere, round the ends', async () => {
    const page = await sitting.open();
    await page.getByRole('grid').focus();
    await paneOf(page).getByRole('button', { name: '9 sai' }).waitFor();
    for (const [key, cell] of [
      ['F8', 'E18'],
      ['F8', 'D43'],
      ['F8', 'A3'],
      ['Shift+F8', 'D43'],
      ['Shift+F8', 'E18'],
      ['Shift+F8', 'I8'],
      ['F8', 'E18'],
    ] as const) {
      await page.keyboard.press(key);
      await addressBar(page, cell).waitFor();
    }
    await page.context().close();
  });

  it('filters: only what is filtered for is walked through', async () => {
    const page = await sitting.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: '5 nghi vấn' }).press('Enter');
    expect(await pane.locator('li').filter({ hasText: 'Sai ·' }).count()).toBe(0);
    for (const cell of ['A3', 'V26', 'V40', 'A134', 'I8', 'A3']) {
      await page.keyboard.press('F8');
      await addressBar(page, cell).waitFor();
    }
    await pane.getByRole('button', { name: '5 nghi vấn' }).press('Enter');
    await pane.getByRole('button', { name: /E44/ }).waitFor();
    await page.context().close();
  });

  it('moves from cell to cell in the grid, over a merged header', async () => {
    const page = await sitting.open();
    await paneOf(page).getByRole('button', { name: '9 sai' }).waitFor();
    await page.getByRole('tab', { name: 'Biểu 02 (11)' }).click();
    const grid = page.getByRole('grid', { name: 'Nội dung sheet Biểu 02' });
    await grid.focus();
    for (const [key, cell] of [
      ['ArrowDown', 'A2:W2'],
      ['ArrowDown', 'A3:W3'],
      ['ArrowDown', 'A4'],
      ['ArrowDown', 'A5:A6'],
      ['ArrowDown', 'A7'],
      ['ArrowRight', 'B7'],
      ['End', 'X7'],
      ['Home', 'A7'],
    ] as const) {
      await page.keyboard.press(key);
      await addressBar(page, cell.split(':')[0]!).waitFor();
    }
    await page.context().close();
  });
});

/** More stops than the pane ever has between two of its parts. */
const MOST_STOPS = 150;

/** What the keyboard is on in the pane, by its name. */
function focused({ pane }: Office): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Presses keys until the keyboard is on a control of that name: Tab to the pane's end, then back to its beginning. */
async function walkTo(
  office: Office,
  name: RegExp,
  keys: readonly string[] = ['Tab', 'Shift+Tab'],
): Promise<void> {
  for (const key of keys) {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (name.test(await focused(office))) return;
      await office.page.keyboard.press(key);
    }
  }
  throw new Error(`the keyboard never comes to ${name.source}, but to ${await focused(office)}`);
}

describe('the whole job in Excel by the keyboard alone', () => {
  it('check, go to a finding, accept it, correct another, take that back, sum up, highlight, clear', async () => {
    const office = await openOffice(sitting.browser, { workbook: await workbookOf(SAMPLE_WITH_SLIPS) });
    const { pane, page } = office;
    const { keyboard } = page;
    const said = (words: string | RegExp) => pane.getByText(words).first().waitFor();
    const summary = (words: string) => pane.getByRole('button', { name: words }).waitFor();
    await pane.getByRole('button', { name: 'Kiểm tra' }).waitFor();

    await walkTo(office, /^Kiểm tra$/);
    await keyboard.press('Enter');
    await summary('9 sai');
    await walkTo(office, /V70/, ['F8']);
    await pane.getByRole('button', { name: 'Đến ô V70' }).waitFor();

    await walkTo(office, /^Bỏ qua chỗ này: Xã Chà Cang/);
    await keyboard.press('Enter');
    await pane.getByRole('textbox', { name: /Vì sao chỗ này vẫn đúng/ }).waitFor();
    await keyboard.insertText('Xã đặc thù');
    await walkTo(office, /^Ghi nhớ và bỏ qua$/);
    await keyboard.press('Space');
    await summary('8 sai');

    // the list of all corrections, and back from it
    await pane.getByRole('button', { name: /^Sửa tất cả/ }).waitFor();
    await walkTo(office, /^Sửa tất cả \(/);
    await keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Sửa tất cả' }).waitFor();
    await walkTo(office, /^Thôi$/);
    await keyboard.press('Enter');
    await walkTo(office, /P61/, ['F8']);
    await walkTo(office, /^Sửa thành 1/);
    await keyboard.press('Enter');
    // the keyboard is where the answer is given
    await walkTo(office, /^Sửa$/, ['Tab']);
    await keyboard.press('Enter');
    await summary('7 sai');
    await said(/^Đã sửa 1 ô/);
    await keyboard.press('Alt+KeyZ');
    await summary('8 sai');
    await keyboard.press('Alt+Shift+KeyZ');
    await summary('7 sai');
    await quiet(office);

    await walkTo(office, /^Tổng hợp$/);
    await keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Lập biểu tổng hợp' }).waitFor();
    await walkTo(office, /^Lập biểu tổng hợp$/);
    await keyboard.press('Enter');
    await said(/^Đã lập \d+ sheet/);

    await walkTo(office, /^Đánh dấu$/, ['Shift+Tab', 'Tab']);
    await keyboard.press('Enter');
    await said(/^Đã đánh dấu \d+ chỗ/);
    await walkTo(office, /^Xóa đánh dấu$/);
    await keyboard.press('Enter');
    await said(/^Đã xóa đánh dấu/);
    const { sheets } = await office.state();
    expect(
      sheets.flatMap(({ conditionalFormats }) => conditionalFormats).filter((one) => isMarker(one.formula)),
    ).toEqual([]);

    await walkTo(office, /^Trợ giúp$/, ['Shift+Tab', 'Tab']);
    await keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Đóng trợ giúp' }).waitFor();
    await walkTo(office, /^Đóng trợ giúp$/);
    await keyboard.press('Enter');
    await summary('7 sai');
    expect(office.trouble).toEqual([]);
    await office.close();
  });
});

import type { Page } from 'playwright-core';
import { beginSitting, paneOf, type Sitting } from './support/sitting';

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

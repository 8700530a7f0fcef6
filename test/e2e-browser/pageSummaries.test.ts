import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { seriousIn } from './support/axe';
import { beginSitting, dropFile, paneOf, type Sitting } from './support/sitting';

let sitting: Sitting;
beforeAll(async () => {
  sitting = await beginSitting();
});
afterAll(() => sitting.end());
afterEach(() => expect(sitting.trouble.splice(0)).toEqual([]));

const tick = (page: Page, name: string) => paneOf(page).getByRole('checkbox', { name, exact: true });

async function openPart(page: Page): Promise<void> {
  await paneOf(page).getByRole('button', { name: '9 sai' }).waitFor();
  await paneOf(page).getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await tick(page, 'TH-Xã').waitFor();
}

/** Presses «Lập biểu tổng hợp», and gives the file that can be downloaded then. */
async function written(page: Page): Promise<Buffer> {
  await paneOf(page).getByRole('button', { name: 'Lập biểu tổng hợp' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về biểu tổng hợp' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-tong-hop\.xlsx$/);
  return readFileSync(await download.path());
}

describe('«Tổng hợp» on the page', () => {
  it('hands over a file with the sheets that are ticked, and finds them so in it', async () => {
    const page = await sitting.open();
    await openPart(page);
    await tick(page, 'TH-Xã').uncheck();
    const file = await written(page);
    expect(await seriousIn(page)).toEqual([]);
    const names = (await readWorkbook(new Uint8Array(file))).sheets.map(({ name }) => name);
    expect(names).toContain('TH-Huyện');
    expect(names).not.toContain('TH-Xã');
    // a choice alone is nothing to be saved apart
    expect(await page.getByRole('button', { name: 'Tải bản đã sửa' }).count()).toBe(0);
    expect(await page.getByText('chưa có trong bản nào đã tải').count()).toBe(0);

    await dropFile(page, 'lần hai.xlsx', file);
    await page.getByText('lần hai.xlsx').first().waitFor();
    await openPart(page);
    expect(await tick(page, 'TH-Xã').isChecked()).toBe(false);
    expect(await tick(page, 'TH-Huyện').isChecked()).toBe(true);
    await page.context().close();
  });
});

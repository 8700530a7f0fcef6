import type { Browser } from 'playwright-core';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { agreeingFile, notesFile } from '../samples/books';
import { TransportError } from '../support/fake-excel/wire';
import { launchBrowser } from './support/chromium';
import { openOffice, quiet, workbookOf, type Office } from './support/excel';
import { SAMPLE_WITH_SLIPS } from './support/sitting';

let browser: Browser;
let slips: Workbook;
beforeAll(async () => {
  browser = await launchBrowser();
  slips = await workbookOf(SAMPLE_WITH_SLIPS);
});
afterAll(() => browser.close());

async function drawn(office: Office): Promise<number> {
  return (await office.state()).sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;
}

it('completes its event also where a cell is being edited, when not even the pane opens', async () => {
  const office = await openOffice(browser, { workbook: slips, isPaneOpen: false });
  await office.excel('editCell', true);
  await office.runCommand('checkAndHighlight');
  await office.runCommand('clearHighlights');
  await office.close();
});

describe('the ribbon with the pane closed', () => {
  it('checks and highlights, and clears, without a word', async () => {
    const office = await openOffice(browser, { workbook: slips, isPaneOpen: false });
    await office.runCommand('checkAndHighlight');
    expect(await drawn(office)).toBeGreaterThan(0);
    await office.runCommand('clearHighlights');
    expect(await drawn(office)).toBe(0);
    expect(await office.excel('isPaneOpen')).toBe(false);
    expect([...office.trouble, ...office.strangers]).toEqual([]);
    await office.close();
  });

  it('opens the pane, with the findings in it, where a sheet is protected', async () => {
    const office = await openOffice(browser, { workbook: slips, isPaneOpen: false });
    await office.excel('protect', 'Biểu 02', true);
    await office.runCommand('checkAndHighlight');
    expect(await office.excel('isPaneOpen')).toBe(true);
    await office.pane.getByText('Sheet được bảo vệ').first().waitFor();
    await office.pane.getByRole('button', { name: /Xã Chà Cang/ }).waitFor();
    expect([...office.trouble, ...office.strangers]).toEqual([]);
    await office.close();
  });

  it('opens the pane where all agrees, since nothing shows in the sheets', async () => {
    const agreeing = await readWorkbook(await agreeingFile());
    const office = await openOffice(browser, { workbook: agreeing, isPaneOpen: false });
    await office.runCommand('checkAndHighlight');
    expect(await office.excel('isPaneOpen')).toBe(true);
    await office.pane.getByText('Sẵn sàng ký').first().waitFor();
    await office.close();
  });

  it('opens the pane where nothing is recognised', async () => {
    const notes = await readWorkbook(await notesFile());
    const office = await openOffice(browser, { workbook: notes, isPaneOpen: false });
    await office.runCommand('checkAndHighlight');
    expect(await office.excel('isPaneOpen')).toBe(true);
    await office.pane.getByRole('heading', { name: 'Chưa nhận ra Biểu nào' }).waitFor();
    await office.close();
  });

  it('completes its event, and shows why, where Excel refuses or is too old', async () => {
    const busy = await openOffice(browser, { workbook: slips, isPaneOpen: false });
    await busy.pane.getByRole('button', { name: 'Kiểm tra' }).waitFor({ state: 'attached' });
    await quiet(busy);
    await busy.excel('failNext', TransportError.TooManyRequests);
    await busy.runCommand('checkAndHighlight');
    expect(await busy.excel('isPaneOpen')).toBe(true);
    await busy.pane.getByRole('heading', { name: 'Chưa kiểm tra được' }).waitFor();
    await busy.close();

    const old = await openOffice(browser, { workbook: slips, isPaneOpen: false, apiVersion: '1.9' });
    await old.runCommand('checkAndHighlight');
    expect(await old.excel('isPaneOpen')).toBe(true);
    await old.pane.getByText('Cần Excel 2021 trở lên').waitFor();
    await old.close();
  });
});

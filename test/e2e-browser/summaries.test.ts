import type { Browser, Locator } from 'playwright-core';
import { parseAddress } from '../../src/core/snapshot/address';
import type { Workbook } from '../../src/core/snapshot/workbook';
import type { SheetState, WorkbookState } from '../support/fake-excel/state';
import { reopened } from '../support/fake-excel/state';
import { seriousIn } from './support/axe';
import { launchBrowser } from './support/chromium';
import { eventually, openOffice, workbookOf, type Office } from './support/excel';
import { CLEAN_SAMPLE } from './support/sitting';

let browser: Browser;
let sample: Workbook;
beforeAll(async () => {
  browser = await launchBrowser();
  sample = await workbookOf(CLEAN_SAMPLE);
});
afterAll(() => browser.close());

const ALL = ['TH-Huyện', 'TH-Xã', 'TH-Tiêu chí', 'TH-Phân nhóm', 'TH-Biểu 01', 'Biên bản soát', 'TH-Lời văn'];

const tick = (office: Office, name: string): Locator =>
  office.pane.getByRole('checkbox', { name, exact: true });

const write = (office: Office): Locator => office.pane.getByRole('button', { name: 'Lập biểu tổng hợp' });

/** Checks, and unfolds «Tổng hợp». */
async function openPart(office: Office): Promise<void> {
  await office.pane.getByRole('button', { name: /^Kiểm tra/ }).click();
  await office.pane.getByText(/^Kết quả lúc/).waitFor();
  await office.pane.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await write(office).waitFor();
}

/** Leaves ticks on these alone. */
async function choose(office: Office, names: readonly string[]): Promise<void> {
  for (const name of ALL) await tick(office, name).setChecked(names.includes(name));
}

/** Presses the button, and waits for the word on it. */
async function writeAndRead(office: Office, said: string): Promise<void> {
  await write(office).click();
  await office.pane.getByRole('listitem').filter({ hasText: said }).waitFor();
}

const added = async (office: Office): Promise<string[]> =>
  (await office.state()).sheets.slice(sample.sheets.length).map(({ name }) => name);

const sheetOf = ({ sheets }: WorkbookState, name: string): SheetState => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const valueAt = (sheet: SheetState, row: number, column: number): unknown =>
  sheet.rows.get(row)?.get(column)?.value;

const hasFormulas = ({ rows }: SheetState): boolean =>
  [...rows.values()].some((row) => [...row.values()].some(({ formula }) => formula !== undefined));

/** Nothing was thrown, and nothing outside asked for. */
async function end(office: Office): Promise<void> {
  expect([...office.trouble, ...office.strangers]).toEqual([]);
  await office.close();
}

describe('«Tổng hợp» in the pane', () => {
  it('has every sheet ticked that can be made, and says why another cannot', async () => {
    const office = await openOffice(browser, { workbook: sample });
    await openPart(office);
    for (const name of ALL) expect(await tick(office, name).isChecked()).toBe(true);
    expect(await tick(office, 'TH-So sánh').isDisabled()).toBe(true);
    expect(await tick(office, 'TH-So sánh').isChecked()).toBe(false);
    expect(await seriousIn(office.pane)).toEqual([]);
    await choose(office, []);
    expect(await write(office).getAttribute('aria-disabled')).toBe('true');
    await end(office);
  });

  it('writes what is ticked, and finds it so in the workbook when that is opened again', async () => {
    const office = await openOffice(browser, { workbook: sample });
    await openPart(office);
    await choose(office, ['TH-Xã', 'TH-Phân nhóm']);
    await writeAndRead(office, 'Đã lập 2 sheet: TH-Xã, TH-Phân nhóm.');
    expect(await added(office)).toEqual(['TH-Xã', 'TH-Phân nhóm']);
    expect(await seriousIn(office.pane)).toEqual([]);
    const state = await office.state();
    expect(hasFormulas(sheetOf(state, 'TH-Xã'))).toBe(true);
    // it is nothing to be taken back: «Hoàn tác» is for the figures
    expect(await office.pane.getByRole('button', { name: /Hoàn tác/ }).count()).toBe(0);
    await end(office);

    const later = await openOffice(browser, { workbook: reopened(state) });
    await openPart(later);
    for (const name of ALL) {
      expect([name, await tick(later, name).isChecked()]).toEqual([
        name,
        ['TH-Xã', 'TH-Phân nhóm'].includes(name),
      ]);
    }
    await end(later);
  });

  it('writes values alone where asked', async () => {
    const office = await openOffice(browser, { workbook: sample });
    await openPart(office);
    await choose(office, ['TH-Huyện']);
    await tick(office, 'Chỉ giá trị (không công thức)').check();
    await writeAndRead(office, 'Đã lập 1 sheet: TH-Huyện.');
    expect(hasFormulas(sheetOf(await office.state(), 'TH-Huyện'))).toBe(false);
    await tick(office, 'Chỉ giá trị (không công thức)').uncheck();
    await write(office).click();
    await eventually(
      () => office.state(),
      (state) => hasFormulas(sheetOf(state, 'TH-Huyện')),
    );
    await end(office);
  });

  it('refreshes in place, and keeps the column and the rows that the user added', async () => {
    const office = await openOffice(browser, { workbook: sample });
    await openPart(office);
    await choose(office, ['TH-Xã']);
    // nobody calculates here: only values tell one writing from the next
    await tick(office, 'Chỉ giá trị (không công thức)').check();
    await writeAndRead(office, 'Đã lập 1 sheet: TH-Xã.');
    const before = sheetOf(await office.state(), 'TH-Xã');
    const { row, column } = parseAddress('C11')!;
    expect([valueAt(before, row, 1), valueAt(before, row, column)]).toEqual(['Xã Thanh Hưng', 1]);
    const below = Math.max(...before.rows.keys()) + 3;
    await office.excel('type', 'TH-Xã', 'AZ9', 'hỏi lại xã');
    await office.excel('type', 'TH-Xã', `A${below + 1}`, 'Ghi chú của tôi');
    // the same commune, which had reached it
    await office.excel('type', 'Biểu 02', 'C12', 0);
    await office.pane.getByText('dữ liệu đã thay đổi').waitFor();
    expect(valueAt(sheetOf(await office.state(), 'TH-Xã'), row, column)).toBe(1);
    await write(office).click();
    await eventually(
      async () => sheetOf(await office.state(), 'TH-Xã'),
      (sheet) => valueAt(sheet, row, column) === 0,
    );
    const after = sheetOf(await office.state(), 'TH-Xã');
    expect(valueAt(after, below, 0)).toBe('Ghi chú của tôi');
    expect(valueAt(after, 8, 51)).toBe('hỏi lại xã');
    expect(await added(office)).toEqual(['TH-Xã']);
    await end(office);
  });

  it('asks before it writes over what was edited by hand, and does so only where told to', async () => {
    const office = await openOffice(browser, { workbook: sample });
    await openPart(office);
    await choose(office, ['TH-Xã', 'TH-Lời văn']);
    await writeAndRead(office, 'Đã lập 2 sheet: TH-Xã, TH-Lời văn.');
    await office.excel('type', 'TH-Xã', 'A1', 'Tên của tôi');
    await writeAndRead(office, 'TH-Xã: giữ nguyên vì phần do Soát Biểu lập đã được sửa tay ở ô A1.');
    // no answer is a «no»: another sheet was written, this one is as it was
    await office.pane.getByRole('listitem').filter({ hasText: 'Đã lập 1 sheet: TH-Lời văn.' }).waitFor();
    expect(valueAt(sheetOf(await office.state(), 'TH-Xã'), 0, 0)).toBe('Tên của tôi');

    await office.pane.getByRole('button', { name: 'Ghi đè' }).click();
    await office.pane
      .getByRole('listitem')
      .filter({ hasText: 'Đã lập 2 sheet: TH-Xã, TH-Lời văn.' })
      .waitFor();
    expect(valueAt(sheetOf(await office.state(), 'TH-Xã'), 0, 0)).not.toBe('Tên của tôi');
    expect(await office.pane.getByRole('button', { name: 'Ghi đè' }).count()).toBe(0);
    await end(office);
  });

  it('leaves a sheet of the user’s alone that has the name', async () => {
    const [first] = sample.sheets;
    const own = { ...first!, name: 'TH-Xã', rows: new Map([[0, [{ value: 'của tôi' }]]]), merges: [] };
    const office = await openOffice(browser, { workbook: { sheets: [...sample.sheets, own] } });
    await openPart(office);
    await choose(office, ['TH-Xã']);
    const before = sheetOf(await office.state(), 'TH-Xã');
    await writeAndRead(office, 'Đã lập 1 sheet: TH-Xã (2).');
    expect(sheetOf(await office.state(), 'TH-Xã')).toEqual(before);
    await end(office);
  });
});

describe('«Lập biểu tổng hợp» on the ribbon, with the pane closed', () => {
  it('writes all the sheets without a word, and those that are remembered the next time', async () => {
    const office = await openOffice(browser, { workbook: sample, isPaneOpen: false });
    await office.runCommand('writeSummaries');
    expect(await added(office)).toEqual(ALL);
    expect(await office.excel('isPaneOpen')).toBe(false);
    await end(office);
  });

  it('follows the choice that the workbook remembers', async () => {
    const office = await openOffice(browser, { workbook: sample });
    await openPart(office);
    await choose(office, ['TH-Tiêu chí']);
    await writeAndRead(office, 'Đã lập 1 sheet: TH-Tiêu chí.');
    const state = reopened(await office.state());
    await office.close();
    state.sheets = state.sheets.slice(0, sample.sheets.length);

    const later = await openOffice(browser, { workbook: state, isPaneOpen: false });
    await later.runCommand('writeSummaries');
    expect(await added(later)).toEqual(['TH-Tiêu chí']);
    await end(later);
  });

  it('opens the pane where a sheet was edited by hand, with the way to write over it', async () => {
    const office = await openOffice(browser, { workbook: sample, isPaneOpen: false });
    await office.runCommand('writeSummaries');
    await office.excel('type', 'TH-Xã', 'A1', 'Tên của tôi');
    await office.runCommand('writeSummaries');
    expect(await office.excel('isPaneOpen')).toBe(true);
    expect(valueAt(sheetOf(await office.state(), 'TH-Xã'), 0, 0)).toBe('Tên của tôi');
    await office.pane
      .getByText('TH-Xã: giữ nguyên vì phần do Soát Biểu lập đã được sửa tay ở ô A1.')
      .first()
      .waitFor();
    expect(await seriousIn(office.pane)).toEqual([]);
    await office.pane.getByRole('button', { name: 'Ghi đè' }).click();
    await eventually(
      () => office.state(),
      (state) => valueAt(sheetOf(state, 'TH-Xã'), 0, 0) !== 'Tên của tôi',
    );
    await end(office);
  });
});

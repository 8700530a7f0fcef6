import type { Browser } from 'playwright-core';
import { rectAddress } from '../../src/core/snapshot/address';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { agreeingFile, NOTES_SHEET, notesFile } from '../samples/books';
import { seriousIn } from './support/axe';
import { launchBrowser } from './support/chromium';
import { eventually, openOffice, quiet, workbookOf, type Office } from './support/excel';
import { SAMPLE_WITH_SLIPS } from './support/sitting';

let browser: Browser;
let slips: Workbook;
let agreeing: Workbook;
beforeAll(async () => {
  browser = await launchBrowser();
  slips = await workbookOf(SAMPLE_WITH_SLIPS);
  agreeing = await readWorkbook(await agreeingFile());
});
afterAll(() => browser.close());

const button = (office: Office, name: string | RegExp) =>
  office.pane.getByRole('button', { name, exact: typeof name === 'string' });

/** Presses «Kiểm tra» and waits for the result. */
async function check(office: Office): Promise<void> {
  await button(office, /^Kiểm tra/).click();
  await office.pane.getByText(/^Kết quả lúc/).waitFor();
}

/** Nothing was thrown, and nothing outside asked for. */
async function end(office: Office): Promise<void> {
  expect(office.trouble).toEqual([]);
  expect(office.strangers).toEqual([]);
  await office.close();
}

describe('the pane in Excel', () => {
  it('says what it will do before it does anything', async () => {
    const office = await openOffice(browser, { workbook: slips });
    await office.pane.getByText('Chỉ đọc, chưa thay đổi gì trong sổ.').waitFor();
    await office.pane.getByText('Không có số liệu nào rời khỏi máy này.').waitFor();
    expect(await office.pane.getByRole('button').allInnerTexts()).toEqual(['?', 'VI', 'EN', 'Kiểm tra']);
    expect(await seriousIn(office.pane)).toEqual([]);
    // and has loaded no script of ours but those its page names: `bundle.test.ts` weighs them
    const [named, loaded] = await office.pane.evaluate(() => {
      const own = (address: string): boolean =>
        address.startsWith(location.origin) && address.endsWith('.js');
      const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      return [scripts.filter(own).sort(), asked.filter(own).sort()] as const;
    });
    expect(loaded).toEqual(named);
    await end(office);
  });

  it('does the whole job: check, walk, highlight, clear', async () => {
    const office = await openOffice(browser, { workbook: slips, apiVersion: '1.14' });
    await button(office, 'Kiểm tra').waitFor();
    await quiet(office);
    const before = await office.state();
    const syncs = await office.excel('syncs');
    await check(office);
    expect((await office.excel('syncs')) - syncs).toBeLessThanOrEqual(3);
    await office.pane.getByText('lưới 115 đơn vị (10 nhóm) × 19 tiêu chí').waitFor();

    await office.page.keyboard.press('F8');
    await expectSelection(office, 'E18:E21');
    await office.page.keyboard.press('F8');
    await expectSelection(office, 'D43');
    await button(office, /Xã Chà Cang/).click();
    await expectSelection(office, 'V70');

    await button(office, 'Đánh dấu').click();
    await office.pane.getByText('Đã đánh dấu 14 chỗ').waitFor();
    const formats = (await office.state()).sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    const cells = formats.flatMap(({ ranges }) => ranges.map(rectAddress));
    expect(cells).toEqual(
      expect.arrayContaining(['E18:E21', 'D43', 'A3', 'V26', 'E44', 'P61', 'V70', 'K138', 'I8:I18']),
    );

    await button(office, 'Xóa đánh dấu').click();
    await office.pane.getByText('Đã xóa đánh dấu').waitFor();
    expect((await office.state()).sheets).toEqual(before.sheets);
    expect(await office.pane.getByText('dữ liệu đã thay đổi').count()).toBe(0);
    await end(office);
  });

  it('notices that data changed, and checks again', async () => {
    const office = await openOffice(browser, { workbook: slips });
    await check(office);
    await office.excel('type', 'Biểu 02', 'V70', 18);
    await office.pane.getByText('dữ liệu đã thay đổi').waitFor();
    await office.pane.getByRole('button', { name: 'Kiểm tra lại ↻' }).click();
    await button(office, '8 sai').waitFor();
    expect(await office.pane.getByText('dữ liệu đã thay đổi').count()).toBe(0);
    await end(office);
  });

  it('shows the result of a protected sheet, and says that nothing could be drawn on it', async () => {
    const office = await openOffice(browser, { workbook: slips });
    await check(office);
    await office.excel('protect', 'Biểu 02', true);
    await button(office, 'Đánh dấu').click();
    await office.pane
      .getByText('Sheet được bảo vệ nên chưa đánh dấu hoặc xóa được: Biểu 02')
      .first()
      .waitFor();
    await button(office, /Xã Chà Cang/).waitFor();
    await end(office);
  });

  it('says what to do while a cell is being edited, and goes on after that', async () => {
    const office = await openOffice(browser, { workbook: agreeing });
    await button(office, 'Kiểm tra').waitFor();
    await office.excel('editCell', true);
    await button(office, 'Kiểm tra').click();
    await office.pane.getByRole('main').getByText('Nhấn Enter hoặc Esc trong ô đang gõ').last().waitFor();
    expect(await seriousIn(office.pane)).toEqual([]);
    await office.excel('editCell', false);
    await button(office, 'Thử lại').click();
    await office.pane.getByText('Sẵn sàng ký').first().waitFor();
    await end(office);
  });

  it('tells of a sheet that is gone when its cell is asked for', async () => {
    const office = await openOffice(browser, { workbook: slips });
    await check(office);
    await office.excel('deleteSheet', 'Biểu 02');
    await button(office, /Xã Chà Cang/).click();
    await office.pane.getByRole('alert').filter({ hasText: 'Không còn thấy sheet' }).waitFor();
    await end(office);
  });

  it('has helpful words for an empty workbook, and for one without a table', async () => {
    const empty = agreeing.sheets.map((sheet) => ({ ...sheet, rows: new Map(), merges: [] }));
    const office = await openOffice(browser, { workbook: { sheets: empty } });
    await button(office, 'Kiểm tra').click();
    await office.pane.getByRole('heading', { name: 'Sổ chưa có số liệu' }).waitFor();
    await end(office);

    const second = await openOffice(browser, { workbook: await readWorkbook(await notesFile()) });
    await button(second, 'Kiểm tra').click();
    await second.pane.getByRole('heading', { name: 'Chưa nhận ra Biểu nào' }).waitFor();
    await second.pane.getByRole('button', { name: `Xem sheet này: ${NOTES_SHEET}` }).click();
    await eventually(
      () => second.state(),
      ({ sheets, active }) => sheets.find(({ id }) => id === active)?.name === NOTES_SHEET,
    );
    await end(second);
  });

  it.each(['en-US', 'fr-FR'])(
    'speaks English in an Office in %s, and Vietnamese when asked',
    async (language) => {
      const office = await openOffice(browser, { workbook: slips, language });
      await button(office, 'Check').click();
      await button(office, '9 wrong').waitFor();
      await button(office, 'VI – Tiếng Việt').click();
      await button(office, '9 sai').waitFor();
      await end(office);
    },
  );

  it.each(['light', 'dark'] as const)('has no serious axe finding in a result: %s', async (colorScheme) => {
    const office = await openOffice(browser, { workbook: slips }, { colorScheme });
    await check(office);
    await button(office, /E44/).click();
    await button(office, 'Đánh dấu').click();
    await office.pane.getByText('Đã đánh dấu 14 chỗ').waitFor();
    expect(await seriousIn(office.pane)).toEqual([]);
    await end(office);
  });

  it('gives every reference back', async () => {
    const office = await openOffice(browser, { workbook: slips });
    await check(office);
    await button(office, 'Đánh dấu').click();
    await office.pane.getByText('Đã đánh dấu 14 chỗ').waitFor();
    await eventually(
      () => office.excel('liveReferences'),
      (references) => references.length === 0,
    );
    await end(office);
  });
});

/** Waits until Excel has a cell selected. */
function expectSelection(office: Office, cell: string): Promise<void> {
  return eventually(
    async () => rectAddress((await office.state()).selection),
    (selected) => selected === cell,
  );
}

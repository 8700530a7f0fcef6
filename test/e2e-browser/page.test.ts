import { readFileSync } from 'node:fs';
import { annotateWorkbook } from '../../src/hosts/file/patch/annotateWorkbook';
import { annotationFor } from '../hosts/file/patch/patching';
import { agreeingFile } from '../samples/books';
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

describe('the page without Excel', () => {
  it('has the sample open at the start, its findings listed and highlighted', async () => {
    const page = await sitting.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: '9 sai' }).waitFor();
    expect(await pane.getByRole('listitem').filter({ hasText: 'Xã Chà Cang' }).count()).toBe(1);
    await pane.getByRole('button', { name: /V26/ }).click();
    await page.getByRole('gridcell', { selected: true }).hover();
    await page.getByRole('tooltip').filter({ hasText: 'Tính được 17' }).waitFor();
    await page.context().close();
  });

  it('brings the cell of a finding into view, and tells what is the matter with it', async () => {
    const page = await sitting.open();
    await paneOf(page)
      .getByRole('button', { name: /Xã Chà Cang/ })
      .click();
    const selected = page.getByRole('gridcell', { selected: true });
    await selected.waitFor();
    expect(await selected.innerText()).toBe('17');
    await page.getByRole('status').filter({ hasText: 'V70' }).waitFor();
    await paneOf(page).getByText('Nên sửa: ô này thành 18.').waitFor();
    await paneOf(page).getByRole('button', { name: 'Xem ô liên quan V66' }).click();
    await page.getByRole('gridcell', { selected: true }).filter({ hasText: '210' }).waitFor();
    await page.context().close();
  });

  it('removes and draws the highlights', async () => {
    const page = await sitting.open();
    const pane = paneOf(page);
    await pane.getByRole('button', { name: /V26/ }).click();
    const cell = page.getByRole('gridcell', { selected: true });
    await cell.waitFor();
    const isHighlighted = async () =>
      (await cell.evaluate((element) => getComputedStyle(element).backgroundColor)) === 'rgb(255, 244, 206)';
    expect(await isHighlighted()).toBe(true);
    await pane.getByRole('button', { name: 'Xóa đánh dấu' }).click();
    await pane.getByText('Đã xóa đánh dấu').waitFor();
    expect(await isHighlighted()).toBe(false);
    await pane.getByRole('button', { name: 'Đánh dấu', exact: true }).click();
    await pane.getByText('Đã đánh dấu 14 chỗ').waitFor();
    expect(await isHighlighted()).toBe(true);
    await page.context().close();
  });

  it('checks a file that is dropped on it', async () => {
    const page = await sitting.open();
    await paneOf(page).getByRole('button', { name: '9 sai' }).waitFor();
    await dropFile(page, 'của tôi.xlsx', agreeing);
    await paneOf(page).getByText('Sẵn sàng ký').first().waitFor();
    await page.getByText('của tôi.xlsx').waitFor();
    await page.context().close();
  });

  it('checks a file that is chosen, twice if need be', async () => {
    const page = await sitting.open();
    for (const [file, expected] of [
      [CLEAN_SAMPLE, /^2 chỗ sai/],
      [SAMPLE_WITH_SLIPS, /^9 chỗ sai/],
      [CLEAN_SAMPLE, /^2 chỗ sai/],
    ] as const) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Mở tệp…' }).click();
      await (await chooser).setFiles(file);
      await paneOf(page).getByRole('status').filter({ hasText: expected }).waitFor({ state: 'attached' });
    }
    await page.context().close();
  });

  it('says what is wrong with a file that it cannot read, and goes on with the next', async () => {
    const page = await sitting.open();
    await dropFile(page, 'hỏng.xlsx', Buffer.from('không phải Excel'));
    await paneOf(page).getByText('Đây không phải tệp Excel').last().waitFor();
    await dropFile(page, 'tốt.xlsx', agreeing);
    await paneOf(page).getByText('Sẵn sàng ký').first().waitFor();
    await page.context().close();
  });

  it('hands over a copy with highlights, the same as the command line writes', async () => {
    const page = await sitting.open();
    await paneOf(page).getByRole('button', { name: / sai$/ }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bản đánh dấu' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('dien-bien-co-loi-danh-dau.xlsx');
    const { file } = await annotateWorkbook(
      readFileSync(SAMPLE_WITH_SLIPS),
      await annotationFor(readFileSync(SAMPLE_WITH_SLIPS)),
    );
    expect(new Uint8Array(readFileSync(await download.path()))).toEqual(file);
    await page.getByText('Đã tải dien-bien-co-loi-danh-dau.xlsx').waitFor();
    await page.context().close();
  });

  it('shows all sheets, each with the number of places to look at', async () => {
    const page = await sitting.open();
    await page.getByRole('tab', { name: 'Biểu 01 (2)', selected: true }).waitFor();
    await page.getByRole('tab', { name: 'Biểu 02 (11)' }).waitFor();
    await page.getByRole('tab', { name: 'Biểu 03 (1)' }).click();
    await page.getByRole('grid', { name: 'Nội dung sheet Biểu 03' }).waitFor();
    await page.context().close();
  });

  it('lets a narrow screen have the sheet, and the pane in a drawer', async () => {
    const page = await sitting.open({ viewport: { width: 400, height: 700 } });
    await page.getByRole('button', { name: 'Kết quả (14)' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: /Xã Chà Cang/ }).click();
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('gridcell', { selected: true }).filter({ hasText: '17' }).waitFor();
    await page.context().close();
  });
});

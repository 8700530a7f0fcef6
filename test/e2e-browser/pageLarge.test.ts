import type { Cell, Row, Workbook } from '../../src/core/snapshot/workbook';
import { asXlsx } from '../../src/hosts/file/foreign/asXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { country } from '../bench/country';
import { withErrors } from '../bench/countryErrors';
import { beginSitting, dropFile, paneOf, type Sitting } from './support/sitting';

const ROWS = 11_000;
const COLUMNS = 60;
/** What fits on a screen, and some more: never what the sheet holds. */
const MOST_CELLS = 3_000;
/** Wrong cells among those of 10,600 communes, one in a row, so that each is told by its row and its column. */
const ERRORS = 30;

let sitting: Sitting;
beforeAll(async () => {
  sitting = await beginSitting();
});
afterAll(() => sitting.end());
afterEach(() => expect(sitting.trouble.splice(0)).toEqual([]));

/** A sheet of figures that hang together by nothing. */
function large(): Workbook {
  const rows = new Map<number, Row>();
  for (let row = 0; row < ROWS; row++) {
    rows.set(
      row,
      Array.from({ length: COLUMNS }, (_, column): Cell => ({
        value: (row * 7_919 + column * 104_729) % 9_973,
      })),
    );
  }
  const sheet = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { sheets: [{ ...sheet, name: 'Lớn', visibility: 'visible', rows }] };
}

it(`shows a sheet of ${ROWS} × ${COLUMNS} from end to end, drawing only what is in sight`, async () => {
  const page = await sitting.open();
  await dropFile(page, 'lớn.xlsx', Buffer.from(asXlsx(large())));
  const grid = page.getByRole('grid', { name: 'Nội dung sheet Lớn' });
  await grid.waitFor();
  const drawn = () => page.getByRole('gridcell').count();
  expect(await drawn()).toBeGreaterThan(100);
  await grid.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
  await page.getByRole('rowheader', { name: String(ROWS), exact: true }).waitFor();
  await page.getByRole('columnheader', { name: 'BH', exact: true }).waitFor();
  expect(await drawn()).toBeLessThan(MOST_CELLS);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('AD5500');
  await page.keyboard.press('Enter');
  const selected = page.getByRole('gridcell', { selected: true });
  await selected.waitFor();
  expect(await selected.innerText()).toBe(String((5_499 * 7_919 + 29 * 104_729) % 9_973));
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page
    .getByRole('status')
    .filter({ hasText: /^AD5501/ })
    .waitFor();
  expect(await drawn()).toBeLessThan(MOST_CELLS);
  await page.context().close();
});

it(`answers clicks while 10,600 communes with ${ERRORS} wrong cells are checked, stops when told to, and finds them`, async () => {
  const page = await sitting.open();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '9 sai' }).waitFor();
  const workbook = withErrors(await readWorkbook(country().bytes), ERRORS);
  await dropFile(page, 'cả nước.xlsx', Buffer.from(asXlsx(workbook)));
  const stop = pane.getByRole('button', { name: 'Dừng' });
  await pane.getByText('Đang tính lại các Biểu…').last().waitFor();
  await page.getByRole('button', { name: /^EN/ }).click();
  // answered, and the check still goes on
  await pane
    .getByText('Calculating')
    .or(pane.getByRole('button', { name: 'Stop' }))
    .first()
    .waitFor();
  await pane.getByRole('button', { name: 'Stop' }).click();
  await stop.waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Check', exact: true }).click();
  await pane.getByRole('button', { name: `${ERRORS} wrong` }).waitFor();
  await page.context().close();
});

import { MAX_COLUMNS, MAX_ROWS } from '../../src/core/snapshot/address';
import { stateOf } from '../support/fake-excel/state';
import { openInExcel, READ, useOffice } from './setup';
import { sheetOf, workbookOf } from './workbooks';

useOffice();

const BOOK = workbookOf(sheetOf('Trước', { A1: 1 }), sheetOf("Biểu 02, 'xã'", { A1: 1 }));
const rect = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

it.each([
  ['one cell', 'V13', [rect(12, 21, 12, 21)]],
  [
    'areas in the order they were selected',
    'V13,C13:U13,A1',
    [rect(12, 21, 12, 21), rect(12, 2, 12, 20), rect(0, 0, 0, 0)],
  ],
  ['whole columns', `C1:D${MAX_ROWS}`, [rect(0, 2, MAX_ROWS - 1, 3)]],
  ['whole rows', 'A4:XFD4', [rect(3, 0, 3, MAX_COLUMNS - 1)]],
])('tells what is selected: %s', async (_, areas, rects) => {
  const { fake, host } = openInExcel(stateOf(BOOK));
  await host.read(READ);
  fake.select("Biểu 02, 'xã'", areas);
  const before = fake.syncs;
  expect(await host.selection()).toEqual(rects.map((one) => ({ sheet: 1, rect: one })));
  expect(fake.syncs - before).toBe(1);
});

it('tells nothing of a sheet that was not read', async () => {
  const { fake, host } = openInExcel(stateOf(BOOK));
  await host.read(READ);
  fake.addSheet('Mới');
  fake.select('Mới', 'A1');
  expect(await host.selection()).toEqual([]);
});

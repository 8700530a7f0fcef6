import fc from 'fast-check';
import { addressedCell, findInSheet } from '../../src/apps/page/grid/findInSheet';
import { layoutOf } from '../../src/apps/page/grid/sheetLayout';
import { ZOOMS, zoomBeside, zoomed } from '../../src/apps/page/grid/zoom';
import type { Sheet } from '../../src/core/snapshot/workbook';

const SHEET: Sheet = {
  name: 'A',
  visibility: 'visible',
  rows: new Map([
    [2, [{ value: 'Xã Sa Lông' }, undefined, { value: 1778, format: '#,##0' }]],
    [5, [{ value: 'XÃ SÀ LÔNG' }, { value: 'sa, long' }]],
  ]),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

it.each([
  ['V26', { row: 25, column: 21 }],
  [' $v$26 ', { row: 25, column: 21 }],
  ['xfd1048576', { row: 1_048_575, column: 16_383 }],
  ['xfe1', null],
  ['A0', null],
  ['Sa Lông', null],
  ['26', null],
  ['', null],
])('goes to the cell of an address: %s', (asked, spot) => {
  expect(addressedCell(asked)).toEqual(spot);
});

it.each([
  // without accents, or with those that are asked for
  ['sa long', ['2,0', '5,0', '5,1']],
  ['Sa Lông', ['2,0']],
  ['sà', ['5,0']],
  ['1.778', ['2,2']],
  ['  ', []],
  ['không có', []],
])('finds what cells show: «%s»', (asked, expected) => {
  expect(findInSheet(SHEET, asked, 'vi').map(({ row, column }) => `${row},${column}`)).toEqual(expected);
});

it('finds every cell by what it shows, whatever that is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      const sheet = { ...SHEET, rows: new Map([[0, [{ value }]]]) };
      expect(findInSheet(sheet, value, 'vi')).toHaveLength(value.trim() === '' ? 0 : 1);
    }),
  );
});

it('zooms by steps, to an end', () => {
  expect(zoomBeside(1, 1)).toBe(1.25);
  expect(zoomBeside(1, -1)).toBe(0.9);
  expect(zoomBeside(ZOOMS.at(-1)!, 1)).toBe(ZOOMS.at(-1));
  expect(zoomBeside(ZOOMS[0]!, -1)).toBe(ZOOMS[0]);
  const layout = layoutOf(SHEET, { bands: [], columns: 0 }, 'vi');
  expect(zoomed(layout, 1)).toBe(layout);
  expect(zoomed(layout, 2).rowHeight(2)).toBe(layout.rowHeight(2) * 2);
});

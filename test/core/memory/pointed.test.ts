import fc from 'fast-check';
import { pointedCells, totalOf } from '../../../src/core/memory/pointed';
import type { RangeRef } from '../../../src/core/relations/relation';
import { address, parseRect } from '../../../src/core/snapshot/address';
import { cellAt, type Workbook } from '../../../src/core/snapshot/workbook';
import { sheetOf } from '../rules/sheetOf';

const BOOK = sheetOf(
  `
Biểu
TT | Tên | Nam | Nữ | Cộng
1 | Xã A | 3 | 4 | 7
2 | Xã B | | 5 | 5
3 | Xã C | 0 | 0 | 0
`,
  {},
  'Biểu',
);
const areas = (list: string): RangeRef[] =>
  list.split(',').map((one) => ({ sheet: 0, rect: parseRect(one)! }));
const names = (list: string, book: Workbook = BOOK): string | null =>
  pointedCells(book, areas(list))
    ?.map(({ row, column }) => address(row, column))
    .join() ?? null;

it.each([
  ['the areas in order, blanks within them left out', 'E4,C4:D4', 'E4,D4'],
  ['a blank that was selected alone', 'E4,C4,D4', 'E4,C4,D4'],
  ['each cell once', 'C3:D3,C3,D3:E3', 'C3,D3,E3'],
  ['whole columns as far as the sheet reaches', 'E1:E1048576', 'E2,E3,E4,E5'],
  ['nothing of what is blank', 'G1:H1048576', ''],
])('points at %s', (_, list, cells) => {
  expect(names(list)).toBe(cells);
});

it('is no sum of a whole large sheet', () => {
  const rows = new Map(Array.from({ length: 600 }, (_, row) => [row, [{ value: row }]]));
  expect(names('A1:A1048576', { sheets: [{ ...BOOK.sheets[0]!, rows }] })).toBeNull();
});

const totalIn = (list: string): string | null => {
  const cells = pointedCells(BOOK, areas(list))!;
  const figure = ({ row, column }: { row: number; column: number }): number | null => {
    const value = cellAt(BOOK.sheets[0]!, row, column)?.value;
    return typeof value === 'number' ? value : null;
  };
  const total = totalOf(areas(list), cells, figure);
  return total && address(total.row, total.column);
};

it.each([
  ['the cell that is the sum of the others', 'C3:E3', 'E3'],
  ['the first area, one cell, whatever adds up', 'C3,D3:E3', 'C3'],
  ['nothing where all are noughts', 'C5:E5', null],
  ['nothing of two equal cells', 'D4:E4', null],
  ['nothing where nothing adds up', 'C3:D4', null],
])('takes for the total %s', (_, list, total) => {
  expect(totalIn(list)).toBe(total);
});

it('finds the total of positive figures wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 30 }),
      fc.nat(),
      (parts, at) => {
        const total = parts.reduce((sum, one) => sum + one, 0);
        const place = at % (parts.length + 1);
        const figures = [...parts.slice(0, place), total, ...parts.slice(place)];
        const cells = figures.map((_, row) => ({ sheet: 0, row, column: 0 }));
        const one = { sheet: 0, rect: { top: 0, left: 0, bottom: figures.length - 1, right: 0 } };
        expect(totalOf([one], cells, ({ row }) => figures[row]!)).toEqual(cells[place]);
      },
    ),
  );
});

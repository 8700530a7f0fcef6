import { field, cell, live } from '../../../src/core/summary/layout/cells';
import {
  isAsRecorded,
  isFilledIn,
  ownRecordFormula,
  readOwnRecord,
} from '../../../src/core/sheetPlan/ownRecord';
import type { CellAt } from '../../../src/core/sheetPlan/digest';
import type { PlanGrid } from '../../../src/core/sheetPlan/planGrid';
import type { PlannedCell } from '../../../src/core/sheetPlan/sheetPlan';

const gridOf = (rows: PlannedCell[][]): PlanGrid => ({
  rows,
  height: rows.length,
  width: Math.max(...rows.map(({ length }) => length)),
});

const GRID = gridOf([
  [cell('Biểu'), cell(null), cell('a\r\nb')],
  [cell(1), cell(0.1 + 0.2), live(3, ['SUM(A1)'])],
  [cell('Sở'), field('Tài chính', [0]), field(null, [0])],
  [],
  [cell(''), field('..., ngày', [0])],
]);

const PLAIN = gridOf([[cell('x'), cell(12)], [live('', ['A1'])]]);

/** Files hold these already: another way to work them out must come to the same. */
test.each([
  ['with fields', GRID, '"0d107c68734bfe4a"&"35e3c340fa587b12 B3:C3 B5"'],
  ['without fields', PLAIN, '"bafa36c4bfd690c7"'],
])('what is recorded of a sheet stays what it was: %s', (_, grid, formula) => {
  expect(ownRecordFormula(grid, grid.height, grid.width)).toBe(formula);
  expect(ownRecordFormula(grid, grid.height + 2, grid.width + 1)).toBe(formula);
});

describe('a sheet that came back', () => {
  const record = readOwnRecord(ownRecordFormula(GRID, GRID.height, GRID.width))!;
  const withCell =
    (row: number, column: number, value: string | number | null): CellAt =>
    (r, c) => {
      if (r === row && c === column) return { isFormula: false, value };
      const planned = GRID.rows[r]?.[c];
      return planned && { isFormula: planned.formula !== undefined, value: planned.value };
    };

  test.each<[string, CellAt, isAsRecorded: boolean, isFilledIn: boolean]>([
    ['as it was', withCell(0, 0, 'Biểu'), true, false],
    ['a field filled in', withCell(2, 2, 'Ông A'), true, true],
    ['a field changed', withCell(2, 1, 'Xây dựng'), true, true],
    ['a constant changed', withCell(1, 0, 2), false, false],
    ['a constant taken out', withCell(2, 0, null), false, false],
    ['a constant in place of a formula', withCell(1, 2, 3), false, false],
    ['a constant where nothing stood', withCell(3, 1, 'x'), false, false],
  ])('%s', (_, at, asRecorded, filledIn) => {
    expect(isAsRecorded(record, GRID.height, GRID.width, at)).toBe(asRecorded);
    expect(isFilledIn(record, GRID.height, GRID.width, at)).toBe(filledIn);
  });
});

import { field, cell, live } from '../../../src/core/summary/layout/cells';
import {
  isAsRecorded,
  isFilledIn,
  ownRecordFormula,
  readOwnRecord,
} from '../../../src/core/sheetPlan/ownRecord';
import type { AreaCells } from '../../../src/core/sheetPlan/digest';
import { writtenCells } from '../../../src/core/sheetPlan/formulaText';
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

const noSheet = (): undefined => undefined;
const areaOf = (height: number, width: number) => ({ top: 0, left: 0, bottom: height - 1, right: width - 1 });
const WRITTEN = writtenCells(GRID, areaOf(GRID.height, GRID.width), noSheet);

test('what is recorded of a plan is the same where it was written into a larger area', () => {
  const larger = writtenCells(GRID, areaOf(GRID.height + 2, GRID.width + 1), noSheet);
  expect(ownRecordFormula(GRID, larger)).toBe(ownRecordFormula(GRID, WRITTEN));
});

describe('a sheet that came back', () => {
  const record = readOwnRecord(ownRecordFormula(GRID, WRITTEN))!;
  const withCell = (row: number, column: number, value: string | number | null): AreaCells => ({
    ...WRITTEN,
    at: (r, c) => (r === row && c === column ? { value } : WRITTEN.at(r, c)),
  });

  test.each<[string, AreaCells, isAsRecorded: boolean, isFilledIn: boolean]>([
    ['as it was', withCell(0, 0, 'Biểu'), true, false],
    ['a field filled in', withCell(2, 2, 'Ông A'), true, true],
    ['a field changed', withCell(2, 1, 'Xây dựng'), true, true],
    ['a constant changed', withCell(1, 0, 2), false, false],
    ['a constant taken out', withCell(2, 0, null), false, false],
    ['a constant in place of a formula', withCell(1, 2, 3), false, false],
    ['a constant where nothing stood', withCell(3, 1, 'x'), false, false],
  ])('%s', (_, there, asRecorded, filledIn) => {
    expect(isAsRecorded(record, there, WRITTEN)).toBe(asRecorded);
    expect(isFilledIn(record, there)).toBe(filledIn);
  });
});

import { writtenCells } from '../../../src/core/sheetPlan/formulaText';
import { withFilledIn } from '../../../src/core/sheetPlan/filledIn';
import { isAsRecorded, ownRecordFormula, readOwnRecord } from '../../../src/core/sheetPlan/ownRecord';
import { planGrid } from '../../../src/core/sheetPlan/planGrid';
import type { SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import { plansOf, sample } from './plans';

/** A plan of the same sheet with every field filled in, each otherwise. */
function filled(plan: SheetPlan): SheetPlan {
  let number = 0;
  const rows = plan.rows.map((row) =>
    row.map((cell) => (cell.field ? { ...cell, value: `điền ${++number}` } : cell)),
  );
  return { ...plan, rows };
}

test('what people fill into any field of any summary is no edit, and is there again when it is made anew', async () => {
  const { sheets } = plansOf(await sample('dien-bien-co-loi.xlsx'));
  let fields = 0;
  for (const plan of sheets) {
    const grid = planGrid(plan);
    const area = { top: 2, left: 1, bottom: grid.height + 1, right: grid.width };
    const name = (at: number): string => `Biểu ${at}`;
    const record = readOwnRecord(ownRecordFormula(grid, writtenCells(grid, area, name)))!;
    const typed = filled(plan);
    const there = writtenCells(planGrid(typed), area, name);
    expect(isAsRecorded(record, there, there)).toBe(true);
    expect(withFilledIn(plan, record, there)).toEqual(typed);
    fields += typed.rows.flat().filter(({ field }) => field).length;
  }
  expect(fields).toBeGreaterThan(60);
});

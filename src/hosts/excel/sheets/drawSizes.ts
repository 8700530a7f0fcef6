import type { Origin } from '../../../core/sheetPlan/formulaText';
import type { PlanGrid } from '../../../core/sheetPlan/planGrid';
import { rowHeights } from '../../../core/sheetPlan/rowHeights';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';

/** Points a character of a column's width takes: 7 pixels of 0.75 points, as for Excel's usual font. */
export const POINTS_PER_CHARACTER = 5.25;

/** Sets the widths of a plan's columns and the heights of its rows, a run of equal ones at a time. */
export function drawSizes(sheet: Excel.Worksheet, plan: SheetPlan, grid: PlanGrid, origin: Origin): void {
  for (const [first, last, width] of runs(plan.widths)) {
    const columns = sheet.getRangeByIndexes(0, origin.column + first, 1, last - first + 1).getEntireColumn();
    columns.format.columnWidth = width * POINTS_PER_CHARACTER;
  }
  const heights = rowHeights(plan, grid);
  // rows of wrapped text find their height themselves
  sheet.getRangeByIndexes(origin.row, origin.column, grid.height, grid.width).format.autofitRows();
  for (const [first, last, height] of runs(heights.map(({ points, isFixed }) => (isFixed ? points : null)))) {
    if (height === null) continue;
    const rows = sheet.getRangeByIndexes(origin.row + first, origin.column, last - first + 1, 1);
    rows.format.rowHeight = height;
  }
}

/** Runs of equal values: first and last place of each, and the value. */
function runs<T>(values: readonly T[]): [number, number, T][] {
  const found: [number, number, T][] = [];
  values.forEach((value, i) => {
    const last = found.at(-1);
    if (last && last[2] === value) last[1] = i;
    else found.push([i, i, value]);
  });
  return found;
}

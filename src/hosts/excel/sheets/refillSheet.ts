import type { SheetNamer } from '../../../core/sheetPlan/formulaText';
import { OWN_CHART_NAME } from '../../../core/sheetPlan/plannedChart';
import { planGrid, type PlanGrid } from '../../../core/sheetPlan/planGrid';
import type { Refit } from '../../../core/sheetPlan/refit/refitRows';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import { rangeOf } from '../rects';
import { drawPlan, type MakeRoom } from './drawPlan';
import { moveBeside, sidesOf } from './moveBeside';
import type { OwnSheet } from './ownSheets';
import { recordOwn, wholeOf } from './recordOwn';

export interface RefillContext {
  readonly sheetName: SheetNamer;
  readonly makeRoom: MakeRoom;
  /** The plan with what people filled in. */
  readonly filledIn: SheetPlan;
  readonly grid: PlanGrid;
  readonly refit: Refit;
  /** A former version made it: its pages were set up by that, for another layout. */
  readonly isFormer: boolean;
}

/** Fills a sheet again: rows and columns are put in where our part grows and something stands in its way. */
export async function refillSheet(
  context: Excel.RequestContext,
  there: OwnSheet,
  asPlanned: SheetPlan,
  { sheetName, makeRoom, filledIn: plan, grid, refit, isFormer }: RefillContext,
): Promise<void> {
  const { id, name, area: recorded, used, charts, scoped } = there;
  const sheet = context.workbook.worksheets.getItem(id);
  const origin = { row: recorded?.top ?? 0, column: recorded?.left ?? 0 };
  const planned = wholeOf(grid, origin);
  const area = recorded ?? planned;
  const within = refit.insertions.reduce((sum, { by }) => sum + by, 0);
  const rows = planned.bottom - area.bottom - within;
  const columns = planned.right - area.right;
  const putIn = (at: number, by: number): void => {
    sheet.getRangeByIndexes(at, 0, by, 1).getEntireRow().insert('Down');
  };
  if (rows > 0 && used.bottom > area.bottom) putIn(area.bottom + 1, rows);
  // the lowest first: those above stay where they are counted
  for (const { at, by } of [...refit.insertions].reverse()) putIn(area.top + at, by);
  const isWider = columns > 0 && used.right > area.right;
  if (isWider) {
    sheet
      .getRangeByIndexes(0, area.right + 1, 1, columns)
      .getEntireColumn()
      .insert('Right');
  }
  const whole = {
    ...area,
    bottom: Math.max(area.bottom, planned.bottom),
    right: Math.max(area.right, planned.right),
  };
  if (refit.isChanging && sidesOf(area, used.right).length > 0) {
    const lastColumn = used.right + (isWider ? columns : 0);
    await moveBeside(context, { sheet, id, name, refit, area: whole, lastColumn, makeRoom });
  }
  const range = rangeOf(sheet, whole);
  range.unmerge();
  range.clear('All');
  for (const chart of charts) {
    if (chart.startsWith(`${OWN_CHART_NAME}-`)) sheet.charts.getItem(chart).delete();
  }
  await drawPlan({ sheet, plan, grid, origin, setsPages: isFormer, sheetName }, makeRoom);
  recordOwn({ sheet, plan, grid: planGrid(asPlanned), name, area: whole, scoped, sheetName });
}

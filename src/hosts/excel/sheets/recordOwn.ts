import { quotedName, writtenCells, type Origin, type SheetNamer } from '../../../core/sheetPlan/formulaText';
import { ownRecordFormula } from '../../../core/sheetPlan/ownRecord';
import {
  OWN_AREA_NAME,
  OWN_DIGEST_NAME,
  OWN_SHEET_NAME,
  ownSheetFormula,
} from '../../../core/sheetPlan/ownSheet';
import type { PlanGrid } from '../../../core/sheetPlan/planGrid';
import type { SheetPlan } from '../../../core/sheetPlan/sheetPlan';
import { columnName } from '../../../core/snapshot/address';
import type { Rect } from '../../../core/snapshot/workbook';

/** The cells that a plan takes. */
export function wholeOf({ height, width }: PlanGrid, { row, column }: Origin): Rect {
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}

interface Recorded {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  /** With the fields as planned, not as people filled them in. */
  readonly grid: PlanGrid;
  readonly name: string;
  readonly area: Rect;
  /** The names that are scoped to the sheet already. */
  readonly scoped: ReadonlySet<string>;
  readonly sheetName: SheetNamer;
}

/** Records in hidden names of the sheet that it is ours, what of it, and what stands there. */
export function recordOwn({ sheet, plan, grid, name, area, scoped, sheetName }: Recorded): void {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const cells = `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  const formulas = [
    [OWN_SHEET_NAME, `=${ownSheetFormula(plan.id)}`],
    [OWN_AREA_NAME, `=${quotedName(name)}!${cells}`],
    [OWN_DIGEST_NAME, `=${ownRecordFormula(grid, writtenCells(grid, area, sheetName))}`],
  ] as const;
  for (const [own, formula] of formulas) {
    if (scoped.has(own)) sheet.names.getItem(own).formula = formula;
    else sheet.names.add(own, formula).visible = false;
  }
}

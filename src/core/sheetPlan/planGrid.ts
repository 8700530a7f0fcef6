import type { Rect } from '../snapshot/workbook';
import type { PlannedCell, SheetPlan } from './sheetPlan';
import { withOneBreak } from '../text/lineBreaks';

/** A planned sheet's cells as they are written. */
export interface PlanGrid {
  /** Texts made fit for a cell; what a merged area covers holds nothing. Short rows end early. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Rows and columns the plan takes, its merged areas and charts among them. */
  readonly height: number;
  readonly width: number;
}

/** Characters a cell holds. */
export const LONGEST_TEXT = 32_767;

/** The cells of a plan, and how far it reaches. */
export function planGrid(plan: SheetPlan): PlanGrid {
  const { rows, widths, merges = [], charts = [] } = plan;
  const rects = [...merges, ...charts.map(({ place }) => place)];
  const covered = coveredCells(merges);
  return {
    rows: rows.map((row, number) => {
      const under = covered.get(number);
      // nearly every row of a long sheet is fit as it is
      if (!under && row.every(isWritable)) return row;
      return row.map((cell, column) => writable(cell, under?.has(column) ?? false));
    }),
    height: rects.reduce((most, { bottom }) => Math.max(most, bottom + 1), Math.max(rows.length, 1)),
    width: [...rects.map(({ right }) => right + 1), ...rows.map(({ length }) => length)].reduce(
      (most, length) => Math.max(most, length),
      Math.max(widths.length, 1),
    ),
  };
}

/** The columns that merged areas hide, by row: all cells but the first of each. */
function coveredCells(merges: readonly Rect[]): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      const columns = covered.get(row) ?? new Set<number>();
      covered.set(row, columns);
      for (let column = left; column <= right; column++) {
        if (row > top || column > left) columns.add(column);
      }
    }
  }
  return covered;
}

function isWritable({ value, formula }: PlannedCell): boolean {
  if (typeof value !== 'string') return true;
  return (value !== '' || formula !== undefined) && value.length <= LONGEST_TEXT && !value.includes('\r');
}

function writable(cell: PlannedCell, isCovered: boolean): PlannedCell {
  if (isCovered) return { value: null, role: cell.role };
  if (isWritable(cell) || typeof cell.value !== 'string') return cell;
  const value = withOneBreak(cell.value).slice(0, LONGEST_TEXT);
  if (value === '' && !cell.formula) return { ...cell, value: null };
  return value === cell.value ? cell : { ...cell, value };
}

import type { TableReport } from '../check';
import { holdsCell, type CellRef, type RangeRef } from '../relations/relation';
import { cellAt, type CellValue, type Workbook } from '../snapshot/workbook';
import { LIMITS } from './limits';

/** Cells that were pointed at for a sum: which of them is the total, where that is clear. */
export interface Pointed {
  readonly cells: readonly CellRef[];
  readonly total: CellRef | null;
}

/** More is no sum that anyone points at: whole columns, a whole sheet. */
const MOST_POINTED = LIMITS.parts + 1;
/** Sums of decimals as Excel stores them. */
const NOISE = 1e-6;

/**
 * The cells of a selection that may be part of a sum, in the order of its areas: those that hold something, a merged
 * one as its first cell, and a blank one that was selected alone. Null where there are too many.
 */
export function pointedCells(workbook: Workbook, areas: readonly RangeRef[]): readonly CellRef[] | null {
  const cells = new Map<string, CellRef>();
  for (const area of areas) {
    const { sheet, rect } = area;
    const rows = workbook.sheets[sheet]?.rows;
    const isOne = rect.top === rect.bottom && rect.left === rect.right;
    if (isOne) add({ sheet, row: rect.top, column: rect.left });
    if (isOne || !rows) continue;
    for (const row of rowsWithin(rows.keys(), rect.top, rect.bottom)) {
      const right = Math.min(rect.right, (rows.get(row)?.length ?? 0) - 1);
      for (let column = rect.left; column <= right; column++) {
        if (hasContent(cellAt(workbook.sheets[sheet]!, row, column)?.value ?? null))
          add({ sheet, row, column });
        if (cells.size > MOST_POINTED) return null;
      }
    }
  }
  return [...cells.values()];

  function add(cell: CellRef): void {
    cells.set(`${cell.sheet} ${cell.row} ${cell.column}`, cell);
  }
}

function rowsWithin(rows: Iterable<number>, top: number, bottom: number): readonly number[] {
  return [...rows].filter((row) => row >= top && row <= bottom);
}

function hasContent(value: CellValue): boolean {
  return value !== null && value !== '';
}

/** A cell's figure as its table reads it; null where it is none. */
export function figureAt(
  workbook: Workbook,
  tables: readonly Pick<TableReport, 'bieu'>[],
  { sheet, row, column }: CellRef,
): number | null {
  const table = tables.find(({ bieu }) =>
    holdsCell({ sheet: bieu.sheet, rect: bieu.range }, { sheet, row, column }),
  );
  const reading = table?.bieu.read(row, column);
  if (reading?.state === 'number') return reading.low;
  const value = cellAt(workbook.sheets[sheet]!, row, column)?.value;
  return typeof value === 'number' ? value : null;
}

/**
 * Which of some cells is the total of the others: the first area of a selection where it is one cell and more were
 * selected after it; else the one cell that is the sum of all others. Null where that is unclear.
 */
export function totalOf(
  areas: readonly RangeRef[],
  cells: readonly CellRef[],
  figure: (cell: CellRef) => number | null,
): CellRef | null {
  const [first, ...others] = areas;
  if (
    first &&
    others.length > 0 &&
    first.rect.top === first.rect.bottom &&
    first.rect.left === first.rect.right
  )
    return cells.find((cell) => holdsCell(first, cell)) ?? null;
  const figures = cells.map((cell) => figure(cell) ?? 0);
  const sum = figures.reduce((all, one) => all + one, 0);
  const fits = cells.filter((_, at) => {
    const own = figures[at]!;
    return own !== 0 && Math.abs(sum - 2 * own) <= NOISE * Math.max(1, Math.abs(own));
  });
  return fits.length === 1 && cells.length > 2 ? fits[0]! : null;
}

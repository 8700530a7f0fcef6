import { addTo } from '../../collections/groups';
import { rectOf } from '../../formula/reference';
import { ShapeReader, type Shape } from '../../formula/shape';
import type { Cell, Rect, Sheet, Workbook } from '../../snapshot/workbook';

/** Cells a formula adds, as rectangles of its own sheet. */
export interface Part {
  readonly rect: Rect;
  readonly weight: number;
  readonly skipsSubtotals: boolean;
}

/** Which way a sum runs: over its own column, over its own row, or elsewhere. */
export type SumAxis = 'down' | 'across' | 'elsewhere';

/** What a formula cell adds. */
export interface CellSum {
  readonly axis: SumAxis;
  readonly parts: readonly Part[];
  readonly constant: number;
  /** It counts marks instead of adding figures. */
  readonly counts: boolean;
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly formula: string;
  /** Null where the formula cannot be read. */
  readonly shape: Shape | null;
  /** Null where it is no sum of cells of this sheet, or a bare link to one. */
  readonly sum: CellSum | null;
}

/** The formulas of one sheet, found in one pass. */
export interface FormulaSheet {
  /** The sheet's place in the workbook. */
  readonly index: number;
  readonly sheet: Sheet;
  /** By rows, then columns. */
  readonly cells: readonly FormulaCell[];
  readonly rows: ReadonlyMap<number, readonly FormulaCell[]>;
  readonly columns: ReadonlyMap<number, readonly FormulaCell[]>;
  /** The last row and column that hold anything. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

const known = new WeakMap<Workbook, readonly FormulaSheet[]>();

/** The visible sheets of a workbook that hold formulas, but for ours. Worked out once a workbook. */
export function formulaSheets(workbook: Workbook): readonly FormulaSheet[] {
  const before = known.get(workbook);
  if (before) return before;
  const sheets = workbook.sheets.flatMap((sheet, index) => {
    if (sheet.visibility !== 'visible' || sheet.ownId !== undefined) return [];
    const made = formulaSheet(sheet, index);
    return made.cells.length > 0 ? [made] : [];
  });
  known.set(workbook, sheets);
  return sheets;
}

function formulaSheet(sheet: Sheet, index: number): FormulaSheet {
  const reader = new ShapeReader();
  const cells: FormulaCell[] = [];
  const rows = new Map<number, FormulaCell[]>();
  const columns = new Map<number, FormulaCell[]>();
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, line] of sheet.rows) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, line.length - 1);
    line.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const shape = reader.read(cell.formula, row, column);
      const sum = shape && cellSum(shape, row, column);
      const made = { row, column, cell, formula: cell.formula, shape, sum };
      cells.push(made);
      addTo(rows, row, made);
      addTo(columns, column, made);
    });
  }
  return { index, sheet, cells, rows, columns, lastRow, lastColumn };
}

/** The formula cell at a place, if any. */
export function formulaAt({ rows }: FormulaSheet, row: number, column: number): FormulaCell | undefined {
  const line = rows.get(row);
  if (!line) return undefined;
  const found = line[firstFrom(line, column, (cell) => cell.column)];
  return found?.column === column ? found : undefined;
}

/** Place in an ascending list of the first entry whose figure is at least `least`. */
export function firstFrom<T>(list: readonly T[], least: number, figure: (entry: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figure(list[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cellSum(shape: Shape, row: number, column: number): CellSum | null {
  const { sum } = shape;
  if (!sum || isLink(shape)) return null;
  const parts: Part[] = [];
  for (const { cells, weight, skipsSubtotals } of sum.addends) {
    const rect = cells.sheet === null ? rectOf(cells, row, column) : null;
    if (!rect) return null;
    parts.push({ rect, weight, skipsSubtotals });
  }
  return { axis: axisOf(parts, row, column), parts, constant: sum.constant, counts: sum.counts };
}

/** `=C5` and `=C5*2` add nothing to anything; `=SUM(C5)` was meant to. */
function isLink({ sum, tokens }: Shape): boolean {
  const isOne = sum?.addends.length === 1 && sum.addends[0]!.cells.to === null;
  return isOne && tokens.every(({ kind }) => kind !== 'call');
}

function axisOf(parts: readonly Part[], row: number, column: number): SumAxis {
  if (parts.every(({ rect }) => rect.left === column && rect.right === column)) return 'down';
  if (parts.every(({ rect }) => rect.top === row && rect.bottom === row)) return 'across';
  return 'elsewhere';
}

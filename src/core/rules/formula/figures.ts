import type { Bieu } from '../../bieu/bieu';
import type { CellRef } from '../../relations/relation';
import { cellAt, type Workbook } from '../../snapshot/workbook';

/** Tells the figure a cell counts with in a sum: a number, or a mark as 1 or 0; null where it holds none. */
export type FigureAt = (cell: CellRef) => number | null;

/** Figures as the Biểu read them, and as they stand outside of any. */
export function figuresOf(workbook: Workbook, bieus: readonly Bieu[]): FigureAt {
  const holderOf = holders(bieus);
  return (ref) => {
    const value = cellAt(workbook.sheets[ref.sheet]!, ref.row, ref.column)?.value ?? null;
    if (typeof value === 'number') return value;
    if (typeof value !== 'string' || value === '') return null;
    const reading = holderOf(ref)?.read(ref.row, ref.column);
    return reading?.state === 'mark' ? reading.low : null;
  };
}

/** Tells the Biểu that holds a cell, if any; Biểu of one sheet do not overlap. */
export function holders(bieus: readonly Bieu[]): (cell: CellRef) => Bieu | undefined {
  const bySheet = new Map<number, Bieu[]>();
  for (const bieu of bieus) bySheet.set(bieu.sheet, [...(bySheet.get(bieu.sheet) ?? []), bieu]);
  return ({ sheet, row, column }) =>
    bySheet
      .get(sheet)
      ?.find(
        ({ range }) =>
          row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
      );
}

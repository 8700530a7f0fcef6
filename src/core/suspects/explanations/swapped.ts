import type { CellRef } from '../../relations/relation';

/** A changed figure at its cell. */
export interface Moved {
  readonly cell: CellRef;
  readonly from: number;
  readonly to: number;
}

/** Two figures of one row or column that stand in each other's place. */
export function areSwapped(a: Moved, b: Moved): boolean {
  if (a.cell.sheet !== b.cell.sheet || a.from !== b.to || a.to !== b.from) return false;
  return a.cell.row === b.cell.row || a.cell.column === b.cell.column;
}

import type { CellRef } from '../relations/relation';
import { cellAt, type CellValue, type Workbook } from '../snapshot/workbook';

/** A value to be stored in a cell of a file. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** A typed value, or what a formula was found to give (null: not known, until the file is opened in Excel). */
  readonly kind: 'typed' | 'result';
  /** Whether its number format becomes General: it was text, and a figure is written. */
  readonly isPlainNumber: boolean;
}

/** What must be written into the file a workbook was read from to make it the other one, which has the same sheets. */
export function cellWrites(read: Workbook, now: Workbook): CellWrite[] {
  const writes: CellWrite[] = [];
  for (const [at, sheet] of now.sheets.entries()) {
    const before = read.sheets[at];
    if (!before || before.rows === sheet.rows) continue;
    for (const [row, cells] of sheet.rows) {
      if (before.rows.get(row) === cells) continue;
      cells.forEach((cell, column) => {
        const old = cellAt(before, row, column);
        if (!cell || cell === old || sameValue(cell.value, old?.value ?? null)) return;
        writes.push({
          cell: { sheet: at, row, column },
          value: cell.value,
          kind: cell.formula === undefined ? 'typed' : 'result',
          isPlainNumber: old?.format === TEXT && cell.format !== TEXT,
        });
      });
    }
  }
  return writes;
}

/** The number format of cells that hold what is typed as text. */
const TEXT = '@';

function sameValue(one: CellValue, other: CellValue): boolean {
  if (one !== null && typeof one === 'object') {
    return other !== null && typeof other === 'object' && one.error === other.error;
  }
  return one === other;
}

import type { Cell, Row } from '../../core/snapshot/workbook';
import type { Meter } from './budget';

/** Cells counted off the budget at once: a single one is too small to be worth a look at it. */
const SPENT_TOGETHER = 64;

/** The cells of one sheet as they come in: row by row in sound files, in any order in others. */
export class SheetGrid {
  /** The last row and column that hold anything; -1 where none does. */
  lastRow = -1;
  lastColumn = -1;

  private readonly byRow = new Map<number, (Cell | undefined)[]>();
  private readonly meter: Meter;
  private inOrder = true;
  private unspent = 0;
  /** The row that took the last cell: nearly always the next one's too. */
  private currentRow = -1;
  private current: (Cell | undefined)[] = [];

  constructor(meter: Meter) {
    this.meter = meter;
  }

  /** Puts a cell in its place; the last one given for a place stays. Throws FileError `too-large`, soon after. */
  place(row: number, column: number, cell: Cell): void {
    if (row !== this.currentRow) this.startRow(row);
    if (++this.unspent === SPENT_TOGETHER) this.spend();
    this.current[column] = cell;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** All rows that hold something, in ascending order. Throws FileError `too-large`. */
  rows(): ReadonlyMap<number, Row> {
    this.spend();
    return this.inOrder ? this.byRow : new Map([...this.byRow].sort(([a], [b]) => a - b));
  }

  private spend(): void {
    this.meter.spend('cells', this.unspent);
    this.unspent = 0;
  }

  private startRow(row: number): void {
    this.currentRow = row;
    this.current = this.byRow.get(row) ?? [];
    this.byRow.set(row, this.current);
    if (row < this.lastRow) this.inOrder = false;
    else this.lastRow = row;
  }
}

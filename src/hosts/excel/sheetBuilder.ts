import type { Cell, Rect, Row, Sheet } from '../../core/snapshot/workbook';
import type { SheetHandle } from './extents';
import { sizeOf } from './rects';
import { looksLegacy } from '../../core/text/legacy/looksLegacy';

/** Puts a sheet's snapshot together from the blocks it was read in. */
export class SheetBuilder {
  /** Whether some text of it looks like TCVN3 or VNI: then fonts matter. */
  looksLegacy = false;
  /** Whether no cell of it may be changed. */
  isLocked = false;

  private readonly handle: SheetHandle;
  private readonly byRow = new Map<number, (Cell | undefined)[]>();
  private readonly merges = new Map<string, Rect>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(handle: SheetHandle) {
    this.handle = handle;
  }

  get name(): string {
    return this.handle.name;
  }

  place(row: number, column: number, cell: Cell): void {
    let cells = this.byRow.get(row);
    if (!cells) this.byRow.set(row, (cells = []));
    cells[column] = cell;
    if (typeof cell.value === 'string') this.looksLegacy ||= looksLegacy(cell.value);
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.byRow.get(row)?.[column];
  }

  /** Takes in merged areas; one may be told more than once. */
  addMerges(rects: readonly Rect[]): void {
    for (const rect of rects) {
      if (sizeOf(rect).cells === 1) continue;
      this.merges.set([rect.top, rect.left, rect.bottom, rect.right].join(), rect);
    }
  }

  hide(rows: Iterable<number>, columns: Iterable<number>): void {
    for (const row of rows) this.hiddenRows.add(row);
    for (const column of columns) this.hiddenColumns.add(column);
  }

  /** The snapshot. Office.js does not tell which green corners the user left out: no `ignoredErrors`. */
  sheet(): Sheet {
    const { name, visibility, ownId } = this.handle;
    const rows: [number, Row][] = [...this.byRow].sort(([a], [b]) => a - b);
    return {
      name,
      visibility,
      ...(ownId !== undefined && { ownId }),
      rows: new Map(rows),
      merges: [...this.merges.values()].sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: new Set([...this.hiddenRows].sort((a, b) => a - b)),
      hiddenColumns: new Set([...this.hiddenColumns].sort((a, b) => a - b)),
      ...(this.isLocked && { locked: true }),
    };
  }
}

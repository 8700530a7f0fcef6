import type { Cell, CellValue, Rect, Sheet, Workbook } from '../../../src/core/snapshot/workbook';
import { parseAddress } from '../../../src/core/snapshot/address';

/** Collects cells and gives the immutable sheet. */
export class SheetBuilder {
  private readonly rows = new Map<number, (Cell | undefined)[]>();
  private readonly merges: Rect[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  put(row: number, column: number, cell: Cell | CellValue): void {
    const made: Cell = typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell };
    if (made.value === null) return;
    const cells = this.rows.get(row) ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column] = made;
    this.rows.set(row, cells);
  }

  /** Merges a rectangle; one cell alone is left as it is. */
  merge(top: number, left: number, bottom: number, right: number): void {
    if (top < bottom || left < right) this.merges.push({ top, left, bottom, right });
  }

  build(name: string): Sheet {
    return {
      name,
      visibility: 'visible',
      rows: new Map([...this.rows].sort(([a], [b]) => a - b)),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets };
}

/** The sheet with one cell replaced (undefined: emptied). */
export function withCell(sheet: Sheet, address: string, cell: Cell | undefined): Sheet {
  const at = parseAddress(address);
  if (!at) throw new Error(`no address: ${address}`);
  const old = sheet.rows.get(at.row) ?? [];
  const row = Array.from({ length: Math.max(old.length, at.column + 1) }, (_, i) => old[i]);
  row[at.column] = cell;
  while (row.length > 0 && row[row.length - 1] === undefined) row.pop();
  const rows = new Map(sheet.rows);
  if (row.length > 0) rows.set(at.row, row);
  else rows.delete(at.row);
  return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
}

/** The cell at an A1 address. */
export function cellOf(sheet: Sheet, address: string): Cell | undefined {
  const at = parseAddress(address);
  return at ? sheet.rows.get(at.row)?.[at.column] : undefined;
}

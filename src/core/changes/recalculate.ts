import { calculate, type Cells, type Operand } from '../formula/calculate';
import { rectOf } from '../formula/reference';
import { ShapeReader, type Shape } from '../formula/shape';
import { cellAt, type Cell, type Rect, type Row, type Sheet, type Workbook } from '../snapshot/workbook';
import { cellWrites } from './cellWrites';

/** A formula whose result may have changed. */
interface Stale {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly shape: Shape;
  /** What it reads, by sheet. */
  readonly reads: readonly Read[];
}

interface Read {
  readonly sheet: number;
  readonly rect: Rect;
}

interface Spot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Formulas that read one another in longer chains are not followed to their end: what is left is not known. */
const MOST_ROUNDS = 60;
/** Results of before must be met this closely, relative to their size, for the new one to be believed. */
const CLOSE = 1e-9;

/**
 * A workbook after changes, with the formulas worked out again that read a changed cell, or another such formula: as
 * far as they are arithmetic over their own sheet and gave their stored result before. The others lose their results,
 * which Excel works out when it opens the file. What a formula reads through names or INDIRECT is not seen.
 */
export function recalculate(before: Workbook, after: Workbook): Workbook {
  const changed = cellWrites(before, after).map(({ cell }) => cell);
  if (changed.length === 0) return after;
  const stale = staleFormulas(after, changed);
  if (stale.length === 0) return after;
  const results = new Results(before, after);
  let left = stale;
  for (let round = 0; round < MOST_ROUNDS && left.length > 0; round++) {
    const waiting = new Waiting(left);
    const ready = left.filter(({ reads }) => !waiting.holdsAnyOf(reads));
    if (ready.length === 0) break;
    for (const one of ready) results.set(one, results.resultOf(one));
    left = left.filter((one) => !ready.includes(one));
  }
  for (const one of left) results.set(one, null);
  return results.workbook();
}

/** The formulas that read changed cells, or formulas that do. */
function staleFormulas(workbook: Workbook, changed: readonly Spot[]): Stale[] {
  let others = formulasOf(workbook);
  const stale: Stale[] = [];
  let news = new Waiting(changed);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = others.filter(({ reads }) => news.holdsAnyOf(reads));
    if (found.length === 0) break;
    const taken = new Set(found);
    others = others.filter((one) => !taken.has(one));
    stale.push(...found);
    news = new Waiting(found);
  }
  return stale;
}

function formulasOf({ sheets }: Workbook): Stale[] {
  const places = new Map(sheets.map(({ name }, at) => [name.toLowerCase(), at]));
  return sheets.flatMap((sheet, at) => {
    const reader = new ShapeReader();
    const formulas: Stale[] = [];
    for (const [row, cells] of sheet.rows) {
      cells.forEach((cell, column) => {
        const shape = cell?.formula === undefined ? null : reader.read(cell.formula, row, column);
        if (!shape) return;
        const reads = shape.references.flatMap((reference): Read[] => {
          const rect = rectOf(reference, row, column);
          const home = reference.sheet === null ? at : places.get(unquoted(reference.sheet).toLowerCase());
          return rect && home !== undefined ? [{ sheet: home, rect }] : [];
        });
        formulas.push({ sheet: at, row, column, shape, reads });
      });
    }
    return formulas;
  });
}

/** A sheet's name as its tab shows it. */
function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** Cells by sheet and row, to be asked whether a range holds one of them. */
class Waiting {
  private readonly rows = new Map<number, Map<number, number[]>>();

  constructor(spots: readonly Spot[]) {
    for (const { sheet, row, column } of spots) {
      const rows = this.rows.get(sheet) ?? new Map<number, number[]>();
      this.rows.set(sheet, rows.set(row, [...(rows.get(row) ?? []), column]));
    }
  }

  holdsAnyOf(reads: readonly Read[]): boolean {
    return reads.some(({ sheet, rect }) => {
      const rows = this.rows.get(sheet);
      if (!rows) return false;
      const isIn = (columns: readonly number[]): boolean =>
        columns.some((column) => column >= rect.left && column <= rect.right);
      return [...rows].some(([row, columns]) => row >= rect.top && row <= rect.bottom && isIn(columns));
    });
  }
}

/** The results of formulas, as they are worked out one after another. */
class Results {
  private readonly rows = new Map<number, Map<number, Row[number][]>>();

  constructor(
    private readonly before: Workbook,
    private readonly after: Workbook,
  ) {}

  /** What a formula gives now; null where it is not known. */
  resultOf({ sheet, row, column, shape }: Stale): number | null {
    const { node } = shape;
    const stored = this.before.sheets[sheet] && cellAt(this.before.sheets[sheet], row, column)?.value;
    if (!node || typeof stored !== 'number') return null;
    const was = calculate(node, row, column, cellsOf(this.before.sheets[sheet]!));
    if (was === null || Math.abs(was - stored) > CLOSE * Math.max(1, Math.abs(stored))) return null;
    return calculate(node, row, column, this.cellsNow(sheet));
  }

  set({ sheet, row, column }: Spot, value: number | null): void {
    const rows = this.rows.get(sheet) ?? new Map<number, Row[number][]>();
    const cells = rows.get(row) ?? [...(this.after.sheets[sheet]!.rows.get(row) ?? [])];
    cells[column] = { ...cells[column], value };
    this.rows.set(sheet, rows.set(row, cells));
  }

  workbook(): Workbook {
    const sheets = this.after.sheets.map((sheet, at): Sheet => {
      const rows = this.rows.get(at);
      return rows ? { ...sheet, rows: new Map<number, Row>([...sheet.rows, ...rows]) } : sheet;
    });
    return { sheets };
  }

  private cellsNow(sheet: number): Cells {
    const held = this.after.sheets[sheet]!;
    const cells = cellsOf(held);
    const rows = this.rows.get(sheet);
    return {
      ...cells,
      at: (row, column) => operand((rows?.get(row) ?? held.rows.get(row))?.[column]),
    };
  }
}

const extents = new WeakMap<Sheet, Pick<Cells, 'lastRow' | 'lastColumn'>>();

function cellsOf(sheet: Sheet): Cells {
  const extent = extents.get(sheet) ?? extentOf(sheet);
  extents.set(sheet, extent);
  return { ...extent, at: (row, column) => operand(cellAt(sheet, row, column)) };
}

function extentOf({ rows }: Sheet): Pick<Cells, 'lastRow' | 'lastColumn'> {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of rows) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, cells.length - 1);
  }
  return { lastRow, lastColumn };
}

/** What arithmetic sees of a cell: nothing of blanks and texts, no way past an error or a result not known. */
function operand(cell: Cell | undefined): Operand {
  const value = cell?.value ?? null;
  if (typeof value === 'number') return value;
  const isUnknown = value === null ? cell?.formula !== undefined : typeof value === 'object';
  return isUnknown ? 'error' : null;
}

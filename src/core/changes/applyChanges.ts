import type { Scalar } from '../findings/finding';
import type { CellRef } from '../relations/relation';
import { cellAt, type Cell, type CellValue, type Row, type Sheet, type Workbook } from '../snapshot/workbook';
import type { CellChange, ChangeOutcome, RefusedBecause } from './cellChange';

/** An error value as Excel writes it. */
const ERROR_VALUE = /^#(?:N\/A|GETTING_DATA|[A-Z][A-Z0-9/]*[!?])$/;
/** The number format of cells that hold what is typed as text. */
export const TEXT_FORMAT = '@';

/** A cell's value as a change names it: the text of a logical value or an error, null where the cell is empty. */
export function scalarOf(value: CellValue): Scalar {
  if (typeof value === 'boolean') return String(value);
  return value !== null && typeof value === 'object' ? value.error : value;
}

/** The value a change means: the reverse of {@link scalarOf}; text that is empty is an empty cell. */
export function valueOf(scalar: Scalar): CellValue {
  if (typeof scalar !== 'string') return scalar;
  if (scalar === '') return null;
  if (scalar === 'true' || scalar === 'false') return scalar === 'true';
  return ERROR_VALUE.test(scalar) ? { error: scalar } : scalar;
}

/** Why a change must not be made to a cell as it is now; null where it may. */
export function refusalOf(cell: Cell | undefined, { before }: CellChange): RefusedBecause | null {
  if (cell?.formula !== undefined) return 'formula';
  return (scalarOf(cell?.value ?? null) ?? '') === (before ?? '') ? null : 'changed';
}

/**
 * A snapshot with changes made to it, in their order, and what became of each. What they do not touch is shared with
 * the snapshot given. A figure in a cell of format text loses that format.
 */
export function applyChanges(
  workbook: Workbook,
  changes: readonly CellChange[],
): { workbook: Workbook; outcome: ChangeOutcome } {
  const edited = new Map<number, Map<number, (Cell | undefined)[]>>();
  const rowOf = ({ sheet, row }: CellRef): (Cell | undefined)[] => {
    const rows = edited.get(sheet) ?? new Map<number, (Cell | undefined)[]>();
    edited.set(sheet, rows);
    const cells = rows.get(row) ?? [...(workbook.sheets[sheet]!.rows.get(row) ?? [])];
    rows.set(row, cells);
    return cells;
  };
  const written: CellChange[] = [];
  const refused: { change: CellChange; because: RefusedBecause }[] = [];
  for (const change of changes) {
    const { sheet, row, column } = change.cell;
    const held = workbook.sheets[sheet];
    const now = edited.get(sheet)?.get(row)?.[column] ?? (held && cellAt(held, row, column));
    const because = held ? refusalOf(now, change) : 'gone';
    if (because) {
      refused.push({ change, because });
      continue;
    }
    const format = formatChange(now?.format, change);
    rowOf(change.cell)[column] = changedCell(now, change, format);
    written.push(format ? { ...change, format } : change);
  }
  return { workbook: withRows(workbook, edited), outcome: { written, refused } };
}

/** The number format that must change with a value in a cell of this format; undefined where it stays. */
export function formatChange(now: string | undefined, change: CellChange): CellChange['format'] {
  if (change.format) return change.format;
  if (typeof change.after !== 'number' || now !== TEXT_FORMAT) return undefined;
  return { before: TEXT_FORMAT, after: 'General' };
}

/** An emptied cell stays a cell: it keeps its format. */
function changedCell(cell: Cell | undefined, { after }: CellChange, change: CellChange['format']): Cell {
  const value = valueOf(after);
  const format = change?.after ?? cell?.format;
  const font = typeof value === 'string' ? cell?.font : undefined;
  return {
    value,
    ...(format !== undefined && format !== 'General' && { format }),
    ...(font !== undefined && { font }),
  };
}

function withRows(workbook: Workbook, edited: ReadonlyMap<number, ReadonlyMap<number, Row>>): Workbook {
  if (edited.size === 0) return workbook;
  return {
    sheets: workbook.sheets.map((sheet, index): Sheet => {
      const rows = edited.get(index);
      if (!rows) return sheet;
      const all = new Map<number, Row>([...sheet.rows, ...rows]);
      const isNew = [...rows.keys()].some((row) => !sheet.rows.has(row));
      return { ...sheet, rows: isNew ? new Map([...all].sort(([a], [b]) => a - b)) : all };
    }),
  };
}

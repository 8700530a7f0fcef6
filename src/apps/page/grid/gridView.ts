import type { Rect, Sheet } from '../../../core/snapshot/workbook';
import type { CellMark } from './cellMarks';
import type { SheetLayout } from './sheetLayout';

/** What the rows of a view draw from: the sheet, where things stand, and what is in sight. */
export interface GridView {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly frozenColumns: number;
  readonly frozenWidth: number;
  /** The columns in sight beside the frozen ones. */
  readonly columns: readonly number[];
  readonly leftOf: (column: number) => number;
  readonly topOf: (row: number) => number;
  readonly selection: Rect | null;
  readonly markAt: (row: number, column: number) => CellMark | undefined;
  /** Whether a cell is not as the file has it. */
  readonly isChanged: (row: number, column: number) => boolean;
  readonly idOf: (row: number, column: number) => string;
  readonly onSelect: (row: number, column: number) => void;
}

/** Offsets of lines of given sizes: entry n is where line n begins, the last one the end of all. */
export function offsetsOf(count: number, sizeOf: (line: number) => number, start: number): number[] {
  const offsets = [start];
  for (let line = 0; line < count; line++) offsets.push(offsets[line]! + sizeOf(line));
  return offsets;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

/** The cell a key leads to from a cell, or null where the key is none that moves; merged areas count as one cell. */
export function cellBeside(
  key: string,
  from: { readonly row: number; readonly column: number },
  { mergeAt, rowCount, columnCount }: SheetLayout,
): { readonly row: number; readonly column: number } | null {
  if (key === 'Home') return { row: from.row, column: 0 };
  if (key === 'End') return { row: from.row, column: columnCount - 1 };
  const step = STEPS[key];
  if (!step) return null;
  const [down, right] = step;
  const here = mergeAt(from.row, from.column);
  const row = (down > 0 ? here?.bottom : here?.top) ?? from.row;
  const column = (right > 0 ? here?.right : here?.left) ?? from.column;
  const next = {
    row: clamp(down === 0 ? from.row : row + down, rowCount),
    column: clamp(right === 0 ? from.column : column + right, columnCount),
  };
  const there = mergeAt(next.row, next.column);
  return there ? { row: there.top, column: there.left } : next;
}

function clamp(line: number, count: number): number {
  return Math.min(Math.max(line, 0), count - 1);
}

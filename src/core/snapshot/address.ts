import type { Rect } from './workbook';

/** Excel's own limits: 1,048,576 rows and 16,384 columns (XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const LETTERS = 26;
const CODE_OF_A = 65;

/** Column letters of a column number from 0: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  return (NAMES[column] ??= nameOf(column));
}

/** Columns are named again and again. */
const NAMES: string[] = [];

function nameOf(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** A1 address without `$` of a row and column counted from 0. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1 address of a rectangle; a single cell has no colon. */
export function rectAddress(rect: Rect): string {
  const first = address(rect.top, rect.left);
  if (rect.top === rect.bottom && rect.left === rect.right) return first;
  return `${first}:${address(rect.bottom, rect.right)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Row and column (from 0) of an A1 address, or null where it is none or lies beyond the sheet. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase())
    column = column * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  const row = Number(match[2]) - 1;
  if (row >= MAX_ROWS || column > MAX_COLUMNS) return null;
  return { row, column: column - 1 };
}

/** Rectangle of an A1 reference (`B2` or `B2:C9`, either corner first), or null where it is none. */
export function parseRect(text: string): Rect | null {
  const [first, second, ...rest] = text.split(':');
  if (rest.length > 0 || first === undefined) return null;
  const a = parseAddress(first);
  const b = parseAddress(second ?? first);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

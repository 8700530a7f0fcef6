import { columnName, MAX_COLUMNS, MAX_ROWS } from '../snapshot/address';
import type { Rect } from '../snapshot/workbook';
import type { Corner, Reference } from './token';

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;
const LETTERS = 26;
const CODE_OF_A = 65;

/**
 * A reference in A1 style (`B2`, `$B2:C$9`, `B:C`, `2:9`) as the cell at `row`, `column` sees it; null where it
 * lies beyond the sheet and so is a name (`XFE1`).
 */
export function readReference(
  text: string,
  sheet: string | null,
  row: number,
  column: number,
): Reference | null {
  const [first, second] = text.split(':');
  const from = readCorner(first!, row, column);
  const to = second === undefined ? null : readCorner(second, row, column);
  if (!from || (second !== undefined && !to)) return null;
  return { kind: 'reference', sheet, from, to };
}

function readCorner(text: string, row: number, column: number): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, first, letters, second, digits] = match as unknown as string[];
  const atColumn = letters === '' ? null : columnNumber(letters!);
  const atRow = digits === '' ? null : Number(digits) - 1;
  if ((atColumn ?? 0) >= MAX_COLUMNS || (atRow ?? 0) >= MAX_ROWS || atRow === -1) return null;
  const columnAbsolute = letters !== '' && first === '$';
  // In `$1:$3` the only dollar stands before the row.
  const rowAbsolute = digits !== '' && (letters === '' ? first === '$' : second === '$');
  return {
    row: atRow === null || rowAbsolute ? atRow : atRow - row,
    rowAbsolute,
    column: atColumn === null || columnAbsolute ? atColumn : atColumn - column,
    columnAbsolute,
  };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase())
    column = column * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return column - 1;
}

/** A corner's row and column from a cell; null where it leaves the sheet. */
function placeOf(
  corner: Corner,
  row: number,
  column: number,
): { readonly row: number | null; readonly column: number | null } | null {
  const atRow = corner.row === null || corner.rowAbsolute ? corner.row : corner.row + row;
  const atColumn = corner.column === null || corner.columnAbsolute ? corner.column : corner.column + column;
  if (atRow !== null && (atRow < 0 || atRow >= MAX_ROWS)) return null;
  if (atColumn !== null && (atColumn < 0 || atColumn >= MAX_COLUMNS)) return null;
  return { row: atRow, column: atColumn };
}

/** The cells a reference means from the cell at `row`, `column`; null where it leaves the sheet. */
export function rectOf({ from, to }: Reference, row: number, column: number): Rect | null {
  const a = placeOf(from, row, column);
  const b = placeOf(to ?? from, row, column);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row ?? 0, b.row ?? 0),
    left: Math.min(a.column ?? 0, b.column ?? 0),
    bottom: Math.max(a.row ?? MAX_ROWS - 1, b.row ?? MAX_ROWS - 1),
    right: Math.max(a.column ?? MAX_COLUMNS - 1, b.column ?? MAX_COLUMNS - 1),
  };
}

/** A reference in A1 style for the cell at `row`, `column`; null where it would leave the sheet. */
export function writeReference(reference: Reference, row: number, column: number): string | null {
  const from = writeCorner(reference.from, row, column);
  const to = reference.to && writeCorner(reference.to, row, column);
  if (from === null || (reference.to && to === null)) return null;
  const sheet = reference.sheet === null ? '' : `${reference.sheet}!`;
  return to === null ? sheet + from : `${sheet}${from}:${to}`;
}

function writeCorner(corner: Corner, row: number, column: number): string | null {
  const place = placeOf(corner, row, column);
  if (!place) return null;
  const letters =
    place.column === null ? '' : `${corner.columnAbsolute ? '$' : ''}${columnName(place.column)}`;
  return place.row === null ? letters : `${letters}${corner.rowAbsolute ? '$' : ''}${place.row + 1}`;
}

/** A reference in R1C1 style: equal for cells that point the same way (`R[-1]C`, `R5C[2]`, `C[1]:C[3]`). */
export function relativeReference({ sheet, from, to }: Reference): string {
  const first = relativeCorner(from);
  const cells = to ? `${first}:${relativeCorner(to)}` : first;
  return sheet === null ? cells : `${sheet.toLowerCase()}!${cells}`;
}

function relativeCorner({ row, rowAbsolute, column, columnAbsolute }: Corner): string {
  return part('R', row, rowAbsolute) + part('C', column, columnAbsolute);
}

function part(letter: string, at: number | null, isAbsolute: boolean): string {
  if (at === null) return '';
  if (isAbsolute) return `${letter}${at + 1}`;
  return at === 0 ? letter : `${letter}[${at}]`;
}

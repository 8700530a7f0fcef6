import { PLACE } from '../../core/formula/referencePattern';
import { columnName, MAX_COLUMNS, MAX_ROWS } from '../../core/snapshot/address';
import { columnNumber } from './cellReference';

/** One corner of a reference; null where a whole row or column has none. Absolute coordinates do not move. */
interface Corner {
  readonly row: number | null;
  readonly rowAbsolute: boolean;
  readonly column: number | null;
  readonly columnAbsolute: boolean;
}

/** A formula cut up: text to copy, and references (one or two corners) to move. */
type Piece = string | readonly Corner[];

const REF_ERROR = '#REF!';
/** Strings, quoted sheet names (a doubled quote reads as two pieces side by side), names and numbers. */
const VERBATIM = '"[^"]*"?|\'[^\']*\'?|#[A-Z0-9/]+[!?]?|[\\p{L}\\p{N}_\\\\][\\p{L}\\p{N}_.\\\\?]*';
const TOKEN = new RegExp(`(${PLACE})|${VERBATIM}`, 'uy');
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function readCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, firstDollar, letters, secondDollar, digits] = match;
  const column = letters ? columnNumber(letters) : null;
  const row = digits ? Number(digits) - 1 : null;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS || row === -1) return null;
  // In `$1:$3` the only dollar stands before the row.
  const rowAbsolute = letters ? secondDollar === '$' : firstDollar === '$';
  return { row, rowAbsolute, column, columnAbsolute: firstDollar === '$' };
}

function readReference(text: string): readonly Corner[] | null {
  const corners = text.split(':').map(readCorner);
  return corners.every((corner) => corner !== null) ? corners : null;
}

/** End of a bracket that opens at `start`: `[1]`, `[[#This Row],[a]]`; an apostrophe takes the next sign as it is. */
function skipBrackets(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const sign = text[i];
    if (sign === "'") i++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return i + 1;
  }
  return text.length;
}

function cutUp(text: string): Piece[] {
  const pieces: Piece[] = [];
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '[') {
      at = skipBrackets(text, at);
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const end = match ? TOKEN.lastIndex : at + 1;
    const reference = match?.[1] === undefined ? null : readReference(match[1]);
    if (reference) {
      pieces.push(text.slice(copied, at), reference);
      copied = end;
    }
    at = end;
  }
  pieces.push(text.slice(copied));
  return pieces;
}

function moveCorner(corner: Corner, down: number, right: number): string | null {
  const row = corner.row === null || corner.rowAbsolute ? corner.row : corner.row + down;
  const column = corner.column === null || corner.columnAbsolute ? corner.column : corner.column + right;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  if (column !== null && (column < 0 || column >= MAX_COLUMNS)) return null;
  const letters = column === null ? '' : `${corner.columnAbsolute ? '$' : ''}${columnName(column)}`;
  return row === null ? letters : `${letters}${corner.rowAbsolute ? '$' : ''}${row + 1}`;
}

function moveReference(corners: readonly Corner[], down: number, right: number): string {
  const moved = corners.map((corner) => moveCorner(corner, down, right));
  return moved.includes(null) ? REF_ERROR : moved.join(':');
}

/** A formula stored once, at its first cell, for a whole range. */
export class SharedFormula {
  private readonly text: string;
  private readonly row: number;
  private readonly column: number;
  private pieces: Piece[] | undefined;

  constructor(text: string, row: number, column: number) {
    this.text = text;
    this.row = row;
    this.column = column;
  }

  /** Characters still to be cut up, the first time it is written out; 0 from then on. */
  get uncut(): number {
    return this.pieces ? 0 : this.text.length;
  }

  /** The formula as it reads in another cell: relative references move along, `#REF!` where they leave the sheet. */
  at(row: number, column: number): string {
    this.pieces ??= cutUp(this.text);
    let formula = '';
    for (const piece of this.pieces) {
      formula +=
        typeof piece === 'string' ? piece : moveReference(piece, row - this.row, column - this.column);
    }
    return formula;
  }
}

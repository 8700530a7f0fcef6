import { parseAddress } from '../../../src/core/snapshot/address';
import type { Cell, CellValue, Rect, Row, Sheet, Workbook } from '../../../src/core/snapshot/workbook';

/** Cells to put over those of a sheet, by address: `{ M6: '8' }`. */
export type Changes = Readonly<Record<string, string>>;

/**
 * A workbook of one sheet from a text: a line a row (the first is row 1), cells parted by `|`.
 * - `17` is a number, `6.67@0.00` a number with a format, anything else a text;
 * - `'17` is a text whatever it looks like; `#REF!` an error value; `TRUE` and `FALSE` are booleans;
 * - `=SUM(C5:C6)→4` is a formula with its stored value, `=SUM(C5:C6)` one without;
 * - `<` belongs to the merged cell on its left, `^` to the one above.
 */
export function sheetOf(table: string, changes: Changes = {}, name = 'Biểu 02'): Workbook {
  return { sheets: [sheet(table, changes, name)] };
}

/** One sheet of such a text, to put workbooks of several together. */
export function sheet(table: string, changes: Changes = {}, name = 'Biểu 02'): Sheet {
  const texts = linesOf(table).map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [at, text] of Object.entries(changes)) {
    const { row, column } = parseAddress(at)!;
    while (texts.length <= row) texts.push([]);
    const line = texts[row]!;
    while (line.length <= column) line.push('');
    line[column] = text;
  }
  const rows = new Map<number, Row>();
  texts.forEach((line, row) => {
    if (line.some((text) => text !== '')) rows.set(row, line.map(cellOf));
  });
  return {
    name,
    visibility: 'visible',
    rows,
    merges: mergesOf(texts),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** The lines of a template literal that begins and ends with a line break. */
function linesOf(table: string): string[] {
  return table.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
}

const NUMBER = /^(-?\d+(?:\.\d+)?)(?:@(.+))?$/;
const FORMULA = /^=([^→]+)(?:→(.+))?$/;

function cellOf(text: string): Cell | undefined {
  if (text === '' || text === '<' || text === '^') return undefined;
  const formula = FORMULA.exec(text);
  if (formula) {
    const stored = formula[2] === undefined ? { value: null } : cellOf(formula[2])!;
    return { ...stored, formula: formula[1]! };
  }
  const number = NUMBER.exec(text);
  if (number) return { value: Number(number[1]), ...(number[2] ? { format: number[2] } : {}) };
  return { value: valueOf(text) };
}

function valueOf(text: string): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  if (/^#[A-Z/0]+[!?]$/.test(text)) return { error: text };
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : text;
}

function mergesOf(texts: readonly (readonly string[])[]): Rect[] {
  const merges: Rect[] = [];
  texts.forEach((line, top) => {
    line.forEach((text, left) => {
      if (text === '<' || text === '^') return;
      let right = left;
      while (line[right + 1] === '<') right++;
      let bottom = top;
      while (texts[bottom + 1]?.[left] === '^') bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}

/** Blanks for cells of some rows: `blanks('CD', [5, 9])` leaves C5, C9, D5 and D9 empty. */
export function blanks(columns: string, rows: readonly number[]): Changes {
  return Object.fromEntries([...columns].flatMap((column) => rows.map((row) => [`${column}${row}`, ''])));
}

import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/snapshot/address';
import type { Rect } from '../../../src/core/snapshot/workbook';
import { shiftReferences } from '../../../src/hosts/file/patch/refill/shiftReferences';
import { accessDenied, invalidArgument, notImplemented } from './hostObject';
import { cellAt, overlap, type CellState, type SheetState, type WorkbookState } from './state';

/** What Excel makes of something put into a cell through `values` or `formulas`. */
export function enter(cell: CellState, input: unknown): void {
  delete cell.formula;
  if (typeof input !== 'string') {
    if (typeof input !== 'number' && typeof input !== 'boolean')
      throw invalidArgument('Range.formulas', String(input));
    cell.value = input;
    return;
  }
  if (input.startsWith("'")) {
    cell.value = input.slice(1);
  } else if (/^[=+\-@]./.test(input) && !isNumber(input)) {
    cell.formula = input.startsWith('=') ? input : `=${input}`;
    // nobody calculates here
    cell.value = 0;
  } else {
    cell.value = typed(input);
  }
}

const isNumber = (text: string): boolean => /^[+-]?\d+(?:[.,]\d+)?%?$/.test(text.trim());

/** What Excel takes a bare text for: numbers, dates, logical values and errors are no texts. */
function typed(text: string): string | number | boolean {
  if (isNumber(text)) {
    const number = Number(text.trim().replace('%', '').replace(',', '.'));
    return text.includes('%') ? number / 100 : number;
  }
  if (/^\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?$/.test(text)) return 45_000;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/** Writes a table of inputs into a rectangle of its size. */
export function enterAll(sheet: SheetState, rect: Rect, inputs: unknown): void {
  requireOpen(sheet, 'Range.formulas');
  const rows = inputs as unknown[][];
  const fits =
    Array.isArray(inputs) &&
    rows.length === rect.bottom - rect.top + 1 &&
    rows.every((row) => row.length === rect.right - rect.left + 1);
  if (!fits) throw invalidArgument('Range.formulas', 'not of the size of the range');
  rows.forEach((row, i) =>
    row.forEach((input, j) => {
      // null leaves a cell as it is
      if (input !== null) enter(cellAt(sheet, rect.top + i, rect.left + j), input);
    }),
  );
}

export function clearCells(sheet: SheetState, rect: Rect, applyTo: string): void {
  if (applyTo !== 'All') throw notImplemented(`Range.clear('${applyTo}')`);
  requireOpen(sheet, 'Range.clear');
  for (const [row, cells] of sheet.rows) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const column of [...cells.keys()])
      if (column >= rect.left && column <= rect.right) cells.delete(column);
  }
}

export function mergeCells(sheet: SheetState, rect: Rect): void {
  requireOpen(sheet, 'Range.merge');
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, rect));
  sheet.merges.push(rect);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (row === rect.top && column === rect.left) continue;
      cell.value = '';
      delete cell.formula;
    }
  }
}

export function unmergeCells(sheet: SheetState, rect: Rect): void {
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, rect));
}

/** Puts whole rows or columns in: all that stands behind moves, formulas and names along with it. */
export function insertCells(workbook: WorkbookState, sheet: SheetState, rect: Rect, shift: string): void {
  requireOpen(sheet, 'Range.insert');
  const isRow = rect.left === 0 && rect.right === MAX_COLUMNS - 1;
  const isColumn = rect.top === 0 && rect.bottom === MAX_ROWS - 1;
  if (isRow === isColumn || shift !== (isRow ? 'Down' : 'Right'))
    throw notImplemented('Range.insert but of whole rows and columns');
  const [at, by] = isRow ? [rect.top, rect.bottom - rect.top + 1] : [rect.left, rect.right - rect.left + 1];
  const moved = (index: number): number => (index >= at ? index + by : index);
  if (isRow) sheet.rows = moveKeys(sheet.rows, moved);
  else for (const [row, cells] of sheet.rows) sheet.rows.set(row, moveKeys(cells, moved));
  sheet.merges = sheet.merges.map((merge) =>
    isRow
      ? { ...merge, top: moved(merge.top), bottom: moved(merge.bottom) }
      : { ...merge, left: moved(merge.left), right: moved(merge.right) },
  );
  if (isRow) sheet.rowHeights = moveKeys(sheet.rowHeights, moved);
  else sheet.columnWidths = moveKeys(sheet.columnWidths, moved);
  const insertion = [{ axis: isRow ? 'row' : 'column', at, by } as const];
  for (const other of workbook.sheets) {
    const isThere = (name: string | null): boolean =>
      name === null ? other === sheet : name.toLowerCase() === sheet.name.toLowerCase();
    for (const cells of other.rows.values())
      for (const cell of cells.values())
        if (cell.formula !== undefined) cell.formula = shiftReferences(cell.formula, isThere, insertion);
    for (const name of other.names) name.formula = shiftReferences(name.formula, isThere, insertion);
  }
}

export function moveKeys<T>(map: Map<number, T>, moved: (index: number) => number): Map<number, T> {
  return new Map([...map].map(([key, value]) => [moved(key), value]));
}

export function requireOpen(sheet: SheetState, where: string): void {
  if (sheet.protection) throw accessDenied(where);
}

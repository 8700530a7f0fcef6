import { rectAddress } from '../snapshot/address';
import type { Rect } from '../snapshot/workbook';
import { remembering } from '../text/remembering';
import type { AreaCells } from './digest';
import { plannedShape, type FormulaShape } from './formulaShape';
import type { PlanGrid } from './planGrid';
import type { PlannedCell, PlannedFormula } from './sheetPlan';

/** Where a planned sheet's first cell stands; A1 unless its owner put rows or columns before it. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

export const AT_A1: Origin = { row: 0, column: 0 };

/** A rectangle of a plan where it stands on its sheet. */
export function movedTo({ row, column }: Origin, { top, left, bottom, right }: Rect): Rect {
  return { top: top + row, left: left + column, bottom: bottom + row, right: right + column };
}

/** A sheet's name as a formula writes it. */
export function quotedName(name: string): string {
  return name.includes("'") ? `'${name.replaceAll("'", "''")}'` : `'${name}'`;
}

/**
 * A planned formula as Excel stores it, without its `=`; `sheetName` gives the present name of a sheet that was
 * read, `write` how a piece of text is spelt where the formula goes. Null where a sheet it points at has no name any
 * more.
 */
export function formulaText(
  formula: PlannedFormula,
  origin: Origin,
  sheetName: SheetNamer,
  write: (text: string) => string = asItIs,
): string | null {
  let text = '';
  // a formula asks for the same own cell again and again
  let own: Rect | null = null;
  let ownAddress = '';
  for (const piece of formula) {
    if (typeof piece === 'string') {
      text += write(piece);
      continue;
    }
    if (piece.sheet === 'own') {
      if (piece.rect !== own) [own, ownAddress] = [piece.rect, rectAddress(movedTo(origin, piece.rect))];
      text += ownAddress;
      continue;
    }
    const name = sheetName(piece.sheet);
    if (name === undefined) return null;
    text += write(sheetPrefix(name)) + rectAddress(piece.rect);
  }
  return text;
}

const sheetPrefix = remembering((name) => `${quotedName(name)}!`);

/** Gives the present name of a sheet that was read, by its place. */
export type SheetNamer = (sheet: number) => string | undefined;

/** Characters of a formula, at most; a longer one gives way to its value. */
const LONGEST_FORMULA = 8_192;
/** Characters of a reference, at most: a sheet's name of 31, each a quote that is doubled, and two cells. */
const LONGEST_REFERENCE = 31 * 2 + 24;

function asItIs(text: string): string {
  return text;
}

/**
 * The formula that a cell is written with, without its `=`, its texts spelt as `write` has it; null where the value
 * alone is written.
 */
export function writtenFormula(
  { formula }: PlannedCell,
  origin: Origin,
  sheetName: SheetNamer,
  write: (text: string) => string = asItIs,
): string | null {
  if (!formula) return null;
  const text = formulaText(formula, origin, sheetName, write);
  if (text === null || text.length <= LONGEST_FORMULA) return text;
  // escapes take more characters than what they stand for
  const plain = formulaText(formula, origin, sheetName) ?? '';
  return plain.length <= LONGEST_FORMULA ? text : null;
}

/** The cells of a planned sheet as they are written into an area, which may be larger. */
export function writtenCells(grid: PlanGrid, area: Rect, sheetName: SheetNamer): AreaCells {
  const origin = { row: area.top, column: area.left };
  const shapeOf = (cell: PlannedCell): FormulaShape | null => {
    if (!cell.formula) return null;
    const isWritten = isSurelyShort(cell.formula) || writtenFormula(cell, origin, sheetName) !== null;
    return isWritten ? plannedShape(cell.formula, sheetName) : null;
  };
  return {
    area,
    at: (row, column) => {
      const cell = grid.rows[row]?.[column];
      return cell && { shape: shapeOf(cell) ?? undefined, value: cell.value };
    },
  };
}

/** All cells of a plan as they are once it is written from `origin` on, however far the sheet reached before. */
export function plannedCells(grid: PlanGrid, { row, column }: Origin, sheetName: SheetNamer): AreaCells {
  const area = { top: row, left: column, bottom: row + grid.height - 1, right: column + grid.width - 1 };
  return writtenCells(grid, area, sheetName);
}

function isSurelyShort(formula: PlannedFormula): boolean {
  let most = 0;
  for (const piece of formula) most += typeof piece === 'string' ? piece.length : LONGEST_REFERENCE;
  return most <= LONGEST_FORMULA;
}

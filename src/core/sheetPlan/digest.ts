import type { Cell, CellValue, Rect } from '../snapshot/workbook';
import { formulaShape, type FormulaShape, type Pointed } from './formulaShape';
import { withOneBreak } from '../text/lineBreaks';

/** What a digest takes in of a cell; undefined where nothing stands. */
export type DigestCell =
  | {
      /** Of its formula; left out for a constant. */
      readonly shape?: FormulaShape | undefined;
      /** A formula's is left out of digests: it is meant to change. */
      readonly value: CellValue;
    }
  | undefined;

/** The cells of an area, counted from its first. */
export type CellAt = (row: number, column: number) => DigestCell;

/** An area of a sheet of ours with what stands in it. */
export interface AreaCells {
  readonly area: Rect;
  readonly at: CellAt;
}

/** The cells of an area as they were read; `cellAt` counts them from its first. */
export function areaCells(area: Rect, cellAt: (row: number, column: number) => Cell | undefined): AreaCells {
  const origin = { row: area.top, column: area.left };
  return {
    area,
    at: (row, column) => {
      const cell = cellAt(row, column);
      if (!cell) return undefined;
      const { formula, value } = cell;
      return formula === undefined ? { value } : { value, shape: formulaShape(formula, origin) };
    },
  };
}

export interface Digests {
  /** Of constants and of what formulas say: 16 hexadecimal digits. */
  readonly said: string;
  /** Of how formulas point at other sheets; null where that cannot be told, for cells were deleted there. */
  readonly pointed: string | null;
  /** Of the very rows and columns that they point at; null as well. */
  readonly places: string | null;
}

/** Programs keep 15 digits of a number or 17; so many are the same for all. */
const DIGITS = 12;

/** Which cells of a row are taken: all, none, or those of some columns. */
export type TakenCells = (row: number) => boolean | ((column: number) => boolean);

/** Is told a sum of what stands in each cell, as {@link cellSum} gives it. */
export type EachSum = (row: number, column: number, sum: number) => void;

/**
 * Digests of the cells of an area (those that are `taken`), 16 hexadecimal digits each. The first changes when a
 * constant or a formula's words are changed, moved, added or taken out; not by how a program spells a formula. The
 * second changes when a formula points at other cells than its fellows; not when the cells it points at move with
 * all others in their rows and columns, nor when a sheet is renamed. The third changes when any cell pointed at is
 * another, whatever moved it; not when a sheet is renamed. Where cells of few `rows` are taken (counted from the first,
 * ascending), these alone are looked at.
 */
export function digestsOf(
  cells: AreaCells,
  taken: TakenCells,
  { rows = rowsOf(cells.area), each }: { readonly rows?: readonly number[]; readonly each?: EachSum } = {},
): Digests {
  const said = new Sums();
  const pointed = new PointedSums();
  const takeCell = (row: number, column: number, cell: DigestCell): void => {
    if (!cell) return;
    if (cell.shape) pointed.take(cell.shape.pointed);
    const sum = said.takeCell(row, column, cell);
    if (sum !== null) each?.(row, column, sum);
  };
  for (const row of rows) takeRow(cells, row, taken, takeCell);
  return { said: said.digits(), ...pointed.digits() };
}

function rowsOf({ top, bottom }: Rect): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) => row);
}

/** A sum of what stands in a cell, as far as it is no matter of how programs keep it; null where nothing does. */
export function cellSum(cell: DigestCell): number | null {
  return cell ? new Sums().takeCell(0, 0, cell) : null;
}

/** A function for each row: engines make such fast sooner than one long loop. */
function takeRow(
  { area, at }: AreaCells,
  row: number,
  taken: TakenCells,
  takeCell: (row: number, column: number, cell: DigestCell) => void,
): void {
  const width = area.right - area.left + 1;
  const columns = taken(row);
  if (columns === false) return;
  for (let column = 0; column < width; column++) {
    if (columns === true || columns(column)) takeCell(row, column, at(row, column));
  }
}

/** Stand before what a formula says and before a constant. */
const [FORMULA, CONSTANT] = ['=', ':'];

function takeConstant(value: NonNullable<CellValue>, said: Sums): void {
  if (typeof value === 'number') said.take(numberPiece(value));
  else if (typeof value === 'boolean') said.take(`?${value}`);
  else {
    // Office.js tells an error as its text
    const text = typeof value === 'string' ? value : value.error;
    said.take('"');
    said.take(withOneBreak(text));
  }
}

function numberPiece(value: number): string {
  const isSmall = Number.isInteger(value) && value >= 0 && value < SMALL_NUMBERS.length;
  return isSmall ? SMALL_NUMBERS[value]! : `#${shortened(value)}`;
}

/** Marks and counts, which fill a sheet. */
const SMALL_NUMBERS = Array.from({ length: 100 }, (_, number) => `#${number}`);

/** A number without the digits that programs do not keep alike; short whole numbers have none. */
function shortened(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS) return value;
  return Number(value.toPrecision(DIGITS));
}

const SEED = 0x811c9dc5 | 0;

/**
 * Two running sums of texts and whole numbers: FNV-1a, and another of the kind; two make an accident unlikely. Their
 * primes stand where they are used, for it is done some eight million times for a large sheet.
 */
class Sums {
  // as 32 bits with a sign: engines keep larger numbers as fractions, and would turn them at every letter
  private first = SEED;
  private second = 0x9747b28c | 0;
  /** Of what stands in the cell that was begun last alone: FNV-1a. */
  private ofCell = SEED;

  /** Takes what stands in a cell at a place: the sum of it alone; null where nothing does. */
  takeCell(row: number, column: number, { shape, value }: NonNullable<DigestCell>): number | null {
    if (!shape && (value === null || value === '')) return null;
    this.number(row);
    this.number(column);
    this.ofCell = SEED;
    this.take(shape ? FORMULA : CONSTANT);
    // piece by piece: joined, a large sheet would make millions of texts
    if (shape) for (const piece of shape.said) this.take(piece);
    else takeConstant(value!, this);
    return this.ofCell;
  }

  take(piece: string): void {
    let { first, second, ofCell } = this;
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      first = Math.imul(first ^ code, 0x01000193);
      ofCell = Math.imul(ofCell ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x5bd1e995);
      second ^= second >>> 15;
    }
    this.first = first;
    this.second = second;
    this.ofCell = ofCell;
  }

  number(value: number): void {
    this.first = Math.imul(this.first ^ value, 0x01000193);
    const second = Math.imul(this.second ^ value, 0x5bd1e995);
    this.second = second ^ (second >>> 15);
  }

  digits(): string {
    return [this.first, this.second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/**
 * The rows and columns of other sheets that formulas point at, each by when it was first met: rows put in, or a sheet
 * renamed, leave that as it is, while a range that is made longer by hand meets a row that its fellows do not.
 */
class PointedSums {
  private readonly sums = new Sums();
  private readonly places = new Sums();
  private readonly met = new Map<string, Map<number, number>>();
  private count = 0;
  private isKnown = true;

  take(pointed: readonly Pointed[] | null): void {
    if (pointed === null) this.isKnown = false;
    for (const { sheet, rect } of pointed ?? []) {
      const lines = this.met.get(sheet) ?? new Map<number, number>();
      if (lines.size === 0) this.met.set(sheet, lines);
      this.meet(lines, rect.top);
      this.meet(lines, rect.bottom);
      // columns have numbers of their own
      this.meet(lines, -1 - rect.left);
      this.meet(lines, -1 - rect.right);
    }
  }

  private meet(lines: Map<number, number>, line: number): void {
    this.places.number(line);
    let number = lines.get(line);
    if (number === undefined) lines.set(line, (number = this.count++));
    this.sums.number(number);
  }

  digits(): Pick<Digests, 'pointed' | 'places'> {
    if (!this.isKnown) return { pointed: null, places: null };
    return { pointed: this.sums.digits(), places: this.places.digits() };
  }
}

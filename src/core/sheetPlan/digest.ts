import type { Cell, CellValue, Rect } from '../snapshot/workbook';
import { formulaShape, type FormulaShape, type Pointed } from './formulaShape';

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
/** Primes of FNV-1a and of its 64-bit sister cut to 32 bits; two sums make an accident unlikely. */
const PRIMES = [0x01000193, 0x5bd1e995] as const;
const SEEDS = [0x811c9dc5, 0x9747b28c] as const;

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
  taken: (row: number, column: number) => boolean,
  rows: readonly number[] = rowsOf(cells.area),
): Digests {
  const said = new Sums();
  const pointed = new PointedSums();
  for (const row of rows) takeRow(cells, row, taken, said, pointed);
  return { said: said.digits(), ...pointed.digits() };
}

function rowsOf({ top, bottom }: Rect): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) => row);
}

/** A function for each row: engines make such fast sooner than one long loop. */
function takeRow(
  { area, at }: AreaCells,
  row: number,
  taken: (row: number, column: number) => boolean,
  said: Sums,
  pointed: PointedSums,
): void {
  const width = area.right - area.left + 1;
  for (let column = 0; column < width; column++) {
    if (taken(row, column)) takeCell(row, column, at(row, column), said, pointed);
  }
}

function takeCell(row: number, column: number, cell: DigestCell, said: Sums, pointed: PointedSums): void {
  if (!cell) return;
  const { shape, value } = cell;
  // piece by piece: joined, a large sheet would make millions of texts
  if (shape) {
    pointed.take(shape.pointed);
    said.begin(row, column, FORMULA);
    for (const piece of shape.said) said.take(piece);
    return;
  }
  const piece = constantPiece(value);
  if (piece === '') return;
  said.begin(row, column, CONSTANT);
  said.take(piece);
}

/** Stand before what a formula says and before a constant. */
const [FORMULA, CONSTANT] = ['=', ':'];

function constantPiece(value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `#${shortened(value)}`;
  if (typeof value === 'boolean') return `?${value}`;
  // Office.js tells an error as its text
  const text = typeof value === 'string' ? value : value.error;
  return `"${text.replace(/\r\n?/g, '\n')}`;
}

/** A number without the digits that programs do not keep alike; short whole numbers have none. */
function shortened(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS) return value;
  return Number(value.toPrecision(DIGITS));
}

/** Two running sums of texts and whole numbers. */
class Sums {
  private first: number = SEEDS[0];
  private second: number = SEEDS[1];

  take(piece: string): void {
    let { first, second } = this;
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      first = Math.imul(first ^ code, PRIMES[0]);
      second = Math.imul(second ^ code, PRIMES[1]);
      second ^= second >>> 15;
    }
    [this.first, this.second] = [first, second];
  }

  /** A cell, and whether a formula or a constant stands in it. */
  begin(row: number, column: number, kind: string): void {
    this.number(row);
    this.number(column);
    this.take(kind);
  }

  number(value: number): void {
    this.first = Math.imul(this.first ^ value, PRIMES[0]);
    const second = Math.imul(this.second ^ value, PRIMES[1]);
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

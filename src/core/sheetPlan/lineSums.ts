import { address } from '../snapshot/address';
import type { Rect } from '../snapshot/workbook';
import { cellSum, digestsOf, type AreaCells, type DigestCell, type TakenCells } from './digest';
import { isSameShape, wordsOf } from './formulaShape';

/** Short sums of the rows and columns of an area: where one is another than it was, somebody edited a cell of it. */
export interface LineSums {
  /** How many rows share a sum: more than one where there is no room for one each. */
  readonly step: number;
  /** Two letters a sum. */
  readonly rows: string;
  readonly columns: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters of a sum, and of a code. */
export const LENGTH = 2;
/** Of lines where nothing stands, behind all others: an area may be larger than its plan. */
const NOTHING_BEHIND = /^((?:..)*?)(?:AA)+$/;
/** Of a line where nothing stands. */
const NOTHING = 'AA';
const PRIME = 0x01000193;

/** Adds up the sums of cells for each column and for each so many rows of an area. */
export class LineSummer {
  private readonly columns: Int32Array;
  private readonly rows: Int32Array;

  constructor(
    { top, left, bottom, right }: Rect,
    private readonly step: number,
  ) {
    this.columns = new Int32Array(right - left + 1);
    this.rows = new Int32Array(Math.ceil((bottom - top + 1) / step));
  }

  /** Takes a cell, row by row. */
  add(row: number, column: number, sum: number): void {
    const { rows, columns } = this;
    const group = Math.floor(row / this.step);
    rows[group] = Math.imul(rows[group]! ^ sum ^ column ^ (row << 12), PRIME);
    columns[column] = Math.imul(columns[column]! ^ sum ^ row, PRIME);
  }

  sums(): LineSums {
    return { step: this.step, rows: lettersOf(this.rows), columns: lettersOf(this.columns) };
  }
}

/** The sums of an area's cells (those that are `taken`), for each so many rows. */
export function lineSums(cells: AreaCells, taken: TakenCells, step: number): LineSums {
  const summer = new LineSummer(cells.area, step);
  digestsOf(cells, taken, { each: (row, column, sum) => summer.add(row, column, sum) });
  return summer.sums();
}

/** A short code of what a field is about. */
export function aboutCode(about: string): string {
  return lettersOf(Int32Array.of(cellSum({ value: about.normalize('NFC') }) ?? 0), true);
}

function lettersOf(sums: Int32Array, isWhole = false): string {
  let text = '';
  for (const sum of sums) {
    const mixed = sum ^ (sum >>> 12) ^ (sum >>> 24);
    text += LETTERS[mixed & 63]! + LETTERS[(mixed >>> 6) & 63]!;
  }
  return isWhole ? text : text.replace(NOTHING_BEHIND, '$1');
}

/** How many rows share a sum where sums may take so many letters in all; null where there is room for none. */
export function stepFor({ area }: AreaCells, letters: number): number | null {
  const room = Math.floor(letters / LENGTH) - (area.right - area.left + 1);
  return room < 1 ? null : Math.ceil((area.bottom - area.top + 1) / room);
}

/** What such sums begin with where they are recorded. */
const MARK = '~';
const TEXT = /^~(\d{1,7})\.([\w-]*)\.([\w-]*)$/;

/** Sums as they are recorded: without a blank. */
export function sumsText({ step, rows, columns }: LineSums): string {
  return `${MARK}${step}.${rows}.${columns}`;
}

/** Sums as {@link sumsText} gives them; null where a text is none. */
export function readSums(text: string): LineSums | null {
  const [, step, rows = '', columns = ''] = TEXT.exec(text) ?? [];
  return Number(step) > 0 ? { step: Number(step), rows, columns } : null;
}

/**
 * The addresses of cells that were edited since sums were recorded, the first of them, and one more than asked for where
 * there are more: those in rows and columns whose sums are others, and of these such as are not as written `anew`.
 * Where all sums are as they were, the formulas that point elsewhere than those written anew.
 */
export function editedCells(
  recorded: LineSums,
  { there, anew, taken }: { readonly there: AreaCells; readonly anew: AreaCells; readonly taken: TakenCells },
  most: number,
): string[] {
  const now = lineSums(there, taken, recorded.step);
  const groups = changed(recorded.rows, now.rows);
  const columns = changed(recorded.columns, now.columns);
  const width = there.area.right - there.area.left + 1;
  const inColumns = columns.length > 0 ? columns : numbers(0, width);
  const rows = groups.flatMap((group) => numbers(group * recorded.step, recorded.step));
  const found: string[] = [];
  const search = (within: readonly number[], isEdited: (row: number, column: number) => boolean): void => {
    for (const row of within) {
      const fits = taken(row);
      for (const column of fits === false ? [] : inColumns) {
        if (fits !== true && !(fits as (column: number) => boolean)(column)) continue;
        if (!isEdited(row, column)) continue;
        found.push(address(there.area.top + row, there.area.left + column));
        if (found.length > most) return;
      }
    }
  };
  if (rows.length > 0) {
    search(rows, (row, column) => !isSame(there.at(row, column), anew.at(row, column)));
    if (found.length === 0 && recorded.step === 1)
      search(rows.slice(0, 1), (_, column) => column === inColumns[0]);
    return found;
  }
  search(numbers(0, there.area.bottom - there.area.top + 1), (row, column) => {
    const [own, other] = [there.at(row, column)?.shape, anew.at(row, column)?.shape];
    return own !== undefined && other !== undefined && !isSameShape(own, other);
  });
  return found;
}

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

/** The places of sums that are others now. */
function changed(before: string, now: string): number[] {
  const count = Math.ceil(Math.max(before.length, now.length) / LENGTH);
  const at = (text: string, place: number): string =>
    text.slice(place * LENGTH, (place + 1) * LENGTH) || NOTHING;
  return numbers(0, count).filter((place) => at(before, place) !== at(now, place));
}

function isSame(one: DigestCell, other: DigestCell): boolean {
  if (one?.shape || other?.shape) {
    return (
      one?.shape !== undefined && other?.shape !== undefined && wordsOf(one.shape) === wordsOf(other.shape)
    );
  }
  return cellSum(one) === cellSum(other);
}

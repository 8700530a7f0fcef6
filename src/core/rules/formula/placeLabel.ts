import { address } from '../../snapshot/address';
import { text, type Param } from '../../messages/text';
import type { CellRef } from '../../relations/relation';
import { cellAt, type Sheet } from '../../snapshot/workbook';
import { clean } from '../../text/normalize';
import { cellLabel } from '../cellLabel';
import type { WorkbookContext } from '../rule';
import { holders } from './figures';

/** Longer words are cut. */
const LONGEST = 60;
/** Words further away say nothing of a cell. */
const FURTHEST = 400;

/** The place of a cell in the official's words: as its Biểu says, else the words left of it and above it, else its address. */
export function placeLabel({ workbook, bieus }: WorkbookContext, cell: CellRef): Param {
  const bieu = holders(bieus)(cell);
  const label = bieu && cellLabel(bieu, cell);
  if (label !== undefined && label !== '') return label;
  const sheet = workbook.sheets[cell.sheet]!;
  const unit = wordsLeft(sheet, cell.row, cell.column);
  const head = wordsAbove(sheet, cell.row, cell.column);
  if (unit === '' || head === '') return unit || head || address(cell.row, cell.column);
  return text('label.crossing', { unit, head });
}

/** The nearest words to the left of a cell in its row; empty where there are none. */
export function wordsLeft(sheet: Sheet, row: number, column: number): string {
  for (let at = column - 1; at >= Math.max(0, column - FURTHEST); at--) {
    const words = wordsIn(sheet, row, at);
    if (words !== '') return words;
  }
  return '';
}

/** The nearest words above a cell in its column; empty where there are none. */
export function wordsAbove(sheet: Sheet, row: number, column: number): string {
  for (let at = row - 1; at >= Math.max(0, row - FURTHEST); at--) {
    const words = wordsIn(sheet, at, column);
    if (words !== '') return words;
  }
  return '';
}

function wordsIn(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  if (typeof value !== 'string' || !/\p{L}{2}/u.test(value.slice(0, LONGEST * 4))) return '';
  const words = clean(value.slice(0, LONGEST * 4));
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

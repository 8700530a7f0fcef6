import { isGrid, type Bieu } from '../bieu/bieu';
import type { Workbook } from '../snapshot/workbook';
import { clean } from '../text/normalize';
import { periodIn } from './period';
import type { Circumstance } from './quantity';
import { stageIn, statusIn } from './status';

/** Lines above a table that may speak of it. */
const LINES_ABOVE = 12;
const LONGEST = 600;

/** What stands above a table and in no other: its title and the line that says what it is kept with. */
export function textAbove(workbook: Workbook, bieus: readonly Bieu[], bieu: Bieu): string {
  const { sheet, range } = bieu;
  const ends = bieus
    .filter((other) => other.sheet === sheet && other.range.bottom < range.top)
    .map((other) => other.range.bottom + 1);
  const first = Math.max(range.top - LINES_ABOVE, 0, ...ends);
  const texts: string[] = [];
  for (let row = first; row < range.top; row++) {
    for (const cell of workbook.sheets[sheet]?.rows.get(row) ?? []) {
      if (typeof cell?.value === 'string') texts.push(clean(cell.value));
    }
  }
  return texts.join(' ').slice(0, LONGEST);
}

/**
 * When, as what and in which version a whole Biểu speaks: from the head of its counts, its title, its sheet's name,
 * then what else stands above it. A table whose columns speak of several years tells each column's own.
 */
export function circumstanceOf(bieu: Bieu, above: string): Circumstance {
  const head = isGrid(bieu) ? [bieu.count?.label ?? ''] : [];
  const own = [...head, bieu.title, bieu.sheetName];
  const period = periodIn(own, above);
  return { period, status: statusIn(own, above, period), stage: stageIn(bieu.title, bieu.sheetName) };
}

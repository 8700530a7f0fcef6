import { clean } from '../text/normalize';
import type { Cell, Rect, Sheet } from '../snapshot/workbook';

/**
 * A sheet seen with units down and criteria across, whichever way it lies: on a transposed view a sheet's
 * column is a line. Recognition works on views alone, so a table on its side needs no second reading.
 */
export interface View {
  readonly sheet: Sheet;
  readonly transposed: boolean;
  /** Lines that hold anything, ascending. */
  readonly lines: readonly number[];
  /** One more than the greatest place that holds anything. */
  readonly width: number;
  readonly cell: (line: number, place: number) => Cell | undefined;
  /** The cell's text (numbers as written by JavaScript), NFC; empty where blank. */
  readonly text: (line: number, place: number) => string;
  /** Like `text`, but a cell inside a merge has the text of the merge's first cell. */
  readonly spread: (line: number, place: number) => string;
  /** The merge that holds a cell, in view terms (top/bottom are lines), or null. */
  readonly merge: (line: number, place: number) => Rect | null;
}

/** A view of a sheet. Cost is one pass over its cells. */
export function viewOf(sheet: Sheet, transposed: boolean): View {
  const rows = transposed ? transposeRows(sheet) : sheet.rows;
  const lines = [...rows.keys()].sort((a, b) => a - b);
  const width = widthOf(rows);
  // the cells of one line are asked for together: the map is looked up once a line
  let lastLine = -1;
  let lastRow: readonly (Cell | undefined)[] | undefined;
  const cell = (line: number, place: number): Cell | undefined => {
    if (line !== lastLine) {
      lastLine = line;
      lastRow = rows.get(line);
    }
    return lastRow?.[place];
  };
  const text = (line: number, place: number): string => textOf(cell(line, place));
  const merges = mergeIndex(sheet, transposed);
  const merge = (line: number, place: number): Rect | null =>
    merges.get(line)?.find((rect) => place >= rect.left && place <= rect.right) ?? null;
  const spread = (line: number, place: number): string => {
    const own = text(line, place);
    if (own !== '') return own;
    const rect = merge(line, place);
    return rect ? text(rect.top, rect.left) : '';
  };
  return { sheet, transposed, lines, width, cell, text, spread, merge };
}

/** A view with these lines alone. */
export function linesOf(view: View, keep: (line: number) => boolean): View {
  const lines = view.lines.filter(keep);
  const kept = new Set(lines);
  return {
    ...view,
    lines,
    cell: (line, place) => (kept.has(line) ? view.cell(line, place) : undefined),
    text: (line, place) => (kept.has(line) ? view.text(line, place) : ''),
    spread: (line, place) => (kept.has(line) ? view.spread(line, place) : ''),
  };
}

/**
 * A view with the places from `from` up to `to` alone. What is merged over both sides of it above a line (a title) is
 * kept.
 */
export function placesOf(view: View, from: number, to: number, above: number): View {
  const isOwn = (line: number, place: number): boolean => {
    if (place >= from && place < to) return true;
    if (line >= above || place >= from) return false;
    const merge = view.merge(line, place);
    return merge !== null && merge.right >= from;
  };
  const isFilled = (line: number): boolean => {
    for (let place = 0; place < to; place++) if (isOwn(line, place) && view.cell(line, place)) return true;
    return false;
  };
  return {
    ...view,
    lines: view.lines.filter(isFilled),
    width: to,
    cell: (line, place) => (isOwn(line, place) ? view.cell(line, place) : undefined),
    text: (line, place) => (isOwn(line, place) ? view.text(line, place) : ''),
    spread: (line, place) => (isOwn(line, place) ? view.spread(line, place) : ''),
  };
}

/** Empty places after which nothing belongs to the table any more: a stray cell far out is no column. */
const WIDEST_GAP = 200;

/** One more than the last place of the table: cells beyond a wide gap are stray. */
function widthOf(rows: ReadonlyMap<number, readonly (Cell | undefined)[]>): number {
  const used = new Set<number>();
  for (const cells of rows.values()) cells.forEach((cell, place) => cell && used.add(place));
  let width = 0;
  for (const place of [...used].sort((a, b) => a - b)) {
    if (place > width + WIDEST_GAP) break;
    width = place + 1;
  }
  return width;
}

function textOf(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'object') return value.error;
  return String(value);
}

function transposeRows(sheet: Sheet): Map<number, (Cell | undefined)[]> {
  const turned = new Map<number, (Cell | undefined)[]>();
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const line = turned.get(column) ?? [];
      line[row] = cell;
      turned.set(column, line);
    });
  }
  return turned;
}

/** Merges looked at per sheet, and lines each is indexed by: no header or label is that deep, no form that full. */
const MOST_MERGES = 20_000;
const DEEPEST_MERGE = 200;

function mergeIndex(sheet: Sheet, transposed: boolean): Map<number, Rect[]> {
  const index = new Map<number, Rect[]>();
  for (const merged of sheet.merges.slice(0, MOST_MERGES)) {
    const rect = transposed ? turn(merged) : merged;
    const last = Math.min(rect.bottom, rect.top + DEEPEST_MERGE);
    for (let line = rect.top; line <= last; line++) {
      const rects = index.get(line);
      if (!rects) index.set(line, [rect]);
      else if (rects.length < MOST_MERGES_A_LINE) rects.push(rect);
    }
  }
  return index;
}

/** Merges do not overlap in Excel; a line of a form has some dozens. */
const MOST_MERGES_A_LINE = 500;

function turn({ top, left, bottom, right }: Rect): Rect {
  return { top: left, left: top, bottom: right, right: bottom };
}

import { MAX_COLUMNS, MAX_ROWS } from '../../core/snapshot/address';
import type { Rect } from '../../core/snapshot/workbook';
import { sizeOf } from './rects';

/** Where the bands of a sheet begin: a table lies in the first ones, stray cells far away in others. */
const BAND_ROWS = [0, 1_024, 16_384, 262_144];
const BAND_COLUMNS = [0, 64];

/** Extents with more cells than this are looked at again, as they may be mostly blanks. */
const LARGE = 200_000;
/** Into how many rows and columns of parts. */
const PARTS = { rows: 16, columns: 4 };

function cut(first: number, last: number, starts: readonly number[]): { from: number; to: number }[] {
  return starts
    .map((from, i) => ({ from, to: Math.min((starts[i + 1] ?? last + 1) - 1, last) }))
    .filter(({ from, to }) => from >= first && from <= to);
}

function product(
  rows: readonly { from: number; to: number }[],
  columns: readonly { from: number; to: number }[],
) {
  return rows.flatMap((row) =>
    columns.map((column): Rect => ({ top: row.from, left: column.from, bottom: row.to, right: column.to })),
  );
}

/**
 * A whole sheet in eight bands. The used range of each is asked for by itself: one stray cell in row 1,048,576 makes
 * a sheet's used range a million rows high, but that of its own band a single cell.
 */
export const BANDS: readonly Rect[] = product(
  cut(0, MAX_ROWS - 1, BAND_ROWS),
  cut(0, MAX_COLUMNS - 1, BAND_COLUMNS),
);

/** Whether an extent is worth another look before it is read. */
export function isLarge(rect: Rect): boolean {
  return sizeOf(rect).cells > LARGE;
}

/** A large extent in parts whose used ranges are to be asked for. */
export function partsOf(rect: Rect): Rect[] {
  const { rows, columns } = sizeOf(rect);
  const starts = (first: number, count: number, parts: number) => {
    const step = Math.ceil(count / parts);
    return Array.from({ length: Math.ceil(count / step) }, (_, i) => first + i * step);
  };
  const columnParts = columns > BAND_COLUMNS[1]! ? PARTS.columns : 1;
  return product(
    cut(rect.top, rect.bottom, starts(rect.top, rows, PARTS.rows)),
    cut(rect.left, rect.right, starts(rect.left, columns, columnParts)),
  );
}

/** Whether looking again at a part of the size `asked` was of any use. */
export function isTighter(used: Rect, asked: Rect): boolean {
  return sizeOf(used).cells < sizeOf(asked).cells / 2;
}

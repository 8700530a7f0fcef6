import type { Rect } from '../../core/snapshot/workbook';

/** How many rows, columns and cells a rectangle has. */
export function sizeOf({ top, left, bottom, right }: Rect): { rows: number; columns: number; cells: number } {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  return { rows, columns, cells: rows * columns };
}

/** The first part of a rectangle with at most `cells` cells (whole rows, or part of one row), and what is left. */
export function splitRect(rect: Rect, cells: number): [Rect, ...Rect[]] {
  const { rows, columns } = sizeOf(rect);
  if (rows * columns <= cells) return [rect];
  const wholeRows = Math.floor(cells / columns);
  if (wholeRows >= 1) return cutBelow(rect, rect.top + wholeRows - 1);
  const [row, ...below] = cutBelow(rect, rect.top);
  const right = row.left + Math.max(Math.floor(cells), 1) - 1;
  const rest = right < row.right ? [{ ...row, left: right + 1 }] : [];
  return [{ ...row, right: Math.min(right, row.right) }, ...rest, ...below];
}

function cutBelow(rect: Rect, row: number): [Rect, ...Rect[]] {
  return row >= rect.bottom
    ? [rect]
    : [
        { ...rect, bottom: row },
        { ...rect, top: row + 1 },
      ];
}

/** The smallest rectangle around both. */
export function around(a: Rect | null, b: Rect): Rect {
  if (!a) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The range of a rectangle on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  const { rows, columns } = sizeOf(rect);
  return sheet.getRangeByIndexes(rect.top, rect.left, rows, columns);
}

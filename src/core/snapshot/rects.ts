import type { Rect } from './workbook';

/** Whether two areas have a cell in common. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** How many cells two areas have in common. */
export function sharedCells(a: Rect, b: Rect): number {
  const rows = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const columns = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return Math.max(0, rows) * Math.max(0, columns);
}

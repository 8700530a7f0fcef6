import type { Rect } from './workbook';

/** Whether two areas have a cell in common. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

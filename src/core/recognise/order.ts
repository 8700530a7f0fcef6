import type { Rect } from '../snapshot/workbook';

/** Top to bottom, then left to right. */
export function order({ top, left }: Rect): number {
  return top * 100_000 + left;
}

import type { Rect } from '../../../../core/snapshot/workbook';

/** Rows or columns put in: what stood from `at` on (from 0) stands `by` further down or right. */
export interface Insertion {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly by: number;
}

/** What a user added to a sheet of ours cannot be moved without breaking it: the sheet is left as it is. */
export class Stuck extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'Stuck';
  }
}

/** A row's or column's number after insertions. */
export function shiftIndex(axis: Insertion['axis'], index: number, insertions: readonly Insertion[]): number {
  return insertions.reduce(
    (at, insertion) => (insertion.axis === axis && at >= insertion.at ? at + insertion.by : at),
    index,
  );
}

/** A rectangle after insertions: one they fall into grows, as in Excel. */
export function shiftRect({ top, left, bottom, right }: Rect, insertions: readonly Insertion[]): Rect {
  return {
    top: shiftIndex('row', top, insertions),
    left: shiftIndex('column', left, insertions),
    bottom: shiftIndex('row', bottom, insertions),
    right: shiftIndex('column', right, insertions),
  };
}

/** Whether some insertion falls into a rectangle: then it would grow. */
export function isTorn({ top, left, bottom, right }: Rect, insertions: readonly Insertion[]): boolean {
  return insertions.some(({ axis, at }) =>
    axis === 'row' ? at > top && at <= bottom : at > left && at <= right,
  );
}

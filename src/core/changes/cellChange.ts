import type { Scalar } from '../findings/finding';
import type { CellRef } from '../relations/relation';

/**
 * A typed value to be put in the place of another, as plain data: a host applies it. Only a cell that holds a typed
 * value, and still `before`, is written; never a formula.
 */
export interface CellChange {
  readonly cell: CellRef;
  readonly before: Scalar;
  readonly after: Scalar;
  /**
   * The number format that changes with it: a figure in a cell of format text would go on counting as text. Filled in
   * by the host that had to change one, so that it is taken back too; absent where the format stays.
   */
  readonly format?: { readonly before: string; readonly after: string };
}

/**
 * Why a change was not written: the cell holds a formula, holds something else by now, may not be written, its
 * sheet is gone, or the host failed half way.
 */
export type RefusedBecause = 'formula' | 'changed' | 'protected' | 'gone' | 'failed';

/** What became of changes: those left out say why, so that nothing is lost in silence. */
export interface ChangeOutcome {
  /** As they were written: where a number format had to change with a figure, it is told. */
  readonly written: readonly CellChange[];
  readonly refused: readonly { readonly change: CellChange; readonly because: RefusedBecause }[];
}

/** No more changes than this are made at once: each is one to be looked at, and Excel takes them in one request. */
export const MOST_CHANGES = 500;

/** The changes that take these back, the last one first. */
export function inverse(changes: readonly CellChange[]): CellChange[] {
  return [...changes].reverse().map(({ cell, before, after, format }) => ({
    cell,
    before: after,
    after: before,
    ...(format && { format: { before: format.after, after: format.before } }),
  }));
}

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
}

/** Why a change was not written: the cell holds a formula, holds something else by now, or may not be written. */
export type RefusedBecause = 'formula' | 'changed' | 'protected';

/** What became of changes: those left out say why, so that nothing is lost in silence. */
export interface ChangeOutcome {
  readonly written: readonly CellChange[];
  readonly refused: readonly { readonly change: CellChange; readonly because: RefusedBecause }[];
}

/** The changes that take these back, the last one first. */
export function inverse(changes: readonly CellChange[]): CellChange[] {
  return [...changes].reverse().map(({ cell, before, after }) => ({ cell, before: after, after: before }));
}

import type { CellRef, Relation } from '../relations/relation';

/** What is known of cells beside the relations that fail. */
export interface Evidence {
  /** The cell holds a formula. */
  readonly isFormula: (cell: CellRef) => boolean;
  /** Another finding, of text or format, touches the cell's row. */
  readonly isTouched: (cell: CellRef) => boolean;
}

/** Nothing is known. */
export const NO_EVIDENCE: Evidence = { isFormula: () => false, isTouched: () => false };

/** Whether a relation compares sheets. */
export function isAcross({ rule }: Relation): boolean {
  return rule.startsWith('across/');
}

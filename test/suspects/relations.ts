import { evaluate } from '../../src/core/relations/evaluate';
import { BLANK, numberReading, type ReadCell } from '../../src/core/relations/reading';
import type { CellRef, RangeRef, Relation } from '../../src/core/relations/relation';
import type { Checked } from '../../src/core/suspects/candidates';
import type { Evidence } from '../../src/core/suspects/evidence';
import { locating, type Located } from '../../src/core/suspects/locate';
import { solveComponent } from '../../src/core/suspects/solver/solveComponent';
import { solveInProcess } from './solveInProcess';

/** Figures of one sheet by row and column; what is left out is blank. */
export type Figures = Readonly<Record<number, Readonly<Record<number, number>>>>;

/** Typed figures of which nothing further is known. */
export const NOTHING_KNOWN: Evidence = { isFormula: () => false, isTouched: () => false };

const SOLVER_MS = 10_000;

export function at(row: number, column: number): CellRef {
  return { sheet: 0, row, column };
}

/** A range by its corners; one cell where the second is left out. */
export function range(top: number, left: number, bottom = top, right = left): RangeRef {
  return { sheet: 0, rect: { top, left, bottom, right } };
}

/** A cell that is the sum of ranges, each times a weight. */
export function isSum(
  target: CellRef,
  parts: readonly RangeRef[],
  rule: Relation['rule'] = 'parts/row',
  weight = 1,
): Relation {
  return {
    rule,
    target,
    op: '=',
    expr: { kind: 'sum', terms: parts.map((cells) => ({ cells, weight })) },
    basis: 'structural',
    bieu: 0,
  };
}

/** Relations over figures, those of some columns being marks. */
export function checkedOf(
  relations: readonly Relation[],
  figures: Figures,
  isMark: (column: number) => boolean = () => false,
): Checked {
  const read: ReadCell = ({ row, column }) => {
    const value = figures[row]?.[column];
    if (value === undefined) return BLANK;
    const reading = numberReading(value, 0);
    return isMark(column) ? { ...reading, state: 'mark' } : reading;
  };
  return { relations, verdicts: relations.map((relation) => evaluate(relation, read)), read };
}

/** What is located with the solver's help. */
export async function located(checked: Checked, evidence: Evidence = NOTHING_KNOWN): Promise<Located> {
  const steps = locating(checked, evidence);
  let next = steps.next();
  while (!next.done) next = steps.next(await solveComponent(next.value, solveInProcess, () => SOLVER_MS));
  return next.value;
}

import type { Param, Text } from '../messages/text';
import type { CellRef, RangeRef } from '../relations/relation';
import type { RuleId } from '../rules/ruleId';
import type { Severity } from './severity';

export type { Severity } from './severity';

/** A value in a report: as the cell holds it, null for an empty cell or where none can be named. */
export type Scalar = number | string | null;

/** A cell that is probably wrong and what it should hold. */
export interface Suspect {
  readonly cell: CellRef;
  readonly actual: Scalar;
  readonly suggested: Scalar;
}

/** Why a repair is thought to be the one. */
export type RepairReason =
  | 'crossing'
  | 'stale-total'
  | 'digits'
  | 'sign'
  | 'scale'
  | 'separator'
  | 'copied'
  | 'swapped'
  | 'rounding'
  | 'search';

/** A set of cells after whose change nothing that failed for this cause fails any more. */
export interface Repair {
  readonly reason: RepairReason;
  /** How likely it is the right one, 0–1: of repairs stated at 0.9, nine in ten are. */
  readonly confidence: number;
  /** False where the search ended early: the best found so far, and a smaller one may exist. */
  readonly proven: boolean;
  /** It would put only this right, and sums that hold would fail: it is not to be made by itself. */
  readonly isPartial?: true;
  /** What the cell should be cannot be worked out: the value is only one that would do. */
  readonly isOpen?: true;
  readonly cells: readonly Suspect[];
}

/** One cause, one finding: what is wrong, at the cell that is most likely wrong. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly at: RangeRef;
  /** The place in the official's words: «Xã Sa Lông × Nghèo đa chiều». */
  readonly label: Param;
  readonly actual: Scalar;
  readonly expected: Scalar;
  readonly message: Text;
  /** The cells it was held against, and other totals that fail for the same cause. */
  readonly related: readonly RangeRef[];
  readonly suspects: readonly Suspect[];
  /** The best first; others after it explain the facts as well, or nearly so. */
  readonly repairs: readonly Repair[];
  /** How many repairs of the same cost there are beyond those listed; 0 where left out. */
  readonly moreRepairs?: number;
}

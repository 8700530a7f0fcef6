import type { RepairReason } from '../findings/finding';
import type { CellRef } from '../relations/relation';
import type { RuleId } from '../rules/ruleId';

/** A cell and what it should hold. */
export interface CellValueChange {
  readonly cell: CellRef;
  readonly value: number;
}

/** One way to mend what failed for one cause. */
export interface RankedRepair {
  readonly reason: RepairReason;
  /** 0–1; see `confidence.ts`. */
  readonly confidence: number;
  readonly proven: boolean;
  /** Other relations would have to follow: it puts one side of a disagreement right, and is not all there is to do. */
  readonly isPartial?: true;
  /** A bound or a rounded share leaves open what it should be: the value is only the nearest that would do. */
  readonly isOpen?: true;
  readonly changes: readonly CellValueChange[];
}

/** Relations that fail for one cause, and the ways to mend them. */
export interface Explanation {
  /** Places in the list of relations, the leading one first. */
  readonly failing: readonly number[];
  /** The first rule, in the order of rules, among the relations that the repair mends or makes checkable. */
  readonly rule: RuleId;
  /** The cell that explains them where it is news; null where several may, or it is the failing total itself. */
  readonly repair: CellValueChange | null;
  /** The best first. Empty where no change of cells would do. */
  readonly repairs: readonly RankedRepair[];
  /** Repairs of the same cost beyond those listed. */
  readonly more: number;
}

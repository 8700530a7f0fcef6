import type { RuleId } from '../rules/ruleId';
import type { Place } from './bieu';
import type { LawTerm } from './law';

/** A line whose words promise a change against another and whose figures are the level itself. */
export interface LevelForChange {
  readonly axis: 'across' | 'down';
  readonly target: number;
  /** The lines the figures are the sum of. */
  readonly level: readonly LawTerm[];
  /** The line the words compare with. */
  readonly earlier: number;
  /** The crossing lines on which the figures are the level, ascending. */
  readonly over: readonly number[];
}

/** Something a form seems to declare, in its column numbers or by calling a row a total, that its figures do not follow. */
export interface Doubt {
  readonly cell: Place;
  readonly rule: RuleId;
  readonly reason: 'declaration-unlike' | 'total-unlike';
}

/** What a table's form declares beyond its laws. */
export interface Declared {
  readonly levels: readonly LevelForChange[];
  readonly doubts: readonly Doubt[];
}

export const NOTHING_DECLARED: Declared = { levels: [], doubts: [] };

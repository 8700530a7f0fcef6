import type { GridFacts } from '../../across/gridFacts';
import type { AxisNode } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import type { Circumstance, Period } from '../../quantities/quantity';
import type { Sheet } from '../../snapshot/workbook';
import type { MarkCounter } from './markCounter';
import type { SummaryBand } from './bands';

/** What a unit's cell says of a criterion; `absent`: its grid does not have the criterion. */
export type UnitMark = 'met' | 'notMet' | 'notSubmitted' | 'unreadable' | 'absent';

/** A grid of the summary, with what formulas over its marks need. */
export interface GridSource {
  readonly facts: GridFacts;
  readonly bieu: GridBieu;
  /** Its sheet as it was read. */
  readonly sheet: Sheet;
  readonly counter: MarkCounter;
  /** Place across of each criterion of the summary; null where this grid lacks it. */
  readonly places: readonly (number | null)[];
}

export interface SummaryCriterion {
  readonly number: number;
  readonly name: string;
}

export interface SummaryUnit {
  readonly node: AxisNode;
  readonly name: string;
  readonly source: GridSource;
  /** Its row (column where the grid lies on its side). */
  readonly line: number;
  /** By criterion, in the summary's order. */
  readonly marks: readonly UnitMark[];
  /** By criterion: whether a formula counts the cell as the mark says. */
  readonly exact: readonly boolean[];
  /** Whether that holds of all of them. */
  readonly isExact: boolean;
  /** False where its whole line is blank: «chưa gửi». */
  readonly isSubmitted: boolean;
  /** No cell of its marks holds anything. */
  readonly isEmpty: boolean;
  /** What a formula sees in its marks. */
  readonly shows: 'nothing' | 'something' | 'error';
  readonly met: number;
}

/** A district with its communes; where the workbook knows no districts there is none. */
export interface SummaryGroup {
  readonly name: string;
  readonly units: readonly SummaryUnit[];
}

/** What the summaries are made of: the latest state of all communes, and the state one period before. */
export interface SummaryModel {
  readonly sources: readonly GridSource[];
  readonly criteria: readonly SummaryCriterion[];
  /** How many criteria make the standard. */
  readonly size: number;
  readonly units: readonly SummaryUnit[];
  readonly groups: readonly SummaryGroup[];
  /** Highest first; together they part all numbers from 0 to `size`. */
  readonly bands: readonly SummaryBand[];
  /** When and as what the figures are meant. */
  readonly circumstance: Circumstance;
  /** The same communes one period before; null where no earlier grid lists them. */
  readonly earlier: EarlierState | null;
}

/** What an earlier grid says of the communes that both have. */
export interface EarlierState {
  readonly period: Period;
  readonly pairs: readonly UnitChange[];
}

export interface UnitChange {
  readonly now: SummaryUnit;
  readonly before: SummaryUnit;
}

import type { CellRef } from './relation';

/**
 * What a cell counts for in a sum. `low` and `high` differ only where the cell's figure is not known: a mark
 * not submitted or not readable may be 0 or 1.
 */
export interface Reading {
  readonly state: 'number' | 'mark' | 'blank' | 'notSubmitted' | 'unreadable';
  readonly low: number;
  readonly high: number;
  /** Digits shown after the decimal sign. */
  readonly decimals: number;
  /** Why it could not be read. */
  readonly reason?: UnreadableReason;
}

export type UnreadableReason =
  'not-a-mark' | 'not-a-number' | 'ambiguous-number' | 'error-value' | 'date' | 'no-stored-value';

/** Reads cells of a workbook in the sense its Biểu gives them. */
export type ReadCell = (cell: CellRef) => Reading;

export const BLANK: Reading = { state: 'blank', low: 0, high: 0, decimals: 0 };

/** The reading of a plain number. */
export function numberReading(value: number, decimals: number): Reading {
  return { state: 'number', low: value, high: value, decimals };
}

/** A cell that holds something no number can be read from; in a sum it may be anything. */
export function unreadable(reason: UnreadableReason): Reading {
  return { state: 'unreadable', low: -Infinity, high: Infinity, decimals: 0, reason };
}

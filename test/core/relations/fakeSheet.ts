import {
  BLANK,
  numberReading,
  unreadable,
  type ReadCell,
  type Reading,
} from '../../../src/core/relations/reading';
import type { CellRef, Expr, RangeRef, Relation } from '../../../src/core/relations/relation';
import type { RuleId } from '../../../src/core/rules/ruleId';
import { parseRect } from '../../../src/core/snapshot/address';

const NAMED: Readonly<Record<string, Reading>> = {
  x: { state: 'mark', low: 1, high: 1, decimals: 0 },
  o: { state: 'mark', low: 0, high: 0, decimals: 0 },
  '': BLANK,
  /** A mark of a unit that has not submitted. */
  '?': { state: 'notSubmitted', low: 0, high: 1, decimals: 0 },
  /** Something in the grid that is no mark. */
  '!': { state: 'unreadable', low: 0, high: 1, decimals: 0, reason: 'not-a-mark' },
  /** Something that should be a figure and is none. */
  '#': unreadable('error-value'),
};

/** What a cell of a made-up sheet holds: a whole number, `x`, `o`, ``, `?`, `!`, `#`, or a reading. */
export type Holds = number | 'x' | 'o' | '' | '?' | '!' | '#' | Reading;

/** A figure with the decimals it shows. */
export const shows = numberReading;

/** Reads a sheet made of rows; beyond them all is blank. */
export function sheetOf(rows: readonly (readonly Holds[])[]): ReadCell {
  return ({ row, column }) => {
    const holds = rows[row]?.[column] ?? '';
    if (typeof holds === 'object') return holds;
    return typeof holds === 'number' ? numberReading(holds, 0) : NAMED[holds]!;
  };
}

export function range(text: string): RangeRef {
  return { sheet: 0, rect: parseRect(text)! };
}

export function cell(text: string): CellRef {
  const { top, left } = parseRect(text)!;
  return { sheet: 0, row: top, column: left };
}

export const sum = (...ranges: string[]): Expr => ({
  kind: 'sum',
  terms: ranges.map((one) =>
    one.startsWith('-') ? { cells: range(one.slice(1)), weight: -1 } : { cells: range(one), weight: 1 },
  ),
});

export const met = (...ranges: string[]): Expr => ({
  kind: 'count',
  cells: ranges.map(range),
  condition: 'met',
});

export const listed = (...ranges: string[]): Expr => ({
  kind: 'count',
  cells: ranges.map(range),
  condition: 'listed',
});

export const all = (...ranges: string[]): Expr => ({ kind: 'all', cells: ranges.map(range) });

export const ratio = (numerator: Expr, denominator: Expr, scale = 1): Expr => ({
  kind: 'ratio',
  numerator,
  denominator,
  scale,
});

export function relation(
  target: string,
  expr: Expr,
  { op = '=', rule = 'grid/row-total' }: { op?: '=' | '≤'; rule?: RuleId } = {},
): Relation {
  return { rule, target: cell(target), op, expr, basis: 'structural', bieu: 0 };
}

import type { Workbook } from '../../../src/core/snapshot/workbook';

/** What a cell may hold: a mark 0 or 1, a whole number from 0 to `most`, a number with `decimals` from 0 to `most`. */
export type Domain =
  | { readonly kind: 'mark' }
  | { readonly kind: 'whole'; readonly most: number }
  | { readonly kind: 'decimal'; readonly decimals: number; readonly most: number };

/** What a figure is in its table. */
export type Role =
  | 'mark'
  | 'unit-total'
  | 'group-count'
  | 'group-total'
  | 'grand-count'
  | 'grand-total'
  | 'average'
  | 'target'
  | 'village'
  | 'village-total';

/** A cell with a number, its truth, and what it may be. A figure is named by its place in the book's list. */
export interface Figure {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly role: Role;
  readonly domain: Domain;
  readonly truth: number;
}

/** target = Σ weight × term + constant, to within `slack` (half of the last decimal shown; 0 for whole numbers). */
export interface SumEquation {
  readonly kind: 'sum';
  readonly target: number;
  readonly terms: readonly { readonly figure: number; readonly weight: number }[];
  readonly constant: number;
  readonly slack: number;
}

/** target = how many units (each said by its printed total) meet from `low` to `high` criteria. */
export interface BandEquation {
  readonly kind: 'band';
  readonly target: number;
  readonly low: number;
  readonly high: number;
  readonly totals: readonly number[];
}

export type Equation = SumEquation | BandEquation;

/** How marks are written: 1 and 0, 1 and a blank, x and a blank. */
export type MarkStyle = 'one-zero' | 'one-blank' | 'x-blank';

/** A workbook in which nothing is wrong, its figures, and every equation that they obey. */
export interface Book {
  readonly seed: number;
  readonly workbook: Workbook;
  readonly figures: readonly Figure[];
  readonly equations: readonly Equation[];
  readonly marks: MarkStyle;
  /** What was drawn, in short: «10 districts, subtotals before, Biểu 03». */
  readonly about: string;
}

/** Whether a value lies in a domain. */
export function allows(domain: Domain, value: number): boolean {
  if (domain.kind === 'mark') return value === 0 || value === 1;
  if (value < 0 || value > domain.most) return false;
  const decimals = domain.kind === 'whole' ? 0 : domain.decimals;
  return Math.abs(value - rounded(value, decimals)) < 1e-9;
}

/** Rounded half up to so many decimals, of numbers that are not negative. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale + 1e-7) / scale;
}

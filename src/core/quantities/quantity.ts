import type { QuantityStatus } from '../bieu/targets';
import type { CellRef, Expr } from '../relations/relation';

export type { QuantityStatus } from '../bieu/targets';

/** The state a figure describes: a year, up to the end of a month (12: the whole year; 0: its first day). */
export interface Period {
  readonly year: number;
  readonly month: number;
}

/** Of the villages of a province: all there are, all recognised, those recognised as model, as new-rural alone. */
export type VillagePart = 'existing' | 'recognised' | 'model' | 'met';

/**
 * What is counted. `criteria` is the id of a criteria set; null where a table does not tell, which fits any.
 * - `criterion-count`: communes that meet one criterion;
 * - `average`: criteria met per commune;
 * - `band`: communes that meet `from` to `to` criteria;
 * - `units`: communes listed;
 * - `villages`: villages.
 */
export type QuantityMeasure =
  | { readonly kind: 'criterion-count'; readonly criteria: string | null; readonly criterion: number }
  | { readonly kind: 'average'; readonly criteria: string | null }
  | { readonly kind: 'band'; readonly criteria: string | null; readonly from: number; readonly to: number }
  | { readonly kind: 'units' }
  | { readonly kind: 'villages'; readonly part: VillagePart };

/** Where it is counted: all of what a table covers, or one district by the key of its name (see `unitKeys`). */
export type Scope =
  { readonly kind: 'whole' } | { readonly kind: 'district'; readonly key: string; readonly name: string };

/** When, as what, and in which stage of checking; null where a table does not say. */
export interface Circumstance {
  readonly period: Period | null;
  readonly status: QuantityStatus | null;
  /** Words that set one version of a table apart («tự đánh giá», «thẩm định», «lần 2»), in a fixed order. */
  readonly stage: string;
}

export interface Quantity extends Circumstance {
  readonly measure: QuantityMeasure;
  readonly scope: Scope;
}

/** A quantity and where one Biểu shows it. */
export interface Shown {
  readonly quantity: Quantity;
  /** The Biểu by its place in the workbook's list. */
  readonly bieu: number;
  /** The cell that prints it; null where it only follows from other cells (communes of a band from their marks). */
  readonly printed: CellRef | null;
  /** Its value from the cells of this Biểu: the printed cell, or what is counted. */
  readonly expr: Expr;
}

/** How surely two figures are of one quantity: all told and equal, something not told, or told and different. */
export type Likeness = 'same' | 'assumed' | 'different';

/** Whether two circumstances may be one. What one of them does not say is assumed, never known. */
export function compare(a: Circumstance, b: Circumstance): Likeness {
  if (a.stage !== b.stage) return 'different';
  const known = (one: Circumstance): boolean => one.period !== null && one.status !== null;
  if (a.period && b.period && !isSamePeriod(a.period, b.period)) return 'different';
  if (a.status && b.status && binding(a.status) !== binding(b.status)) return 'different';
  return known(a) && known(b) ? 'same' : 'assumed';
}

/** What a plan aims at is what it assigns; what the districts registered is another figure. */
function binding(status: QuantityStatus): QuantityStatus {
  return status === 'assigned' ? 'planned' : status;
}

/** Whether two periods end at the same time. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return a.year === b.year && a.month === b.month;
}

/** A period as a number that grows with time. */
export function monthsOf({ year, month }: Period): number {
  return year * 12 + month;
}

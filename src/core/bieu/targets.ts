/**
 * What a table of targets by year (Biểu 01) says beyond its lines: which column is the start, the target and which
 * year, and what each row measures and how it counts.
 */

/** How sure a figure is meant: done, estimated, planned, registered by districts, assigned by the province. */
export type QuantityStatus = 'actual' | 'estimated' | 'planned' | 'registered' | 'assigned';

/** `period`: a column of a form without years («KQ 31/12», «TH 6 tháng», «KH 6T cuối năm»). */
export type TargetRole = 'start' | 'target' | 'year' | 'period';

export interface TargetColumn {
  /** Column of the sheet, from 0. */
  readonly at: number;
  readonly role: TargetRole;
  /** The year at whose end it stands; null where its head names none. */
  readonly year: number | null;
  readonly status: QuantityStatus;
}

/** What is counted in communes or villages: those that reach the standard, its higher steps, or all there are. */
export type UnitStep = 'recognised' | 'advanced' | 'model' | 'modern' | 'existing';

/** What the figures of a row measure. */
export type RowMeasure =
  /** Communes that meet criterion `number`. */
  | { readonly kind: 'criterion'; readonly number: number }
  /** Communes (or villages) that meet `low` to `high` criteria; `high` is null for «trở lên». */
  | { readonly kind: 'band'; readonly of: UnitScope; readonly low: number; readonly high: number | null }
  /** Criteria met per commune. */
  | { readonly kind: 'average-criteria' }
  | { readonly kind: 'communes'; readonly step: UnitStep }
  /** `recognised` and `model` apart: those that reach the standard alone; `all`: both together. */
  | { readonly kind: 'villages'; readonly step: UnitStep | 'all' }
  /** District units that completed the programme. */
  | { readonly kind: 'districts' }
  | { readonly kind: 'poverty' }
  | { readonly kind: 'income' }
  | { readonly kind: 'share' }
  | { readonly kind: 'other' };

export type UnitScope = 'commune' | 'village';

/**
 * `cumulative`: a year's figure is the level reached by its end, the last one is the target. `increment`: a year's
 * figure is what is added in it (taken away where `sign` is −1), start and all years make the target.
 */
export type Counting = 'cumulative' | 'increment' | 'unknown';

/** What a row's counting was read from; null where it is not known. */
export type CountingEvidence = 'arithmetic' | 'words' | 'measure' | 'sisters' | 'nearest' | 'told' | null;

export interface TargetRow {
  /** Row of the sheet, from 0. */
  readonly at: number;
  /** Its place among the Biểu's rows. */
  readonly line: number;
  readonly measure: RowMeasure;
  /** As printed («%», «Tr.đ/người/năm»); null where the label names none. */
  readonly unit: string | null;
  readonly counts: Counting;
  /** Which readings its figures agree with: both where a single last year, or zeros alone, fit either. */
  readonly fits: 'cumulative' | 'increment' | 'both' | 'none';
  readonly by: CountingEvidence;
  /** Increments: whether the start belongs to the target (36 + 106 = 142), or the target counts the increases alone. */
  readonly fromStart: boolean;
  readonly sign: 1 | -1;
}

export interface TargetsFacts {
  /** The columns whose meaning is known, in sheet order; others (shares of completion, differences) are left out. */
  readonly columns: readonly TargetColumn[];
  /** The rows that hold figures, in sheet order. */
  readonly rows: readonly TargetRow[];
  /** How many criteria the set has (19, 10), told by the highest band or the criteria listed; null where not told. */
  readonly criteria: number | null;
}

/** The start, the target and the years in their order; null or empty where the table has none. */
export function targetColumns({ columns }: TargetsFacts): {
  readonly start: TargetColumn | null;
  readonly target: TargetColumn | null;
  readonly years: readonly TargetColumn[];
} {
  const one = (role: TargetRole): TargetColumn | null =>
    columns.find((column) => column.role === role) ?? null;
  const years = columns.filter(({ role }) => role === 'year').sort((a, b) => a.year! - b.year!);
  return { start: one('start'), target: one('target'), years };
}

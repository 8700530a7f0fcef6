/** A criterion of a set: its number and official name, and the short forms seen in headers. */
export interface Criterion {
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Who is usually in charge of it at the province; before and since the departments were merged in March 2025. */
  readonly department?: string;
  readonly departmentNow?: string;
}

/**
 * A bộ tiêu chí as data. Sets change with each period (19 criteria until 2025, 10 from 2026), so nothing else in
 * the program may count on their number or names.
 */
export interface CriteriaSet {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** The decision that sets them, with its date. */
  readonly decision: string;
  /** Where the names were read. */
  readonly source: string;
  /** Whether names and numbers were compared with that source. */
  readonly verified: boolean;
  readonly verifiedNote: string;
  readonly from: number;
  readonly to: number;
  /** Words in a title that speak for this set among sets of equal size. */
  readonly titleWords: readonly string[];
  /** Where the departments in charge are from. */
  readonly departmentSource?: string;
  readonly departmentNowSource?: string;
  readonly criteria: readonly Criterion[];
}

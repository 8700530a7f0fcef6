import type { LawForm, LawOrigin } from '../bieu/law';
import type { Basis } from '../relations/relation';
import type { Support } from './support';

/** What words and layout tell of a table's lines before any arithmetic, by place in the matrix. */
export interface LineHints {
  /** Words say it sums others up («Tổng số», «Cộng»). */
  readonly isTotal: readonly boolean[];
  /** Words say its figures do not add up (shares, averages, codes, years, ranks). */
  readonly isApart: readonly boolean[];
  /** Words say its figures are averages. */
  readonly isAverage: readonly boolean[];
  /** Words say its figures are shares. */
  readonly isShare: readonly boolean[];
  /** Words say they are per thousand. */
  readonly isPerMille: readonly boolean[];
  /** Folded words of each line, to find lines that come again and again («Number», «Percent»). */
  readonly key: readonly string[];
  /** The lines that cross are of several kinds (counts beside shares), so that a law may hold on some only. */
  readonly isMixed: boolean;
  /** Wholes with their parts that structure suggests, in families that hold or fail together. */
  readonly families: readonly Family[];
}

/** Wholes with their parts that one structural pattern suggests (all Roman rows; all merged heads). */
export interface Family {
  readonly origin: LawOrigin;
  readonly members: readonly { readonly target: number; readonly parts: readonly number[] }[];
}

/** A law over matrix lines, with how well it fits. */
export interface FoundLaw {
  readonly target: number;
  readonly form: LawForm;
  readonly parts: readonly number[];
  readonly basis: Basis;
  readonly origin: LawOrigin;
  /** Crossing lines over which it is held. */
  readonly over: readonly number[];
  readonly slack: number;
  readonly support: Support;
}

import type { Basis } from '../relations/relation';

/** A line of a law with its weight: a row of the sheet where the law runs down, a column where it runs across. */
export interface LawTerm {
  readonly at: number;
  readonly weight: number;
}

/**
 * How one line of a table follows from others: `sum` of weighted lines; `ratio` of two sums times a scale (100 for
 * per cent); `average` over lines that hold a figure.
 */
export type LawForm =
  | { readonly kind: 'sum'; readonly terms: readonly LawTerm[] }
  | {
      readonly kind: 'ratio';
      readonly numerator: readonly LawTerm[];
      readonly denominator: readonly LawTerm[];
      readonly scale: number;
    }
  | { readonly kind: 'average'; readonly of: readonly number[] };

/** What a law was read from; it decides the rule under which its failures are reported. */
export type LawOrigin = 'column-numbers' | 'words' | 'heads' | 'outline' | 'total-line' | 'arithmetic';

/**
 * One line of a table as a function of others, held in every line that crosses it and is named in `over`.
 * `across`: a column of other columns, row by row; `down`: a row of other rows, column by column.
 */
export interface Law {
  readonly axis: 'across' | 'down';
  readonly target: number;
  /** `≤`: the terms are a subset («Trong đó»), together at most the target. */
  readonly op: '=' | '≥';
  readonly form: LawForm;
  readonly basis: Basis;
  readonly origin: LawOrigin;
  /** The crossing lines over which it is held (rows for `across`, columns for `down`), ascending. */
  readonly over: readonly number[];
  /** How far off a line may be and still agree beyond the digits shown: figures of rounded tables; 0 where exact. */
  readonly slack: number;
}

/** The lines that a law works its target out from, each as often as it is named. */
export function linesIn(form: LawForm): readonly number[] {
  switch (form.kind) {
    case 'sum':
      return form.terms.map(({ at }) => at);
    case 'ratio':
      return [...form.numerator, ...form.denominator].map(({ at }) => at);
    case 'average':
      return form.of;
  }
}

/**
 * One corner of a reference as its cell sees it: an offset where it is relative, the row or column itself (from 0)
 * where it is absolute (`$`); null where a whole row has no column, a whole column no row.
 */
export interface Corner {
  readonly row: number | null;
  readonly rowAbsolute: boolean;
  readonly column: number | null;
  readonly columnAbsolute: boolean;
}

/** Cells a formula points at, relative to the cell it stands in. */
export interface Reference {
  readonly kind: 'reference';
  /** What stands before `!`, as written and without it; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** The other corner; null for a single cell. */
  readonly to: Corner | null;
}

/** A piece of a formula. `call` is a function's name with its opening bracket. */
export type Token =
  | Reference
  | {
      readonly kind: 'number' | 'string' | 'error' | 'name' | 'call' | 'structured' | 'sign';
      readonly text: string;
    };

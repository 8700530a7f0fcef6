import type { Place } from '../../bieu/bieu';
import type { FormulaCell } from './formulaSheet';

/** How a sum's formula is wrong about its cells. */
export type SlipKind =
  /** It leaves cells out. */
  | 'missing'
  /** It adds cells twice: a subtotal and its parts. */
  | 'double'
  /** It adds cells of something else. */
  | 'extra'
  /** It adds the cell it stands in. */
  | 'self'
  /** It adds the year in the heading. */
  | 'year';

/** One formula that adds the wrong cells. */
export interface Slip {
  readonly cell: FormulaCell;
  readonly kind: SlipKind;
  /** The cells left out, added twice or added wrongly. */
  readonly places: readonly Place[];
  /** The formula it should be, without `=`; null where it cannot be told. */
  readonly suggested: string | null;
  /** What the cell's figure would change by; null where it cannot be told. */
  readonly difference: number | null;
  /** Whether any cell concerned holds a figure other than 0: otherwise the total is right as it is. */
  readonly matters: boolean;
}

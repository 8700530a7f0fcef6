import type { Numbering } from '../text/numbering';
import type { TotalLabel } from '../text/totalWords';

/**
 * What a line's figures measure, as far as words tell. Counts and money add up; shares, averages, ranks, codes and
 * years do not; `unknown` may or may not.
 */
export type Measure =
  'unknown' | 'count' | 'money' | 'share' | 'average' | 'rank' | 'code' | 'year' | 'change';

/** A row of the body or a column of figures. */
export interface TableLine {
  /** Row or column of the sheet, from 0. */
  readonly at: number;
  /** Its own words as printed, NFC, spaces folded, without numbering. */
  readonly label: string;
  /** The words of the heads over it, outermost first, its own last. For rows: of the rows it hangs under. */
  readonly path: readonly string[];
  readonly numbering: Numbering | null;
  /** Place in its list of the line it hangs under; null at the top. */
  readonly parent: number | null;
  /** How deep it hangs, 0 at the top. */
  readonly depth: number;
  readonly measure: Measure;
  readonly total: TotalLabel | null;
  /** Whether any figure stands on it. */
  readonly hasFigures: boolean;
}

/** Whether sums over a measure can make sense. */
export function isAdditive(measure: Measure): boolean {
  return measure === 'unknown' || measure === 'count' || measure === 'money' || measure === 'change';
}

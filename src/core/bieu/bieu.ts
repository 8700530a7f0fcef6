import type { CriteriaSet } from '../criteria';
import type { Reading } from '../relations/reading';
import type { Rect } from '../snapshot/workbook';
import type { AxisNode } from './axis';
import type { MarkCodebook } from './markCodebook';

/** A piece of what speaks for a reading of a table; its words stand in the message catalogue. */
export interface Evidence {
  readonly id:
    | 'criterion-names'
    | 'criterion-numbers'
    | 'criteria-word'
    | 'programme-word'
    | 'unit-names'
    | 'mark-cells'
    | 'set-size'
    | 'totals-agree';
  readonly count: number;
  readonly of: number;
}

/** Where a line of the table (a unit, a total) and a line across (a criterion, the count) meet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A commune × criteria table (Biểu 02), upright or lying on its side. */
export interface GridBieu {
  readonly kind: 'grid';
  /** The sheet's place in the workbook, and its name. */
  readonly sheet: number;
  readonly sheetName: string;
  readonly hidden: boolean;
  /** Header to last line. */
  readonly range: Rect;
  readonly title: string;
  readonly period: string | null;
  /** True where criteria run down and communes across. */
  readonly transposed: boolean;
  /** Units and their groups; `lines` are rows (columns where transposed). */
  readonly units: AxisNode;
  /** Lines of averages per commune, if any; each one's parent is the node it averages. */
  readonly averageLines: readonly AxisNode[];
  readonly criteria: readonly AxisNode[];
  readonly count: AxisNode | null;
  readonly average: AxisNode | null;
  /** The column that prints how many communes a group has, if any. */
  readonly unitCount: AxisNode | null;
  /** The line across that holds unit names, and the one that holds numbering (null where there is none). */
  readonly nameLine: number;
  /** All lines across that may hold words about a unit line (a total's label may stand beside the name's). */
  readonly labelLines: readonly number[];
  readonly numberingLine: number | null;
  readonly criteriaSet: CriteriaSet | null;
  readonly codebook: MarkCodebook;
  /** Reads a mark or a figure of this table. */
  readonly read: (row: number, column: number) => Reading;
  readonly evidence: readonly Evidence[];
}

/** One recognised table. Later families join this union. */
export type Bieu = GridBieu;

/** The cell where a line down the table and a line across it meet. */
export function placeOf(bieu: GridBieu, unitLine: number, acrossLine: number): Place {
  return bieu.transposed ? { row: acrossLine, column: unitLine } : { row: unitLine, column: acrossLine };
}

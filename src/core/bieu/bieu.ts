import type { CriteriaSet } from '../criteria';
import type { Reading } from '../relations/reading';
import type { Rect } from '../snapshot/workbook';
import type { AxisNode } from './axis';
import type { Declared } from './declared';
import type { DossierFacts } from './dossier';
import type { Law } from './law';
import type { MarkCodebook } from './markCodebook';
import type { TableLine } from './tableLine';
import type { TargetsFacts } from './targets';

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
    | 'totals-agree'
    | 'figure-columns'
    | 'laws'
    | 'year-columns'
    | 'assessment-column';
  readonly count: number;
  readonly of: number;
}

/** Where a line of the table (a unit, a total) and a line across (a criterion, the count) meet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What every recognised table has. */
interface BieuBase {
  /** The sheet's place in the workbook, and its name. */
  readonly sheet: number;
  readonly sheetName: string;
  readonly hidden: boolean;
  /** Header to last line. */
  readonly range: Rect;
  readonly title: string;
  /** The year or the years it speaks of, as printed; null where it names none. */
  readonly period: string | null;
  /** Reads a mark or a figure of this table. */
  readonly read: (row: number, column: number) => Reading;
  readonly evidence: readonly Evidence[];
}

/** A commune × criteria table (Biểu 02), upright or lying on its side. */
export interface GridBieu extends BieuBase {
  readonly kind: 'grid';
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
  /** Columns beside the marks whose heads say that they are shares of a whole («Tỷ lệ đạt (%)»). */
  readonly shares: readonly AxisNode[];
  /** The line across that holds unit names, and the one that holds numbering (null where there is none). */
  readonly nameLine: number;
  /** All lines across that may hold words about a unit line (a total's label may stand beside the name's). */
  readonly labelLines: readonly number[];
  readonly numberingLine: number | null;
  readonly criteriaSet: CriteriaSet | null;
  readonly codebook: MarkCodebook;
}

/**
 * A table of lines by columns of figures: targets by year (Biểu 01), parts and totals (Biểu 03, funding, poor
 * households) or one commune's dossier. Always upright: rows down, columns across.
 */
export interface TableBieu extends BieuBase {
  readonly kind: 'targets' | 'parts' | 'dossier';
  /** First and last row of the header; the body begins after it. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** The body's rows in sheet order, headings without figures included. */
  readonly rows: readonly TableLine[];
  /** The columns of figures in sheet order. */
  readonly columns: readonly TableLine[];
  /** The columns of words: numbering (null where there is none), names, notes. */
  readonly numberingColumn: number | null;
  readonly nameColumn: number;
  readonly noteColumns: readonly number[];
  /** What follows from what, over whole rows and columns. */
  readonly laws: readonly Law[];
  /** What its form declares beyond its laws. */
  readonly declared: Declared;
  /** What a dossier says of its criteria; null in tables of other kinds. */
  readonly dossier: DossierFacts | null;
  /** What a table of targets by year says beyond its lines; null for other kinds. */
  readonly targets: TargetsFacts | null;
}

/** One recognised table. */
export type Bieu = GridBieu | TableBieu;

/** Whether a table is a commune × criteria grid. */
export function isGrid(bieu: Bieu): bieu is GridBieu {
  return bieu.kind === 'grid';
}

/** Whether a table is one of lines by columns of figures. */
export function isTable(bieu: Bieu): bieu is TableBieu {
  return bieu.kind !== 'grid';
}

/** The cell where a line down the table and a line across it meet. */
export function placeOf(bieu: GridBieu, unitLine: number, acrossLine: number): Place {
  return bieu.transposed ? { row: acrossLine, column: unitLine } : { row: unitLine, column: acrossLine };
}

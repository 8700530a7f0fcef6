/**
 * The immutable snapshot a host hands to the core: what stands in the cells, and no more of the file than the
 * rules need. Plain data, so that both hosts can build it and tests need no file.
 */

/** An Excel error value, e.g. `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A formula's value is its stored result; `null` where none is stored or the cell is empty. */
export type CellValue = string | number | boolean | CellError | null;

/** A piece of a text in one font. */
export interface TextRun {
  readonly text: string;
  /** As a cell's font: only where it changes what the text means. */
  readonly font?: string;
}

export interface Cell {
  readonly value: CellValue;
  /** The formula without its leading `=`; absent for a typed value. */
  readonly formula?: string;
  /** The number format code as Excel stores it (`0.00`, `#,##0`…); absent means General. */
  readonly format?: string;
  /** Font name, kept only where it changes what the text means (`.VnTime`, `VNI-Times`…). */
  readonly font?: string;
  /** The text in pieces, in order, where its fonts differ in what they make of it; there is no `font` then. */
  readonly runs?: readonly TextRun[];
}

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells whose green corners of some kinds the user told Excel to leave out. */
export interface IgnoredErrors {
  readonly rect: Rect;
  /** As OOXML calls them: `evalError`, `formula`, `formulaRange`, `numberStoredAsText`… */
  readonly kinds: readonly string[];
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** One row's cells by column (from 0). Holes are empty cells. */
export type Row = readonly (Cell | undefined)[];

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Rows that hold anything, by row number (from 0), in ascending order. */
  readonly rows: ReadonlyMap<number, Row>;
  readonly merges: readonly Rect[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Absent where there are none, and where Excel itself is read: Office.js does not tell them. */
  readonly ignoredErrors?: readonly IgnoredErrors[];
  /** Whether it is protected and none of its used cells may be changed; told where Excel itself is read. */
  readonly locked?: boolean;
  /** Why the sheet has no cells to check, where that is so (a chart sheet, an unreadable part). */
  readonly unreadable?: 'chartsheet' | 'damaged';
  /** Where the sheet was written by us (results, summaries): which one it is. It is no Biểu to be checked. */
  readonly ownId?: string;
}

/** Why what is remembered cannot be used: written by another version, not as we write it, or larger than we write. */
export type MemoryProblem = 'other-version' | 'damaged' | 'too-large';

/** A part that holds what is remembered with a workbook: its XML as it stands, or why the host did not read it. */
export type MemoryPart = { readonly xml: string } | { readonly problem: MemoryProblem };

export interface Workbook {
  /** In tab order. */
  readonly sheets: readonly Sheet[];
  /** What is remembered with it: every part of ours, of whatever version. Absent where there is none. */
  readonly memory?: readonly MemoryPart[];
}

/** The cell at a row and column (from 0), or undefined where nothing stands. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.[column];
}

import type { Rect } from '../snapshot/workbook';
import type { OwnSheetId } from './ownSheet';
import type { CellRole, NumberLook } from './cellRole';
import type { PlannedChart } from './plannedChart';

export type { CellRole, NumberLook } from './cellRole';

/** Cells of the workbook that was read (`sheet`: its place there), or of the planned sheet itself (`own`). */
export interface PlannedRef {
  readonly sheet: number | 'own';
  readonly rect: Rect;
}

/**
 * A formula in pieces: text as Excel stores it (English names, commas, no leading `=`) and references, which a host
 * writes with the name that the sheet has by then. No piece ever holds text of a cell.
 */
export type PlannedFormula = readonly (string | PlannedRef)[];

/** A cell that people are asked to fill in or may change: doing so is no edit of the sheet. */
export interface PlannedField {
  /**
   * Columns of its line that say what it is for: what was filled in stays with them when the sheet is made anew. None
   * where its place among the fields of its column says so: then all of that column have none, and are always as many.
   */
  readonly by: readonly number[];
  /**
   * What it is for beyond what these say, where no cell tells: recorded as a short code. One that was recorded without
   * a code, for want of room, goes by the cells alone. A field that still says just this was not filled in.
   */
  readonly about?: string;
  /** Columns that tell instead of `by` where only one is left that it can be: cells move. */
  readonly orBy?: readonly number[];
  /** How many rows below its own that line stands, above it where negative; none where left out. */
  readonly below?: number;
  /**
   * What it is for may be done with when the sheet is made anew, as a finding that was corrected, and what was filled
   * in goes with it. Else it has to find its place again, or the sheet is left as it is.
   */
  readonly mayGo?: true;
  /** How many lines it has room for before anybody writes into it; one where left out. */
  readonly lines?: number;
  /** Its role once people wrote something else there, where that differs: a title instead of a remark. */
  readonly typedAs?: CellRole;
}

export interface PlannedCell {
  /** Text is written as text, never as a formula. Beside a formula: the figure it gives, stored as its value. */
  readonly value: string | number | null;
  readonly role: CellRole;
  /** How a number is shown; as a whole number or as typed where left out. */
  readonly look?: NumberLook;
  /** Left out where only the value is written. */
  readonly formula?: PlannedFormula;
  /** Cells of the workbook that a click leads to; `sheet` is its place in the workbook that was read. */
  readonly link?: { readonly sheet: number; readonly rect: Rect };
  readonly field?: PlannedField;
}

export interface PrintSetup {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** Rows (from 0) before which a new page begins. */
  readonly breaks: readonly number[];
  /**
   * `table` where left out: narrow margins. `document`: those of official documents. `letters`: the same without page
   * numbers, for several documents stand one under the other.
   */
  readonly pages?: 'table' | 'document' | 'letters';
}

/** A sheet to be written, as plain data: a host applies it. */
export interface SheetPlan {
  readonly id: OwnSheetId;
  /** As it shall be called; a host adds a number where a sheet of the user's has that name. */
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** The last row of the column heads (from 0). */
  readonly headRow: number;
  /** The first row of the column heads; `headRow` where left out. */
  readonly headTop?: number;
  /**
   * `repeated` where left out: the heads are always in view, and stand on each page that is printed. `once`: in view,
   * but printed on the first page alone, for the table ends there. `printed`: on each page that is printed, but not
   * kept in view, for too much stands above them. `none`: the sheet as a whole has no heads.
   */
  readonly headsShown?: 'repeated' | 'once' | 'printed' | 'none';
  /** Columns at the left that stay in view; none where left out. */
  readonly frozenColumns?: number;
  readonly rows: readonly (readonly PlannedCell[])[];
  /**
   * Columns that say what a line is for: what people wrote beside a line goes with it when the sheet is made anew. Where
   * left out it stays in its row.
   */
  readonly lineBy?: readonly number[];
  readonly merges?: readonly Rect[];
  /** Heights in points of rows whose height is no matter of their text, by row. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly print?: PrintSetup;
  readonly charts?: readonly PlannedChart[];
}

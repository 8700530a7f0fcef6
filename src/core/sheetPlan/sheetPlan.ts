import type { Rect } from '../snapshot/workbook';
import type { OwnSheetId } from './ownSheet';

/** How a cell looks; a host knows what to do for each. */
export type CellRole = 'title' | 'plain' | 'head' | 'body' | 'link';

export interface PlannedCell {
  /** Text is written as text, never as a formula. */
  readonly value: string | number | null;
  readonly role: CellRole;
  /** Cells of the workbook that a click leads to; `sheet` is its place in the workbook that was read. */
  readonly link?: { readonly sheet: number; readonly rect: Rect };
}

/** A sheet to be written, as plain data: a host applies it. */
export interface SheetPlan {
  readonly id: OwnSheetId;
  /** As it shall be called; a host adds a number where a sheet of the user's has that name. */
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** The row of the column heads (from 0): repeated on every printed page, and always in view. */
  readonly headRow: number;
  readonly rows: readonly (readonly PlannedCell[])[];
}

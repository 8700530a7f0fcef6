import type { Report } from '../check';
import { text, type MessageId, type Text } from '../messages/text';

/** How many findings of each severity, and how many figures agree. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly agreed: number;
}

/** Counts a report's findings and agreeing figures. */
export function tally(report: Report): Tally {
  let [errors, warnings, notes] = [0, 0, 0];
  for (const { severity } of report.findings) {
    if (severity === 'error') errors++;
    else if (severity === 'warning') warnings++;
    else notes++;
  }
  return { errors, warnings, notes, agreed: report.tables.reduce((sum, table) => sum + table.agreed, 0) };
}

/** What kept a report from being the whole truth: figures that could not be checked, sheets that could not be read. */
export function leftOpen(report: Report): number {
  const unchecked = report.tables.reduce((sum, table) => sum + table.unchecked.length, 0);
  return unchecked + report.skipped.filter(({ reason }) => reason === 'damaged').length;
}

/**
 * The answer first, in one sentence. «Sẵn sàng ký» is said only where something was checked, all of it agrees,
 * and nothing was left open.
 */
export function answerOf(report: Report, counted: Tally = tally(report)): Text {
  const { errors, warnings, notes, agreed } = counted;
  if (report.tables.length === 0) return text('report.nothing-checked');
  if (errors + warnings + notes > 0) return text('report.found', { errors, warnings, notes, agreed });
  const open = leftOpen(report);
  if (open > 0 || agreed === 0) return text('report.partly', { agreed, count: open });
  const accepted = report.accepted.length;
  if (accepted > 0) return text('report.ready-accepted', { agreed, accepted });
  return text('report.ready', { agreed });
}

const READY: ReadonlySet<string> = new Set<MessageId>(['report.ready', 'report.ready-accepted']);

/** Whether a report may be signed as far as the arithmetic goes. */
export function isReady(report: Report): boolean {
  return READY.has(answerOf(report).id);
}

/** Nothing found and nothing agreed. */
export const NO_TALLY: Tally = { errors: 0, warnings: 0, notes: 0, agreed: 0 };

/** Two counts together. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    notes: a.notes + b.notes,
    agreed: a.agreed + b.agreed,
  };
}

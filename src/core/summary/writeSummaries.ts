import type { Report } from '../check';
import type { SheetsOutcome, WorkbookHost, WriteSheetsOptions } from '../host/workbookHost';
import type { Text } from '../messages/text';
import type { Workbook } from '../snapshot/workbook';
import { outcomeLines } from './outcomeLines';
import { summarize, type SummaryOptions } from './summarize';

/** What became of summary sheets, and the words for it: what was written, kept, or could not be made. */
export interface SummariesWritten {
  readonly outcome: SheetsOutcome;
  readonly lines: readonly Text[];
}

/** Lets a host write the summary sheets of a workbook that was read from it and checked. */
export async function writeSummaries(
  host: Pick<WorkbookHost, 'writeSheets'>,
  { workbook, report }: { readonly workbook: Workbook; readonly report: Report },
  { force, ...options }: SummaryOptions & WriteSheetsOptions,
): Promise<SummariesWritten> {
  const { sheets, left } = summarize(workbook, report, options);
  const nothing: SheetsOutcome = { written: [], replaced: [], formerReplaced: [], kept: [] };
  const outcome = sheets.length > 0 ? await host.writeSheets(sheets, { force }) : nothing;
  return { outcome, lines: outcomeLines(outcome, left) };
}

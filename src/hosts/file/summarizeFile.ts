import type { WriteSheetsOptions } from '../../core/host/workbookHost';
import type { SheetPlan } from '../../core/sheetPlan/sheetPlan';
import type { Workbook } from '../../core/snapshot/workbook';
import { Meter } from './budget';
import { asXlsx } from './foreign/asXlsx';
import { openFormat } from './foreign/foreignFormat';
import { writeSummaries, type WrittenSummaries } from './patch/writeSummaries';

export interface SummarizedFile extends WrittenSummaries {
  /** The file came in a format we do not write (.xls, .xlsb, .ods, .csv): the copy holds its values alone. */
  readonly isConverted: boolean;
}

/**
 * A copy of a file with planned sheets in it: an .xlsx or .xlsm is patched, of everything else an .xlsx is written.
 * `workbook` is what was read from the file. Rejects with FileError as {@link writeSummaries} does.
 */
export async function summarizeFile(
  bytes: Uint8Array,
  workbook: Workbook,
  plans: readonly SheetPlan[],
  { force, fileName }: WriteSheetsOptions & { readonly fileName?: string },
): Promise<SummarizedFile> {
  const isConverted = openFormat(bytes, new Meter(), fileName).format !== 'xlsx';
  const file = isConverted ? asXlsx(workbook) : bytes;
  return { ...(await writeSummaries(file, plans, { force })), isConverted };
}

import type { WriteSheetsOptions } from '../../core/host/workbookHost';
import type { SheetPlan } from '../../core/sheetPlan/sheetPlan';
import type { Workbook } from '../../core/snapshot/workbook';
import { Meter } from './budget';
import type { Packing } from './packing';
import { asXlsx } from './foreign/asXlsx';
import { openFormat } from './foreign/foreignFormat';
import { writeSummaries, type WrittenSummaries } from './patch/writeSummaries';

export interface SummarizedFile extends WrittenSummaries {
  /** The file came in a format we do not write (.xls, .xlsb, .ods, .csv): the copy holds its values alone. */
  readonly isConverted: boolean;
}

export interface SummarizeFileOptions extends WriteSheetsOptions {
  readonly fileName?: string;
  /** What packs the parts, where there is something faster than JavaScript. */
  readonly packing?: Packing | undefined;
}

/**
 * A copy of a file with planned sheets in it: an .xlsx or .xlsm is patched, of everything else an .xlsx is written.
 * `workbook` is what was read from the file. Rejects with FileError as {@link writeSummaries} does.
 */
export async function summarizeFile(
  bytes: Uint8Array,
  workbook: Workbook,
  plans: readonly SheetPlan[],
  { force, fileName, packing }: SummarizeFileOptions,
): Promise<SummarizedFile> {
  const isConverted = openFormat(bytes, new Meter(), fileName, packing).format !== 'xlsx';
  const file = isConverted ? asXlsx(workbook) : bytes;
  return {
    ...(await writeSummaries(file, plans, { force, packing, ...(isConverted ? {} : { read: workbook }) })),
    isConverted,
  };
}

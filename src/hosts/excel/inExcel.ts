import { HostError } from '../../core/host/workbookHost';
import { text } from '../../core/messages/text';
import { toHostError } from './errors';

/** The lowest ExcelApi the host works with: Excel 2021 and Microsoft 365 of August 2021. As a string: 1.10 > 1.9. */
const REQUIRED_API = '1.14';

/** Whether this Office can do all the host asks of it. Call after `Office.onReady`. */
export function isExcelSupported(): boolean {
  // Outside Excel, office.js leaves `Office.context` empty; without office.js there is no `Office`.
  const office = (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office;
  return office?.context?.requirements?.isSetSupported('ExcelApi', REQUIRED_API) ?? false;
}

/** From here on Excel can take all that one run does back in one step. */
const UNDO_GROUPS_API = '1.20';

/** Whether a newer ExcelApi than the host needs is there. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** {@link inExcel} for work of several syncs that changes the workbook: undone in one step where Excel can. */
export async function inOneStep<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!isExcelSupported()) throw new HostError(text('host.too-old'));
  if (!hasExcelApi(UNDO_GROUPS_API)) return inExcel(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    throw toHostError(error);
  }
}

/** `Excel.run`, failing with a `HostError` and nothing else. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!isExcelSupported()) throw new HostError(text('host.too-old'));
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toHostError(error);
  }
}

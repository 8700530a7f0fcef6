import { HostError } from '../../core/host/workbookHost';
import { text } from '../../core/messages/text';
import { officeCode, toHostError } from './errors';

/** The lowest ExcelApi the host works with: Excel 2021 and Microsoft 365 of August 2021. As a string: 1.10 > 1.9. */
const REQUIRED_API = '1.14';

/** Whether this Office can do all the host asks of it. Call after `Office.onReady`. */
export function isExcelSupported(): boolean {
  return hasExcelApi(REQUIRED_API);
}

/** Whether an ExcelApi is there. */
export function hasExcelApi(version: string): boolean {
  // Outside Excel, office.js leaves `Office.context` empty; without office.js there is no `Office`.
  const office = (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office;
  return office?.context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
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

/** From here on Excel makes one step of the undo list of all that is done in one `Excel.run` (1.20). */
const ONE_UNDO_API = '1.20';

/**
 * The same for what changes cells: one step in Excel's own undo list where Excel can do that. Where it finds that it
 * cannot for this work (`UndoNotSupported`), the work is done once more without; `again` tells that some of it may be
 * done already.
 */
export async function asOneStep<T>(
  work: (context: Excel.RequestContext, again: boolean) => Promise<T>,
): Promise<T> {
  if (!hasExcelApi(ONE_UNDO_API)) return inExcel((context) => work(context, false));
  try {
    return await Excel.run({ mergeUndoGroup: true }, (context) => work(context, false));
  } catch (error) {
    if (officeCode(error) !== 'UndoNotSupported') throw toHostError(error);
    return inExcel((context) => work(context, true));
  }
}

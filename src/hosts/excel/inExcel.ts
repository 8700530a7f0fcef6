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

/** `Excel.run`, failing with a `HostError` and nothing else. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!isExcelSupported()) throw new HostError(text('host.too-old'));
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toHostError(error);
  }
}

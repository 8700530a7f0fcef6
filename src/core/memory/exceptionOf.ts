import type { Report } from '../check';
import type { Finding } from '../findings/finding';
import { text, type Text } from '../messages/text';
import type { Workbook } from '../snapshot/workbook';
import { clean } from '../text/normalize';
import { dayOf } from './day';
import { describeFinding, partFindings } from './exceptions';
import { clipped, LIMITS } from './limits';
import type { AcceptedException } from './memory';
import { asRead } from './remembered';

/**
 * A finding of a report as an exception with its reason and the day it is given on, ready for `withException`; refused in words where no reason is
 * given, or where another finding is so alike that neither could be told from the other again.
 */
export function exceptionOf(
  workbook: Workbook,
  { tables, findings }: Pick<Report, 'tables' | 'findings'>,
  finding: Finding,
  reason: string,
  on?: Date,
): { readonly exception: AcceptedException } | { readonly refused: Text } {
  const why = clipped(clean(reason), LIMITS.reason);
  if (why === '') return { refused: text('memory.no-reason') };
  const read = asRead(workbook);
  const bieus = tables.map(({ bieu }) => bieu);
  const day = on && { on: dayOf(on) };
  const exception = { ...describeFinding(read, bieus, finding), reason: why, ...day };
  const isFound = partFindings(read, bieus, findings, [exception]).accepted[0]?.finding === finding;
  return isFound ? { exception } : { refused: text('memory.alike') };
}

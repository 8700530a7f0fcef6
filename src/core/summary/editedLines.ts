import { isForHand, type SheetsOutcome } from '../host/workbookHost';
import { text, type Text } from '../messages/text';
import type { SheetPlan } from '../sheetPlan/sheetPlan';
import type { Workbook } from '../snapshot/workbook';
import { SUMMARY_IDS, SUMMARY_NAMES, summaryOf } from './summaryId';

/**
 * What to say where sheets that were edited by hand kept all from being written: that nothing was, and how to have the
 * others. Sheets that come together are kept together: edited letters keep the record too.
 */
export function editedLines(
  { sheets }: Pick<Workbook, 'sheets'>,
  plans: readonly Pick<SheetPlan, 'id'>[],
  { kept }: Pick<SheetsOutcome, 'kept'>,
): Text[] {
  const isEdited = (name: string): boolean => kept.some((one) => isForHand(one) && one.name === name);
  const edited = new Set(
    sheets.flatMap(({ name, ownId }) => (ownId !== undefined && isEdited(name) ? [summaryOf(ownId)] : [])),
  );
  const planned = new Set(plans.map(({ id }) => summaryOf(id)));
  const names = SUMMARY_IDS.filter((id) => planned.has(id) && !edited.has(id)).map((id) => SUMMARY_NAMES[id]);
  return [text('writing.refused'), ...(names.length > 0 ? [text('writing.refused-others', { names })] : [])];
}

import { HostError } from '../../core/host/workbookHost';
import { text } from '../../core/messages/text';
import type { Rect } from '../../core/snapshot/workbook';
import type { SheetHandle } from './extents';
import { rangeOf } from './rects';

/** Shows a sheet and selects cells of it. */
export async function selectCells(
  context: Excel.RequestContext,
  handle: SheetHandle | undefined,
  rect: Rect,
): Promise<void> {
  if (!handle) throw new HostError(text('host.item-gone'));
  const sheet = context.workbook.worksheets.getItemOrNullObject(handle.id);
  sheet.load('name,visibility');
  await context.sync();
  if (sheet.isNullObject) throw new HostError(text('host.item-gone'));
  // Excel cannot activate a hidden sheet, and it is not ours to unhide.
  if (sheet.visibility !== 'Visible') throw new HostError(text('host.sheet-hidden', { sheet: sheet.name }));
  sheet.activate();
  rangeOf(sheet, rect).select();
  await context.sync();
}

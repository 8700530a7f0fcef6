import type { Rect } from '../../core/snapshot/workbook';
import { parseAddressList } from './addressList';
import { BANDS } from './bands';
import type { Block } from './batches';
import type { Extents } from './extents';
import { rangeOf, sizeOf } from './rects';
import type { SheetBuilder } from './sheetBuilder';

/** What was asked about the rows and columns around a block. */
export interface HiddenAsked {
  readonly rect: Rect;
  readonly range: Excel.Range;
  readonly shown: Excel.RangeAreas | null;
}

/**
 * Asks which rows and columns of a block are hidden; null where the sheet hides none. The cells that show are asked
 * for, as that only reads: Office.js takes `getRowProperties` for a change, which may cost the user the undo list.
 */
export function askHidden(sheet: Excel.Worksheet, { rect }: Block, extents: Extents): HiddenAsked | null {
  if (!extents.hidesRows && !extents.hidesColumns) return null;
  // A table's hidden columns may stand to its left, its hidden rows above it.
  const top = rect.top <= BANDS[0]!.bottom ? 0 : rect.top;
  const whole = { ...rect, top, left: 0 };
  const range = rangeOf(sheet, whole);
  range.load('rowHidden,columnHidden');
  // Asked of a single cell, Excel answers for the whole sheet.
  const shown = sizeOf(whole).cells > 1 ? range.getSpecialCellsOrNullObject('Visible') : null;
  shown?.load('address');
  return { rect: whole, range, shown };
}

function* span(from: number, to: number): Generator<number> {
  for (let i = from; i <= to; i++) yield i;
}

/** Takes the answer in; the work of one block. */
export function takeHidden(builder: SheetBuilder, { rect, range, shown }: HiddenAsked): void {
  const rows = new Set(span(rect.top, rect.bottom));
  const columns = new Set(span(rect.left, rect.right));
  const areas = shown === null || shown.isNullObject ? [] : (parseAddressList(shown.address) ?? []);
  if (areas.length === 0) {
    builder.hide(range.rowHidden === true ? rows : [], range.columnHidden === true ? columns : []);
    return;
  }
  for (const area of areas) {
    for (const row of span(area.top, area.bottom)) rows.delete(row);
    for (const column of span(area.left, area.right)) columns.delete(column);
  }
  builder.hide(rows, columns);
}

import type { RangeRef } from '../../core/relations/relation';
import { columnName, MAX_COLUMNS, MAX_ROWS } from '../../core/snapshot/address';
import { parseAddressList } from './addressList';
import type { SheetHandle } from './extents';

/** Whole columns and rows have no corners in their address: `S!A:C`, `S!4:9`. No sheet's name holds a colon. */
const COLUMNS = /!\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?=,|$)/g;
const ROWS = /!\$?(\d{1,7}):\$?(\d{1,7})(?=,|$)/g;

/** What the user has selected, on whichever sheet that was read; empty where it is on none of them. One sync. */
export async function selectedCells(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
): Promise<readonly RangeRef[]> {
  const areas = context.workbook.getSelectedRanges().load('address,worksheet/id');
  await context.sync();
  const sheet = handles.findIndex(({ id }) => id === areas.worksheet.id);
  if (sheet < 0) return [];
  return (parseAddressList(withCorners(areas.address)) ?? []).map((rect) => ({ sheet, rect }));
}

function withCorners(address: string): string {
  return address
    .replace(COLUMNS, (_, first: string, last: string) => `!${first}1:${last}${MAX_ROWS}`)
    .replace(ROWS, (_, first: string, last: string) => `!A${first}:${columnName(MAX_COLUMNS - 1)}${last}`);
}

import { cellAt, type CellValue, type Rect, type Sheet } from '../../core/snapshot/workbook';
import { cellOf, type Raw } from './cellsOf';
import { readSheetHandles, type SheetHandle } from './extents';
import { around, rangeOf, sizeOf } from './rects';
import type { ReadResult } from './readWorkbook';

/** Cells whose values are looked at to see whether something changed: one request far below 5 MB. */
const MOST_CELLS = 40_000;

/** What is asked about a sheet: where its cells are, and their values where there is room for them. */
interface Asked {
  readonly sheet: Sheet;
  readonly area: Rect | null;
  readonly used: Excel.Range;
  readonly values: Excel.Range | null;
}

/**
 * Whether a workbook is no longer as it was read, as far as a cheap look tells: names, order and visibility of the
 * sheets, where their cells are, and the values of the first 40,000 cells. Two syncs.
 */
export async function differs(
  context: Excel.RequestContext,
  { workbook, sheets }: ReadResult,
): Promise<boolean> {
  const now = await readSheetHandles(context);
  if (now.length !== sheets.length || now.some((one, i) => !isSame(one, sheets[i]!))) return true;
  let room = MOST_CELLS;
  const asked = workbook.sheets.map((sheet, i): Asked => {
    const worksheet = context.workbook.worksheets.getItem(sheets[i]!.id);
    const area = areaOf(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const cells = area ? sizeOf(area).cells : 0;
    if (!area || cells > room) return { sheet, area, used, values: null };
    room -= cells;
    return { sheet, area, used, values: rangeOf(worksheet, area).load('values') };
  });
  await context.sync();
  return asked.some(isDifferent);
}

function isSame(a: SheetHandle, b: SheetHandle): boolean {
  return a.id === b.id && a.name === b.name && a.visibility === b.visibility;
}

function areaOf({ rows }: Sheet): Rect | null {
  let area: Rect | null = null;
  for (const [row, cells] of rows) {
    const left = cells.findIndex((cell) => cell !== undefined);
    if (left < 0) continue;
    area = around(area, { top: row, left, bottom: row, right: cells.length - 1 });
  }
  return area;
}

function isDifferent({ sheet, area, used, values }: Asked): boolean {
  if (used.isNullObject || !area) return used.isNullObject !== (area === null);
  const { rows, columns } = sizeOf(area);
  const isMoved = used.rowIndex !== area.top || used.columnIndex !== area.left;
  if (isMoved || used.rowCount !== rows || used.columnCount !== columns) return true;
  return values !== null && !holds(sheet, area, values.values as Raw[][]);
}

function holds(sheet: Sheet, { top, left }: Rect, values: readonly (readonly Raw[])[]): boolean {
  return values.every((row, i) =>
    row.every((raw, j) => sameValue(cellAt(sheet, top + i, left + j)?.value, cellOf(raw, raw, '')?.value)),
  );
}

/** Nothing stored, an empty result of a formula and an empty cell look alike here. */
function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return (a ?? '') === (b ?? '');
  return a?.error === b?.error;
}

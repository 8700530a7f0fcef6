import { HostError } from '../../core/host/workbookHost';
import { text } from '../../core/messages/text';
import { OWN_SHEET_NAME, ownSheetId } from '../../core/sheetPlan/ownSheet';
import type { Rect, Visibility } from '../../core/snapshot/workbook';
import { parseAddressList } from './addressList';
import { BANDS, isLarge, isTighter, partsOf } from './bands';
import { isRefusal } from './errors';
import { rangeOf, sizeOf } from './rects';

/** A worksheet as Excel knows it. */
export interface SheetHandle {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Where the sheet was written by us: which one it is. */
  readonly ownId?: string;
}

/** Where things are on a sheet. */
export interface Extents {
  /** Rectangles that hold all its cells, with few blanks among them. */
  readonly rects: readonly Rect[];
  /** Merged areas; null where Excel did not tell. */
  readonly merges: readonly Rect[] | null;
  /** Whether some row or column is hidden. */
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
  /** Whether the sheet is protected and all its used cells are locked. */
  readonly isLocked: boolean;
  /** Which sheet of ours it is, where it is one. */
  readonly ownId: string | null;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };
/** How many sheets are asked about in one request: far below 5 MB. */
const SHEETS_PER_REQUEST = 250;
/** More is no Biểu: better told than waited for. */
const MAX_CELLS = 8_000_000;
const MAX_LARGE = 50;

/** The worksheets in tab order. Chart sheets are no worksheets: Excel does not list them. One sync. */
export async function readSheetHandles(context: Excel.RequestContext): Promise<SheetHandle[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  return sheets.items.map(({ id, name, visibility }) => ({
    id,
    name,
    visibility: VISIBILITIES[visibility] ?? 'visible',
  }));
}

/** Where the cells of each sheet are. One sync; another where an extent is so large that it may be mostly blanks. */
export async function readExtents(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
): Promise<Extents[]> {
  const extents: Extents[] = [];
  for (let i = 0; i < sheets.length; i += SHEETS_PER_REQUEST) {
    extents.push(...(await askExtents(context, sheets.slice(i, i + SHEETS_PER_REQUEST))));
  }
  return tighten(context, sheets, extents);
}

async function askExtents(context: Excel.RequestContext, sheets: readonly SheetHandle[]): Promise<Extents[]> {
  try {
    return await askOnce(context, sheets, true);
  } catch (error) {
    // Excel fails to list more than 512 merged areas: then they are asked for part by part, with the contents.
    if (!isRefusal(error)) throw error;
    return askOnce(context, sheets, false);
  }
}

async function askOnce(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  withMerges: boolean,
): Promise<Extents[]> {
  const asked = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = BANDS.map((band) => askUsed(sheet, band));
    // A worksheet always has a used range, if only A1; merged cells count as used.
    const all = sheet.getUsedRange();
    const merged = withMerges ? all.getMergedAreasOrNullObject() : null;
    merged?.load('address,areaCount');
    const own = sheet.names.getItemOrNullObject(OWN_SHEET_NAME).load('formula');
    return {
      used,
      own,
      merged,
      whole: sheet.getRange().load('rowHidden,columnHidden'),
      lock: all.format.protection.load('locked'),
      protection: sheet.protection.load('protected'),
    };
  });
  await context.sync();
  return asked.map(({ used, merged, own, whole, lock, protection }) => ({
    rects: used.flatMap((range) => rectOf(range) ?? []),
    merges: merged && mergesOf(merged),
    // True where all are hidden, null where some are.
    hidesRows: whole.rowHidden !== false,
    hidesColumns: whole.columnHidden !== false,
    // Null where some cells are locked.
    isLocked: protection.protected && (lock.locked as boolean | null) === true,
    ownId: own.isNullObject ? null : ownSheetId(String(own.formula)),
  }));
}

function askUsed(sheet: Excel.Worksheet, within: Rect): Excel.Range {
  return rangeOf(sheet, within)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,rowCount,columnCount');
}

function rectOf(range: Excel.Range): Rect | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function mergesOf(merged: Excel.RangeAreas): Rect[] | null {
  if (merged.isNullObject) return [];
  const rects = parseAddressList(merged.address);
  return rects?.length === merged.areaCount ? rects : null;
}

interface Large {
  readonly sheet: number;
  readonly rect: Rect;
}

/** Cuts extents that may be mostly blanks into the used ranges of their parts, as long as that makes them smaller. */
async function tighten(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  extents: readonly Extents[],
): Promise<Extents[]> {
  const kept = extents.map(({ rects }) => rects.filter((rect) => !isLarge(rect)));
  let large = extents.flatMap(({ rects }, sheet): Large[] =>
    rects.filter(isLarge).map((rect) => ({ sheet, rect })),
  );
  while (large.length > 0) {
    if (large.length > MAX_LARGE) throw new HostError(text('host.too-large'));
    const parts = await askParts(context, sheets, large);
    large = parts.filter(({ rect, asked }) => isLarge(rect) && isTighter(rect, asked));
    for (const part of parts) if (!large.includes(part)) kept[part.sheet]!.push(part.rect);
  }
  const cells = kept.flat().reduce((sum, rect) => sum + sizeOf(rect).cells, 0);
  if (cells > MAX_CELLS) throw new HostError(text('host.too-large'));
  return extents.map((one, i) => ({ ...one, rects: kept[i]! }));
}

async function askParts(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  large: readonly Large[],
): Promise<(Large & { asked: Rect })[]> {
  const parts = large.flatMap(({ sheet, rect }) => {
    const worksheet = context.workbook.worksheets.getItem(sheets[sheet]!.id);
    return partsOf(rect).map((asked) => ({ sheet, asked, range: askUsed(worksheet, asked) }));
  });
  await context.sync();
  return parts.flatMap(({ sheet, asked, range }) => {
    const rect = rectOf(range);
    return rect ? [{ sheet, asked, rect }] : [];
  });
}

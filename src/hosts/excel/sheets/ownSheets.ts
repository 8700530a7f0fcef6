import { areaCells, type AreaCells } from '../../../core/sheetPlan/digest';
import { readOwnRecord, type OwnRecord } from '../../../core/sheetPlan/ownRecord';
import { OWN_AREA_NAME, OWN_DIGEST_NAME } from '../../../core/sheetPlan/ownSheet';
import type { Cell, Rect } from '../../../core/snapshot/workbook';
import { inBatches, type Block } from '../batches';
import { cellOf, payloadOf, type Raw } from '../cellsOf';
import { CONTENTS_BYTES_PER_CELL } from '../contents';
import type { SheetHandle } from '../extents';
import { rangeOf, sizeOf } from '../rects';

/** A sheet of ours as it is in Excel now. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** What is ours of it; null where that is not told any more. */
  readonly area: Rect | null;
  readonly record: OwnRecord | null;
  /** The last row and column that hold anything. */
  readonly used: { readonly bottom: number; readonly right: number };
  /** Whether rows of it are repeated when it is printed. */
  readonly repeatsRows: boolean;
  /** Names of its charts, and the names scoped to it, in small letters. */
  readonly charts: readonly string[];
  readonly scoped: ReadonlySet<string>;
}

/** What a new sheet begins with. */
export const NOTHING_SCOPED: ReadonlySet<string> = new Set();

/** What is there before sheets are written. */
export interface Present {
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Sheets of ours by id of their handle; those that are gone by now are not among them. */
  readonly own: ReadonlyMap<string, OwnSheet>;
  /** Its owner allows no sheet to be added. */
  readonly isStructureLocked: boolean;
}

/** All worksheets' names, and what is recorded of those that are ours. One sync. */
export async function findOwnSheets(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
): Promise<Present> {
  const all = context.workbook.worksheets.load('items/id,items/name');
  const protection = context.workbook.protection.load('protected');
  const asked = handles.map(({ id }) => ({
    id,
    ...ask(context.workbook.worksheets.getItemOrNullObject(id)),
  }));
  await context.sync();
  const own = new Map<string, OwnSheet>();
  for (const { id, sheet, area, digest, used, titles, charts, scoped } of asked) {
    if (sheet.isNullObject) continue;
    own.set(id, {
      id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      area: area.isNullObject ? null : rectOf(area),
      record: digest.isNullObject ? null : readOwnRecord(String(digest.formula)),
      used: used.isNullObject ? { bottom: -1, right: -1 } : rectOf(used),
      repeatsRows: !titles.isNullObject,
      charts: charts.items.map(({ name }) => name),
      scoped: new Set(scoped.items.map(({ name }) => name.toLowerCase())),
    });
  }
  return {
    names: all.items.map(({ id, name }) => ({ id, name })),
    own,
    isStructureLocked: protection.protected,
  };
}

function ask(sheet: Excel.Worksheet) {
  const extent = 'rowIndex,columnIndex,rowCount,columnCount';
  return {
    sheet: sheet.load('name,protection/protected'),
    area: sheet.names.getItemOrNullObject(OWN_AREA_NAME).getRangeOrNullObject().load(extent),
    digest: sheet.names.getItemOrNullObject(OWN_DIGEST_NAME).load('formula'),
    used: sheet.getUsedRangeOrNullObject(true).load(extent),
    titles: sheet.pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex'),
    charts: sheet.charts.load('items/name'),
    scoped: sheet.names.load('items/name'),
  };
}

function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** An area of a sheet, by the sheet's id. */
export interface SheetArea {
  readonly id: string;
  readonly area: Rect;
}

/** The cells of areas as they are now, in their order. One sync as long as the cells stay below 5 MB. */
export async function cellsNow(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<AreaCells[]> {
  const cells = await readAreas(context, areas);
  return areas.map(({ area }, i) => areaCells(area, cells[i]!));
}

/** The same as Excel tells them, counted from the first of their area. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<((row: number, column: number) => Cell | undefined)[]> {
  const cells = areas.map(() => new Map<number, Cell>());
  await inBatches({
    blocks: areas.map(({ area }, sheet): Block => ({ sheet, rect: area })),
    bytesPerCell: CONTENTS_BYTES_PER_CELL,
    onBatch: () => undefined,
    signal: { aborted: false },
    fetch: async (batch) => {
      const asked = batch.map(({ sheet, rect }) => {
        const worksheet = context.workbook.worksheets.getItem(areas[sheet]!.id);
        return { sheet, rect, range: rangeOf(worksheet, rect).load('values,formulas') };
      });
      await context.sync();
      return asked.reduce((bytes, { sheet, rect, range }) => {
        const { area } = areas[sheet]!;
        return bytes + take(range, rect, area, cells[sheet]!);
      }, 0);
    },
  });
  return areas.map(({ area }, i) => {
    const { columns } = sizeOf(area);
    return (row, column) => cells[i]!.get(row * columns + column);
  });
}

/** Takes the cells of a range in, by their place in the area; gives their size in the answer. */
function take(range: Excel.Range, rect: Rect, area: Rect, cells: Map<number, Cell>): number {
  const { columns } = sizeOf(area);
  const formulas = range.formulas as Raw[][];
  let bytes = 0;
  (range.values as Raw[][]).forEach((row, i) =>
    row.forEach((value, j) => {
      const formula = formulas[i]![j]!;
      bytes += payloadOf(value) + payloadOf(formula);
      const cell = cellOf(value, formula, '');
      if (!cell) return;
      const place = (rect.top - area.top + i) * columns + rect.left - area.left + j;
      cells.set(place, cell);
    }),
  );
  return bytes;
}

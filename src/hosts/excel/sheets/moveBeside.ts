import { copiedDown } from '../../../core/formula/copiedDown';
import { moveBlocks, type MoveBlock } from '../../../core/sheetPlan/refit/moveBlocks';
import { refitFormula } from '../../../core/sheetPlan/refit/refitFormula';
import type { Refit } from '../../../core/sheetPlan/refit/refitRows';
import type { Cell, CellValue, Rect } from '../../../core/snapshot/workbook';
import { payloadOf } from '../cellsOf';
import { rangeOf, sizeOf } from '../rects';
import { textInput } from './cellInput';
import type { MakeRoom } from './drawPlan';
import { cellsNow, readAreas, type OwnSheet } from './ownSheets';

/** Columns beside our area that are looked at: nobody writes remarks further away. */
const MOST_COLUMNS = 250;

/** What stands left and right of our part, as far as something is there. */
export function sidesOf(area: Rect, lastColumn: number): Rect[] {
  const { top, bottom, left, right } = area;
  return [
    { top, bottom, left: Math.max(0, left - MOST_COLUMNS), right: left - 1 },
    { top, bottom, left: right + 1, right: Math.min(lastColumn, right + MOST_COLUMNS) },
  ].filter((side) => side.right >= side.left);
}

/** The rows beside which something is written, counted from the first of our area, by sheet. No sync where nothing is. */
export async function rowsBeside(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
): Promise<Map<string, ReadonlySet<number>>> {
  const asked = sheets.flatMap(({ id, area, used }) =>
    area === null ? [] : sidesOf(area, used.right).map((side) => ({ id, area: side })),
  );
  const rows = new Map<string, Set<number>>();
  if (asked.length === 0) return rows;
  const cells = await cellsNow(context, asked);
  cells.forEach(({ area, at }, i) => {
    const { id } = asked[i]!;
    const found = rows.get(id) ?? new Set<number>();
    rows.set(id, found);
    const { rows: height, columns } = sizeOf(area);
    for (let row = 0; row < height; row++)
      for (let column = 0; column < columns; column++) if (at(row, column)) found.add(row);
  });
  return rows;
}

/** Ranges that are asked for in one request. */
const MOST_ASKED = 2_000;

/** Whether merged cells stand beside lines that are to be moved: they would be torn apart. */
export async function isMergedBeside(
  context: Excel.RequestContext,
  { id, area, used }: OwnSheet,
  refit: Refit,
): Promise<boolean> {
  if (!area) return false;
  // rows before the insertions: what lies between is new
  const before = (row: number): number => {
    let put = 0;
    for (const { at, by } of refit.insertions) if (at + put <= row) put += by;
    return row - put;
  };
  const blocks = [
    ...moveBlocks(refit).flatMap(({ from, to, rows }) => [
      { top: from, bottom: from + rows - 1 },
      { top: to, bottom: to + rows - 1 },
    ]),
    ...refit.apart.map(({ row }) => ({ top: row, bottom: row })),
  ];
  const asked = blocks.flatMap(({ top, bottom }) =>
    sidesOf(area, used.right).map((side) => {
      return { ...side, top: area.top + before(top), bottom: area.top + before(bottom) };
    }),
  );
  for (let at = 0; at < asked.length; at += MOST_ASKED) {
    if (await isSomeMerged(context, id, asked.slice(at, at + MOST_ASKED))) return true;
  }
  return false;
}

async function isSomeMerged(
  context: Excel.RequestContext,
  id: string,
  rects: readonly Rect[],
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(id);
  const merged = rects.map((rect) => rangeOf(sheet, rect).getMergedAreasOrNullObject().load('address'));
  await context.sync();
  return merged.some((one) => !one.isNullObject);
}

export interface MoveBeside {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  /** Its name, for formulas may say it. */
  readonly name: string;
  readonly refit: Refit;
  /** Our area after the insertions, as large as it is to be. */
  readonly area: Rect;
  /** The last column that holds anything, after the insertions. */
  readonly lastColumn: number;
  readonly makeRoom: MakeRoom;
}

/** What one piece of a request takes, at most. */
const STEP = 1_500;

/**
 * Moves what people wrote beside our lines to where these stand in the sheet made anew, as sorting would; what stood
 * beside lines that are no more goes below our area, behind their names. To be called after rows and columns were put
 * in, before our part is filled. At least one sync, which sends these too.
 */
export async function moveBeside(context: Excel.RequestContext, job: MoveBeside): Promise<void> {
  const { sheet, id, refit, area, lastColumn, makeRoom } = job;
  const sides = sidesOf(area, lastColumn);
  const cells = await readAreas(
    context,
    sides.map((side) => ({ id, area: side })),
  );
  const { apart } = refit;
  const blocks = moveBlocks(refit);
  const moved = blocks.reduce((sum, { rows }) => sum + rows, 0);
  const below = area.bottom + 1;
  const spare = below + apart.length;
  await makeRoom(STEP);
  if (apart.length + moved > 0) {
    sheet
      .getRangeByIndexes(below, 0, apart.length + moved, 1)
      .getEntireRow()
      .insert('Down');
    // rows that are put in look as the one above them
    rangeOf(sheet, { top: below, bottom: spare + moved - 1, left: 0, right: lastColumn }).clear('All');
  }
  for (const side of sides) {
    const at = (row: number, rows = 1): Excel.Range =>
      rangeOf(sheet, { ...side, top: row, bottom: row + rows - 1 });
    const copy = async (from: number, to: number, rows = 1): Promise<void> => {
      await makeRoom(STEP);
      at(to, rows).copyFrom(at(from, rows), 'All');
    };
    const sources = [
      ...apart.map(({ row }, i) => ({ from: row, to: below + i, rows: 1 })),
      ...spareOf(blocks, spare),
    ];
    for (const { from, to, rows } of sources) await copy(area.top + from, to, rows);
    for (const { from, rows } of sources) {
      await makeRoom(STEP);
      at(area.top + from, rows).clear('All');
    }
    let next = spare;
    for (const { to, rows } of blocks) {
      await copy(next, area.top + to, rows);
      next += rows;
    }
  }
  if (moved > 0) sheet.getRangeByIndexes(spare, 0, moved, 1).getEntireRow().delete('Up');
  for (const [i, side] of sides.entries()) await writeFormulas(job, side, cells[i]!);
  for (const [i, { label, column }] of apart.entries()) {
    await makeRoom(STEP);
    sheet.getRangeByIndexes(below + i, area.left + column, 1, 1).formulas = [[textInput(label)]];
  }
}

/** Where each block waits until the others have left its place. */
function spareOf(blocks: readonly MoveBlock[], first: number): MoveBlock[] {
  let to = first;
  return blocks.map(({ from, rows }) => {
    to += rows;
    return { from, to: to - rows, rows };
  });
}

/** Formulas anew at their places where they lean on other rows than a copy does. */
async function writeFormulas(
  { sheet, name, refit, area, makeRoom }: MoveBeside,
  side: Rect,
  cellAt: (row: number, column: number) => Cell | undefined,
): Promise<void> {
  const isHere = (other: string | null): boolean =>
    other === null || other.toLowerCase() === name.toLowerCase();
  const target = new Map(refit.moves.map(({ from, to }) => [from, to]));
  const below = new Map(refit.apart.map(({ row }, at) => [row, area.bottom + 1 + at]));
  const { rows, columns } = sizeOf(side);
  const put = async (row: number, column: number, input: string | number | boolean): Promise<void> => {
    await makeRoom(STEP + payloadOf(input));
    sheet.getRangeByIndexes(row, side.left + column, 1, 1).formulas = [[input]];
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = cellAt(row, column);
      if (cell?.formula === undefined) continue;
      const apart = below.get(row);
      if (apart !== undefined) {
        // its line is no more: what it gave is all it can say
        await put(apart, column, valueInput(cell.value));
        continue;
      }
      const to = target.get(row) ?? row;
      const moved = refitFormula(cell.formula, refit.places, area.top, isHere);
      if (copiedDown(cell.formula, to - row) !== moved) await put(area.top + to, column, `=${moved}`);
    }
  }
}

function valueInput(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? textInput(value) : value;
}

import { refitFormula } from '../../../core/sheetPlan/refit/refitFormula';
import type { Refit } from '../../../core/sheetPlan/refit/refitRows';
import type { Rect } from '../../../core/snapshot/workbook';
import { cellOf, type Raw } from '../cellsOf';
import { rangeOf, sizeOf } from '../rects';
import { textInput } from './cellInput';
import { cellsNow, type OwnSheet } from './ownSheets';

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

/** Whether merged cells stand beside lines that are to be moved: they would be torn apart. Two syncs at most. */
export async function isMergedBeside(
  context: Excel.RequestContext,
  { id, area, used }: OwnSheet,
  { moves, apart, insertions }: Refit,
): Promise<boolean> {
  if (!area) return false;
  const sheet = context.workbook.worksheets.getItem(id);
  // rows before the insertions: what lies between is new
  const before = (row: number): number => {
    let put = 0;
    for (const { at, by } of insertions) if (at + put <= row) put += by;
    return row - put;
  };
  const rows = new Set(
    [...moves, ...apart.map(({ row }) => ({ from: row }))].map(({ from }) => before(from)),
  );
  for (const { to } of moves) rows.add(before(to));
  const asked = [...rows].flatMap((row) =>
    sidesOf(area, used.right).map((side) =>
      rangeOf(sheet, { ...side, top: area.top + row, bottom: area.top + row })
        .getMergedAreasOrNullObject()
        .load('address'),
    ),
  );
  await context.sync();
  return asked.some((merged) => !merged.isNullObject);
}

export interface MoveBeside {
  readonly sheet: Excel.Worksheet;
  /** Its name, for formulas may say it. */
  readonly name: string;
  readonly refit: Refit;
  /** Our area after the insertions, as large as it is to be. */
  readonly area: Rect;
  /** The last column that holds anything, after the insertions. */
  readonly lastColumn: number;
}

/**
 * Moves what people wrote beside our lines to where these stand in the sheet made anew, as sorting would; what stood
 * beside lines that are no more goes below our area, behind their names. To be called after rows and columns were put
 * in, before our part is filled. One sync, which sends these too.
 */
export async function moveBeside(context: Excel.RequestContext, job: MoveBeside): Promise<void> {
  const { sheet, refit, area, lastColumn } = job;
  const { moves, apart } = refit;
  const sides = sidesOf(area, lastColumn);
  const read = sides.map((side) => ({ side, range: rangeOf(sheet, side).load('values,formulas') }));
  await context.sync();
  const below = area.bottom + 1;
  const spare = below + apart.length;
  const rows = sheet.getRangeByIndexes(below, 0, apart.length + moves.length, 1).getEntireRow();
  rows.insert('Down');
  // rows that are put in look as the one above them
  rangeOf(sheet, { top: below, bottom: spare + moves.length - 1, left: 0, right: lastColumn }).clear('All');
  for (const side of sides) {
    const at = (row: number): Excel.Range => rangeOf(sheet, { ...side, top: row, bottom: row });
    apart.forEach(({ row }, i) => at(below + i).copyFrom(at(area.top + row), 'All'));
    moves.forEach(({ from }, i) => at(spare + i).copyFrom(at(area.top + from), 'All'));
    for (const { row } of apart) at(area.top + row).clear('All');
    for (const { from } of moves) at(area.top + from).clear('All');
    moves.forEach(({ to }, i) => at(area.top + to).copyFrom(at(spare + i), 'All'));
  }
  if (moves.length > 0) sheet.getRangeByIndexes(spare, 0, moves.length, 1).getEntireRow().delete('Up');
  for (const { side, range } of read)
    writeFormulas(job, side, range.values as Raw[][], range.formulas as Raw[][]);
  apart.forEach(({ label, column }, i) => {
    sheet.getRangeByIndexes(below + i, area.left + column, 1, 1).formulas = [[textInput(label)]];
  });
}

/** Formulas anew at their places: copied they would lean on the rows near them. */
function writeFormulas(
  { sheet, name, refit, area }: MoveBeside,
  side: Rect,
  values: readonly (readonly Raw[])[],
  formulas: readonly (readonly Raw[])[],
): void {
  const isHere = (other: string | null): boolean =>
    other === null || other.toLowerCase() === name.toLowerCase();
  const target = new Map(refit.moves.map(({ from, to }) => [from, to]));
  const put = (row: number, column: number, input: string | number | boolean): void => {
    sheet.getRangeByIndexes(row, side.left + column, 1, 1).formulas = [[input]];
  };
  formulas.forEach((line, row) => {
    const set = refit.apart.findIndex((one) => one.row === row);
    line.forEach((raw, column) => {
      const value = values[row]![column]!;
      const formula = cellOf(value, raw, '')?.formula;
      if (formula === undefined) return;
      if (set >= 0) {
        // its line is no more: what it gave is all it can say
        put(area.bottom + 1 + set, column, typeof value === 'string' ? textInput(value) : value);
        return;
      }
      const to = target.get(row) ?? row;
      const moved = refitFormula(formula, refit, area.top, isHere);
      if (to !== row || moved !== formula) put(area.top + to, column, `=${moved}`);
    });
  });
}

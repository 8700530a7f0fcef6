import { mapPlaces } from '../../../src/core/formula/mapPlaces';
import { MAX_COLUMNS } from '../../../src/core/snapshot/address';
import type { Rect } from '../../../src/core/snapshot/workbook';
import { shiftReferences } from '../../../src/hosts/file/patch/refill/shiftReferences';
import { notImplemented } from './hostObject';
import { moveKeys, requireOpen } from './rangeWriting';
import { overlap, type CellState, type SheetState, type WorkbookState } from './state';

/** Takes whole rows out: what stands below moves up, formulas along with it. Only of rows that nothing points at. */
export function deleteRows(
  workbook: WorkbookState,
  sheet: SheetState,
  { top, bottom, left, right }: Rect,
  shift: string,
): void {
  requireOpen(sheet, 'Range.delete');
  if (left !== 0 || right !== MAX_COLUMNS - 1 || shift !== 'Up')
    throw notImplemented('Range.delete but of whole rows');
  const by = top - bottom - 1;
  const isGone = (row: number): boolean => row >= top && row <= bottom;
  const moved = (row: number): number => (row > bottom ? row + by : row);
  if (sheet.merges.some((merge) => isGone(merge.top) || isGone(merge.bottom)))
    throw notImplemented('Range.delete of merged cells');
  const kept = <T>(map: Map<number, T>): Map<number, T> =>
    moveKeys(new Map([...map].filter(([row]) => !isGone(row))), moved);
  sheet.rows = kept(sheet.rows);
  sheet.rowHeights = kept(sheet.rowHeights);
  sheet.merges = sheet.merges.map((merge) => ({
    ...merge,
    top: moved(merge.top),
    bottom: moved(merge.bottom),
  }));
  const deletion = [{ axis: 'row', at: bottom + 1, by } as const];
  for (const other of workbook.sheets) {
    const isThere = (name: string | null): boolean =>
      name === null ? other === sheet : name.toLowerCase() === sheet.name.toLowerCase();
    const shifted = (formula: string): string => {
      mapPlaces(formula, isThere, (place) => {
        if (place.split(':').some((corner) => isGone(Number(/\d+$/.exec(corner)?.[0] ?? 0) - 1)))
          throw notImplemented('Range.delete of rows that a formula points at');
        return place;
      });
      return shiftReferences(formula, isThere, deletion);
    };
    for (const cells of other.rows.values())
      for (const cell of cells.values()) if (cell.formula !== undefined) cell.formula = shifted(cell.formula);
    for (const name of other.names) name.formula = shifted(name.formula);
  }
}

interface Where {
  readonly sheet: SheetState;
  readonly rect: Rect;
}

/** Copies cells with their looks to a range of the same size; formulas lean on the rows near them, as before. */
export function copyCells(from: Where, to: Where): void {
  requireOpen(to.sheet, 'Range.copyFrom');
  const [height, width] = [from, to].map(({ rect }) => `${rect.bottom - rect.top}×${rect.right - rect.left}`);
  if (height !== width || from.sheet !== to.sheet)
    throw notImplemented('Range.copyFrom of another size or sheet');
  if (from.sheet.merges.some((merge) => overlap(merge, from.rect) ?? overlap(merge, to.rect)))
    throw notImplemented('Range.copyFrom of merged cells');
  const [down, aside] = [to.rect.top - from.rect.top, to.rect.left - from.rect.left];
  if (aside !== 0) throw notImplemented('Range.copyFrom to other columns');
  for (let row = from.rect.top; row <= from.rect.bottom; row++) {
    for (let column = from.rect.left; column <= from.rect.right; column++) {
      const cell = from.sheet.rows.get(row)?.get(column);
      const cells = to.sheet.rows.get(row + down) ?? new Map<number, CellState>();
      to.sheet.rows.set(row + down, cells);
      cells.delete(column);
      if (cell) cells.set(column, copied(cell, down));
    }
  }
}

function copied(cell: CellState, down: number): CellState {
  const copy = structuredClone(cell);
  if (copy.formula !== undefined) {
    copy.formula = mapPlaces(
      copy.formula,
      () => true,
      (place) =>
        place
          .split(':')
          .map((corner) => corner.replace(/(?<!\$|\d)\d+$/, (row) => String(Number(row) + down)))
          .join(':'),
    );
  }
  return copy;
}

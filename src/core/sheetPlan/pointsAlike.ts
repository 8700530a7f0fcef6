import type { AreaCells } from './digest';
import { isSameShape, wordsOf, type FormulaShape } from './formulaShape';

/**
 * Whether all formulas of an area that point at other sheets point at cells as those of another do: each row as one of
 * the other, in the same order, for lines between them may have come or gone. Formulas whose cells were deleted are
 * left out.
 */
export function pointsAs(there: AreaCells, anew: AreaCells): boolean {
  const planned = pointingRows(anew);
  let next = 0;
  for (const row of pointingRows(there)) {
    while (next < planned.length && !isWithinRow(row, planned[next]!)) next++;
    if (next++ === planned.length) return false;
  }
  return true;
}

/** Whether all rows and columns that formulas of an area point at are pointed at by those of another, too. */
export function pointsWithin(there: AreaCells, anew: AreaCells): boolean {
  const lines = linesOf(anew);
  for (const line of linesOf(there)) if (!lines.has(line)) return false;
  return true;
}

/** The formulas of a row that point at other sheets, by column. */
type PointingRow = ReadonlyMap<number, FormulaShape>;

function pointingRows({ area, at }: AreaCells): PointingRow[] {
  const rows: PointingRow[] = [];
  for (let row = 0; row <= area.bottom - area.top; row++) {
    const shapes = new Map<number, FormulaShape>();
    for (let column = 0; column <= area.right - area.left; column++) {
      const shape = at(row, column)?.shape;
      if (shape?.pointed && shape.pointed.length > 0) shapes.set(column, shape);
    }
    if (shapes.size > 0) rows.push(shapes);
  }
  return rows;
}

function isWithinRow(row: PointingRow, planned: PointingRow): boolean {
  for (const [column, shape] of row) {
    const other = planned.get(column);
    if (!other || !isSameShape(withoutOwnPlaces(shape), withoutOwnPlaces(other))) return false;
  }
  return true;
}

/** Own cells: what a formula says of them is recorded, and they move with its line. */
const OWN_PLACE = /<[-\d,]+>/g;

function withoutOwnPlaces(shape: FormulaShape): FormulaShape {
  return { said: [wordsOf(shape).replace(OWN_PLACE, '<>')], pointed: shape.pointed };
}

function linesOf({ area, at }: AreaCells): Set<string> {
  const lines = new Set<string>();
  for (let row = 0; row <= area.bottom - area.top; row++) {
    for (let column = 0; column <= area.right - area.left; column++) {
      for (const { sheet, rect } of at(row, column)?.shape?.pointed ?? []) {
        for (const line of [rect.top, rect.bottom]) lines.add(`${sheet}!${line}`);
        for (const line of [rect.left, rect.right]) lines.add(`${sheet}!C${line}`);
      }
    }
  }
  return lines;
}

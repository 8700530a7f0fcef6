import type { Place } from '../../bieu/bieu';
import type { CellRef, RangeRef } from '../../relations/relation';
import { cellRange } from '../../relations/relation';

/** A place of a dossier as a reference. */
export function cellOf(sheet: number, { row, column }: Place): CellRef {
  return { sheet, row, column };
}

/** Places as ranges, those below each other together. */
export function rangesOf(sheet: number, places: readonly Place[]): RangeRef[] {
  const ranges: RangeRef[] = [];
  for (const place of places) {
    const last = ranges.at(-1)?.rect;
    const isNext = last && last.left === place.column && last.bottom + 1 === place.row;
    if (isNext) ranges[ranges.length - 1] = { sheet, rect: { ...last, bottom: place.row } };
    else ranges.push(cellRange(cellOf(sheet, place)));
  }
  return ranges;
}

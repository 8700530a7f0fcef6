import type { CellValue, Sheet } from '../../src/core/snapshot/workbook';
import { MARK_STYLES } from './data/marks';
import { recount } from './recount';
import { placesOf, type Place, type Rendered } from './render/place';
import { cellOf, withCell } from './render/sheet-builder';

/** Wrong whole numbers lie at most so far from the right ones in our slips. */
const REACH = 10;

/**
 * Addresses of the single cells (marks, counts, totals) that could be changed so that everything agrees again, found
 * by trying. Where there is one, it is the suspect; where there are several, the failing total must be named.
 */
export function explanations(rendered: Rendered, sheet: Sheet): readonly string[] {
  return placesOf(rendered, 'mark', 'count', 'total', 'groupCount')
    .filter((place) =>
      alternatives(place, cellOf(sheet, place.address)?.value ?? null).some((value) => {
        const mended = withCell(sheet, place.address, value === null ? undefined : { value });
        return recount(rendered, mended).length === 0;
      }),
    )
    .map((place) => place.address);
}

function alternatives(place: Place, value: CellValue): readonly CellValue[] {
  if (place.role === 'mark') {
    const met = place.style ? MARK_STYLES[place.style].met : [];
    return met.includes(value) ? [null] : met.slice(0, 1);
  }
  if (typeof value !== 'number') return [];
  return Array.from({ length: 2 * REACH + 1 }, (_, i) => value + i - REACH).filter((other) => other >= 0);
}

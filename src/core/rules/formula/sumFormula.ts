import { rectAddress } from '../../snapshot/address';
import type { Rect } from '../../snapshot/workbook';
import type { Part } from './formulaSheet';

/** A formula of more pieces is no help to read. */
const MOST_PIECES = 12;

/** `SUM(C5:C9,C11)` over parts that each count once; null where some do not, or there are too many. */
export function sumFormula(parts: readonly Part[]): string | null {
  if (parts.some(({ weight }) => weight !== 1)) return null;
  const rects = joinRects(parts.map(({ rect }) => rect));
  return rects.length > MOST_PIECES ? null : `SUM(${rects.map(rectAddress).join(',')})`;
}

/** Rectangles side by side along a line as one, in order. */
export function joinRects(rects: readonly Rect[]): Rect[] {
  const sorted = [...rects].sort((a, b) => a.left - b.left || a.top - b.top);
  const down: Rect[] = [];
  for (const rect of sorted) {
    const before = down.at(-1);
    const continues =
      before && before.left === rect.left && before.right === rect.right && before.bottom + 1 === rect.top;
    if (continues) down[down.length - 1] = { ...before, bottom: rect.bottom };
    else down.push(rect);
  }
  const across: Rect[] = [];
  for (const rect of down.sort((a, b) => a.top - b.top || a.left - b.left)) {
    const before = across.at(-1);
    const continues =
      before && before.top === rect.top && before.bottom === rect.bottom && before.right + 1 === rect.left;
    if (continues) across[across.length - 1] = { ...before, right: rect.right };
    else across.push(rect);
  }
  return across;
}

/** Single places as rectangles, those side by side together. */
export function rectsOf(places: readonly { readonly row: number; readonly column: number }[]): Rect[] {
  return joinRects(places.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })));
}

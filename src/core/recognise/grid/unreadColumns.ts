import type { Rect } from '../../snapshot/workbook';
import type { View } from '../view';
import type { GridReading } from './recogniseGrid';
import { printColumns } from './sideBySide';

/**
 * The further columns of print of a table («TT, Xã, TC 1…» beside «TT, Xã, TC 1…», the numbering going on) of which a
 * grid reads the first alone: so that the rest is said and not passed over.
 */
export function unreadColumns(view: View, grids: readonly GridReading[]): Rect[] {
  const upright = grids.filter(({ grid }) => !grid.transposed);
  const print = upright.length === 0 ? null : printColumns(view);
  if (!print) return [];
  const over = upright.filter(({ grid }) => print.line >= grid.range.top && print.line <= grid.range.bottom);
  const bottom = Math.max(...over.map(({ grid }) => grid.range.bottom));
  const read = over.flatMap(({ grid }) => [...grid.criteria.flatMap(({ lines }) => lines), grid.nameLine]);
  return over.length === 0
    ? []
    : print.columns
        .filter(({ from, to }) => !read.some((place) => place >= from && place <= to))
        .filter(({ from, to }) => holdsText(view, print.line + 1, bottom, from, to))
        .map(({ from, to }) => ({ top: print.line, left: from, bottom, right: to }));
}

/** Heads alone go on nowhere. */
function holdsText(view: View, top: number, bottom: number, from: number, to: number): boolean {
  return view.lines.some((line) => {
    if (line < top || line > bottom) return false;
    for (let place = from; place <= to; place++) if (view.text(line, place) !== '') return true;
    return false;
  });
}

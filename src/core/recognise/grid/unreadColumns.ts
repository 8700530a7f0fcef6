import type { Rect } from '../../snapshot/workbook';
import type { View } from '../view';
import type { GridReading } from './recogniseGrid';
import { printColumns } from './sideBySide';

/**
 * The further columns of print of a table («TT, Xã, TC 1…» beside «TT, Xã, TC 1…», the numbering going on) of which a
 * grid reads the marks of the first alone: so that the rest is said and not passed over.
 */
export function unreadColumns(view: View, grids: readonly GridReading[]): Rect[] {
  const upright = grids.filter(({ grid }) => !grid.transposed);
  const print = upright.length === 0 ? null : printColumns(view);
  if (!print) return [];
  const { line: top, columns } = print;
  const over = upright.filter(({ grid }) => top >= grid.range.top && top <= grid.range.bottom);
  if (over.length === 0) return [];
  const read = over.flatMap(({ grid }) => grid.criteria.flatMap(({ lines }) => lines));
  return columns
    .filter(({ from, to }) => !read.some((place) => place >= from && place <= to))
    .map(({ from, to }) => ({ top, left: from, bottom: lastLine(view, from, to), right: to }))
    .filter(({ bottom }) => bottom > top);
}

/** The last line with a text in some columns; −1 where there is none. */
function lastLine(view: View, from: number, to: number): number {
  return view.lines.reduce((last, line) => {
    for (let place = from; place <= to; place++) if (view.text(line, place) !== '') return line;
    return last;
  }, -1);
}

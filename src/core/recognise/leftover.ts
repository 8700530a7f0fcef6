import type { Rect } from '../snapshot/workbook';
import { headsOtherTable } from './grid/otherTable';
import { listKindOf, type ListKind } from './table/otherKinds';
import type { View } from './view';

/** A small table that is none we check, so that it is said and not passed over. */
export interface Leftover {
  readonly range: Rect;
  readonly kind: ListKind | null;
}

/**
 * The small tables of a view (what the Biểu of its sheet leave over) that no Biểu covers: those at the known heads, and
 * those whose own head begins with «TT».
 */
export function leftoversOf(view: View, heads: ReadonlySet<number>, covered: readonly Rect[]): Leftover[] {
  const found: Leftover[] = [];
  let after = -1;
  for (const [at, line] of view.lines.entries()) {
    if (line <= after) continue;
    if (covered.some(({ top, bottom }) => line >= top && line <= bottom)) continue;
    if (!heads.has(line) && !headsOtherTable(view, view.lines, at, [], () => false)) continue;
    const range = blockAt(view, at);
    after = range.bottom;
    if (range.bottom > range.top) found.push({ range, kind: listKindOf(textsOf(view, line)) });
  }
  return found;
}

/** The lines from one on that follow each other without a blank row. */
function blockAt(view: View, at: number): Rect {
  const top = view.lines[at]!;
  let bottom = top;
  let left = view.width;
  let right = 0;
  for (let next = at; next < view.lines.length; next++) {
    const line = view.lines[next]!;
    if (line > bottom + 1) break;
    bottom = line;
    for (let place = 0; place < view.width; place++) {
      if (view.text(line, place) === '') continue;
      left = Math.min(left, place);
      right = Math.max(right, place);
    }
  }
  return { top, left, bottom, right };
}

function textsOf(view: View, line: number): string[] {
  return Array.from({ length: view.width }, (_, place) => view.text(line, place)).filter(
    (text) => text !== '',
  );
}

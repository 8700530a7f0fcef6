import { words } from '../../text/normalize';
import { parseTotalLabel } from '../../text/totalWords';
import type { View } from '../view';
import { isFigure } from './bodyLine';
import { markOf } from './markBlock';

/** One column of print: its total lines, and its sums by head. */
interface Part {
  readonly totals: readonly Figures[];
  readonly sums: Figures;
}

/** Figures of a line, or sums, by the head of their column. */
type Figures = ReadonlyMap<string, number>;

/** Columns of marks or counts that must tell. */
const LEAST_COLUMNS = 3;

/**
 * Whether a total in one of the parts beside each other sums up all of them, and not its own: in more columns it is the
 * sum of all. `starts` are the places where the parts begin on the line of heads.
 */
export function areSummedUpAsOne(view: View, heads: number, starts: readonly number[]): boolean {
  const parts = starts.map((start, at) => partAt(view, heads, start, starts[at + 1] ?? view.width));
  const all = new Map<string, number>();
  for (const { sums } of parts) for (const [head, sum] of sums) all.set(head, (all.get(head) ?? 0) + sum);
  return parts.some(({ totals, sums }) =>
    totals.some((total) => {
      const whole = agreeing(total, all);
      return whole >= LEAST_COLUMNS && whole > agreeing(total, sums);
    }),
  );
}

function agreeing(total: Figures, sums: Figures): number {
  return [...total].filter(([head, figure]) => sums.get(head) === figure).length;
}

function partAt(view: View, heads: number, start: number, end: number): Part {
  const columns: { readonly place: number; readonly head: string }[] = [];
  for (let place = start; place < end; place++) {
    const head = words(view.text(heads, place));
    if (head !== '') columns.push({ place, head });
  }
  const totals: Figures[] = [];
  const sums = new Map<string, number>();
  for (const line of view.lines) {
    if (line <= heads) continue;
    const figures = new Map<string, number>();
    let counts = 0;
    let isTotal = false;
    for (const { place, head } of columns) {
      isTotal ||= parseTotalLabel(view.text(line, place))?.measure === 'sum';
      const figure = figureAt(view, line, place);
      if (figure === null) continue;
      figures.set(head, figure);
      if (figure > 1) counts++;
    }
    if (isTotal) totals.push(figures);
    // a line of counts is a group's
    else if (counts * 2 <= figures.size)
      for (const [head, figure] of figures) sums.set(head, (sums.get(head) ?? 0) + figure);
  }
  return { totals, sums };
}

/** A mark as 1 or 0, a figure as it stands; null for anything else. */
function figureAt(view: View, line: number, place: number): number | null {
  const cell = view.cell(line, place);
  if (!cell || cell.value === null || cell.value === '') return null;
  const { mark } = markOf(cell);
  if (mark === 'met') return 1;
  if (mark !== 'unreadable') return 0;
  const figure = isFigure(cell.value) ? Number(cell.value) : NaN;
  return Number.isFinite(figure) ? figure : null;
}

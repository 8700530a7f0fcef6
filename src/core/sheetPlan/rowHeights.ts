import { CELL_LOOKS } from './cellLook';
import type { PlanGrid } from './planGrid';
import type { PlannedCell, SheetPlan } from './sheetPlan';

/** How high a row is drawn. */
export interface RowHeight {
  readonly points: number;
  /** Programs that measure text themselves cannot find it: the plan says so, or the text stands in merged cells. */
  readonly isFixed: boolean;
}

/** Points a line takes for each point of its font. */
const LINE = 1.32;
/** Excel draws no row higher than this, in points. */
const HIGHEST = 409;
/** Characters of a column without a width. */
const USUAL_WIDTH = 9;

/** The heights of a plan's rows, in their order: as planned, or as many lines as the wrapped texts take. */
export function rowHeights(plan: SheetPlan, grid: PlanGrid): RowHeight[] {
  const merged = mergedWidths(plan);
  return grid.rows.map((row, number) => {
    const planned = plan.heights?.get(number);
    if (planned !== undefined) return { points: Math.min(planned, HIGHEST), isFixed: true };
    return rowHeight(row, plan.widths, merged.get(number));
  });
}

/** The height of a row by its texts; `merged` are the widths of its merged cells. */
function rowHeight(
  row: readonly PlannedCell[],
  widths: readonly number[],
  merged: ReadonlyMap<number, number | 'tall'> | undefined,
): RowHeight {
  let points = LINE * 12;
  let isFixed = false;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column]!;
    if (cell.value === null) continue;
    const width = merged?.get(column);
    if (width === 'tall') continue;
    const needed = heightOf(cell, width ?? widths[column] ?? USUAL_WIDTH);
    if (needed <= points) continue;
    points = needed;
    isFixed = width !== undefined;
  }
  return { points: Math.min(Math.ceil(points * 4) / 4, HIGHEST), isFixed };
}

function heightOf({ value, role }: PlannedCell, width: number): number {
  const { size, bold, wraps, isTurned } = CELL_LOOKS[role];
  if (isTurned) return 0;
  // a number is never broken
  if (!wraps || typeof value !== 'string') return size * LINE;
  // capitals and bold letters are wider than the usual ones
  const room = Math.max(1, ((width - 1) * 12) / size) * (bold ? BOLD : 1);
  return linesOf(value, room) * size * LINE;
}

/** How much of a line's letters has room in it when bold. */
const BOLD = 0.88;

/** The lines that a text takes. */
function linesOf(text: string, room: number): number {
  if (!text.includes('\n')) return brokenLines(text, room);
  return text.split('\n').reduce((sum, line) => sum + brokenLines(line, room), 0);
}

/** The lines that a text without line ends takes, broken between words, and within a word that is too long. */
function brokenLines(text: string, room: number): number {
  if (text.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (let start = 0, end; start <= text.length; start = end + 1) {
    const space = text.indexOf(' ', start);
    end = space < 0 ? text.length : space;
    const length = end - start;
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    const broken = Math.ceil(length / room);
    lines += used === 0 ? broken - 1 : broken;
    used = length - (broken - 1) * room;
  }
  return lines;
}

/** Widths of merged cells by row and column of their first cell; `tall` where they reach over several rows. */
function mergedWidths({ merges = [], widths }: SheetPlan): Map<number, Map<number, number | 'tall'>> {
  const merged = new Map<number, Map<number, number | 'tall'>>();
  for (const { top, left, bottom, right } of merges) {
    const across = widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
    const row = merged.get(top) ?? new Map<number, number | 'tall'>();
    merged.set(top, row.set(left, bottom > top ? 'tall' : across));
  }
  return merged;
}

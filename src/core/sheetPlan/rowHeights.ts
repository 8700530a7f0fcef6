import { CELL_LOOKS } from './cellLook';
import type { PlanGrid } from './planGrid';
import type { PlannedCell, SheetPlan } from './sheetPlan';
import { textWidth } from './textWidth';

/** How high a row is drawn. */
export interface RowHeight {
  readonly points: number;
  /** Programs that measure text themselves cannot find it: the plan says so, or the text stands in merged cells. */
  readonly isFixed: boolean;
}

/** Points a line takes for each point of its font. */
const LINE = 1.32;
/** Excel draws no row higher than this, in points. */
export const HIGHEST = 409;
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
    if (cell.value === null && !cell.field) continue;
    const width = merged?.get(column);
    if (width === 'tall') continue;
    const needed = heightOf(cell, width ?? widths[column] ?? USUAL_WIDTH);
    if (needed <= points) continue;
    points = needed;
    isFixed = width !== undefined;
  }
  return { points: Math.min(Math.ceil(points * 4) / 4, HIGHEST), isFixed };
}

function heightOf({ value, role, field }: PlannedCell, width: number): number {
  const { size, bold, indent, wraps, isTurned } = CELL_LOOKS[role];
  if (isTurned) return 0;
  // a number is never broken
  if (!wraps || (typeof value !== 'string' && !field)) return size * LINE;
  const least = field?.lines ?? 1;
  if (typeof value !== 'string') return least * size * LINE;
  const room = Math.max(size, (width * POINTS_OF_A_CHARACTER - PADDING - indent * INDENT) / DOUBT);
  return Math.max(least, linesOf(value, { room, size, bold })) * size * LINE;
}

/** Points of a column's width of 1, of what a cell keeps free at its sides, and of a step of an indent. */
const [POINTS_OF_A_CHARACTER, PADDING, INDENT] = [5.25, 4, 7];
/** What programs and printers measure texts differently by. */
const DOUBT = 1.04;

/** What a line holds, in points, and the font it is in. */
interface Line {
  readonly room: number;
  readonly size: number;
  readonly bold: boolean;
}

/** The lines that a text takes. */
function linesOf(text: string, line: Line): number {
  let lines = 0;
  for (let start = 0, end; start <= text.length; start = end + 1) {
    const next = text.indexOf('\n', start);
    end = next < 0 ? text.length : next;
    lines += brokenLines(text, start, end, line);
  }
  return lines;
}

/** The lines that a text without line ends takes, broken between words, and within a word that is too long. */
function brokenLines(text: string, from: number, to: number, { room, size, bold }: Line): number {
  const space = textWidth(' ', size, bold);
  let lines = 1;
  let used = 0;
  for (let start = from, end; start <= to; start = end + 1) {
    const next = text.indexOf(' ', start);
    end = next < 0 || next > to ? to : next;
    const length = textWidth(text, size, bold, start, end);
    const needed = used === 0 ? length : used + space + length;
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

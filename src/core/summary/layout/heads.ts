import type { PlannedCell } from '../../sheetPlan/sheetPlan';
import type { Rect } from '../../snapshot/workbook';
import { cell } from './cells';
import type { Block } from './officialSheet';

/** A column of a table: its head, the head over it where several share one, its width in characters. */
export interface Column {
  readonly head: string;
  readonly over?: string;
  readonly width: number;
  /** Turned by 90°: narrow columns. */
  readonly isVertical?: boolean;
}

/** Points that a line of a vertical head needs a character, and for its frame; the least and most of such a row. */
const [A_CHARACTER, FRAME] = [6.8, 10];
const [LEAST, MOST] = [70, 230];
/** Characters of a vertical head beyond this go on a second line. */
const ONE_LINE = 26;
const HEAD_LINE = 18;

/** The head of a table: one row, or two where some columns share a head over theirs. */
export function headOf(columns: readonly Column[]): Block {
  const own = columns.map(({ head, isVertical }) =>
    isVertical ? cell(onTwoLines(head), 'headVertical') : cell(head, 'head'),
  );
  const lowest = lowestHeight(columns);
  if (columns.every(({ over }) => over === undefined)) {
    return { rows: [own], ...(lowest === null ? {} : { heights: new Map([[0, lowest]]) }) };
  }
  const first: PlannedCell[] = [];
  const second: PlannedCell[] = [];
  const merges: Rect[] = [];
  columns.forEach(({ over }, at) => {
    if (over === undefined) {
      first.push(own[at]!);
      second.push(cell(null, own[at]!.role));
      merges.push({ top: 0, bottom: 1, left: at, right: at });
      return;
    }
    const starts = columns[at - 1]?.over !== over;
    first.push(cell(starts ? over : null, 'head'));
    second.push(own[at]!);
    if (!starts) return;
    const after = columns.findIndex((other, next) => next > at && other.over !== over);
    const right = (after < 0 ? columns.length : after) - 1;
    if (right > at) merges.push({ top: 0, bottom: 0, left: at, right });
  });
  const heights = new Map([[0, HEAD_LINE]]);
  if (lowest !== null) heights.set(1, lowest);
  return { rows: [first, second], merges, heights };
}

/** A row of vertical heads is as high as the longest of them on its lines; null where none is turned. */
function lowestHeight(columns: readonly Column[]): number | null {
  const turned = columns.filter(({ isVertical }) => isVertical);
  if (turned.length === 0) return null;
  const lines = turned.flatMap(({ head }) => onTwoLines(head).split('\n'));
  const longest = Math.max(...lines.map(({ length }) => length));
  return Math.min(MOST, Math.max(LEAST, Math.ceil(longest * A_CHARACTER + FRAME)));
}

/** A long head on two lines as alike as can be: left alone, a program fills the first up to the very frame. */
function onTwoLines(head: string): string {
  if (head.length <= ONE_LINE) return head;
  let middle = -1;
  let least = head.length;
  for (let at = head.indexOf(' '); at >= 0; at = head.indexOf(' ', at + 1)) {
    const longer = Math.max(at, head.length - at - 1);
    if (longer < least) [least, middle] = [longer, at];
  }
  return middle < 0 ? head : `${head.slice(0, middle)}\n${head.slice(middle + 1)}`;
}

/** The widths of columns. */
export function widthsOf(columns: readonly Column[]): number[] {
  return columns.map(({ width }) => width);
}

import { MAX_COLUMNS } from '../snapshot/address';
import type { Rect, Sheet } from '../snapshot/workbook';

/** Larger ranges looked at for one kind; single cells are looked up however many they are. */
const MOST_RANGES = 1000;

interface Ignored {
  readonly cells: ReadonlySet<number>;
  readonly ranges: readonly Rect[];
}

const known = new WeakMap<Sheet, Map<string, Ignored>>();

/** Whether the user told Excel to leave out a cell's green corner of a kind (`formula`, `formulaRange`, `evalError`). */
export function isIgnored(sheet: Sheet, row: number, column: number, kind: string): boolean {
  if (!sheet.ignoredErrors) return false;
  const byKind = known.get(sheet) ?? new Map<string, Ignored>();
  const ignored = byKind.get(kind) ?? ignoredOf(sheet, kind);
  byKind.set(kind, ignored);
  known.set(sheet, byKind);
  return (
    ignored.cells.has(row * MAX_COLUMNS + column) ||
    ignored.ranges.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    )
  );
}

function ignoredOf({ ignoredErrors = [] }: Sheet, kind: string): Ignored {
  const cells = new Set<number>();
  const ranges: Rect[] = [];
  for (const { rect, kinds } of ignoredErrors) {
    if (!kinds.includes(kind)) continue;
    const isCell = rect.top === rect.bottom && rect.left === rect.right;
    if (isCell) cells.add(rect.top * MAX_COLUMNS + rect.left);
    else if (ranges.length < MOST_RANGES) ranges.push(rect);
  }
  return { cells, ranges };
}

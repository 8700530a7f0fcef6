import type { Refit } from './refitRows';

/** So many rows from `from` on that go to `to` and the rows behind it. */
export interface MoveBlock {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** The moves in as few blocks as can be: lines between them that go the same way have nothing beside them, and go along. */
export function moveBlocks({ moves, places: { placeOf } }: Pick<Refit, 'moves' | 'places'>): MoveBlock[] {
  const blocks: { from: number; to: number; rows: number }[] = [];
  for (const { from, to } of [...moves].sort((a, b) => a.from - b.from)) {
    const last = blocks.at(-1);
    if (
      last &&
      goTogether(last.from + last.rows, from, to - from, placeOf) &&
      last.to - last.from === to - from
    )
      last.rows = from - last.from + 1;
    else blocks.push({ from, to, rows: 1 });
  }
  return blocks;
}

/** Whether the lines from one row to the row before another all go so far. */
function goTogether(first: number, end: number, by: number, placeOf: Refit['places']['placeOf']): boolean {
  for (let row = first; row < end; row++) if (placeOf(row) !== row + by) return false;
  return true;
}

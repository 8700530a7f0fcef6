import type { Explanation, RankedRepair } from './explanation';
import { reasonOf } from './rank';
import { explain } from './singleCell';
import { idOf, type Space } from './space';

/** How often the greedy answer is right; measured on workbooks with many errors that hang together. */
const WITH_CELL = 0.6;
const AT_TARGET = 0.3;

/** What still fails and is not settled, explained one cell at a time: a fast answer for what hangs together too widely, not proven. */
export function explainGreedily(space: Space, settled: ReadonlySet<number>): Explanation[] {
  const { checked } = space;
  return explain(checked, settled).map(({ failing, rule, repair }): Explanation => {
    const leading = failing[0]!;
    const verdict = checked.verdicts[leading]!;
    const value = 'expected' in verdict ? (verdict.expected ?? 0) : 0;
    const change = repair ?? { cell: checked.relations[leading]!.target, value };
    if (!space.isMovable(idOf(change.cell))) return { failing, rule, repair: null, repairs: [], more: 0 };
    const only: RankedRepair = {
      reason: reasonOf(space, { id: idOf(change.cell), value: change.value }),
      confidence: repair ? WITH_CELL : AT_TARGET,
      proven: false,
      changes: [change],
    };
    return { failing, rule, repair, repairs: [only], more: 0 };
  });
}

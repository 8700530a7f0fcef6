import { rangesOf, area } from '../relations/relation';
import type { Explanation, RankedRepair } from './explanation';
import { cellOf, idOf, type Space } from './space';

/** Neither side is surer than the other, and more has to follow it. */
const CONFIDENCE = 0.3;

/**
 * A relation that could be mended only by changing many figures that agree with each other: two tables that were made
 * apart. No cell is wrong by itself; what either side would have to be is told, and that it is not all.
 */
export function eitherSide(space: Space, index: number): Explanation {
  const relation = space.checked.relations[index]!;
  const verdict = space.checked.verdicts[index]!;
  const [expected, actual] = verdict.status === 'fails' ? [verdict.expected, verdict.actual] : [0, 0];
  const way = (id: number, value: number): RankedRepair => ({
    reason: 'search',
    confidence: CONFIDENCE,
    proven: false,
    isPartial: true,
    changes: [{ cell: cellOf(id), value }],
  });
  const [only, ...others] = rangesOf(relation.expr);
  const isOneCell = only !== undefined && others.length === 0 && area(only.rect) === 1;
  const source = isOneCell && { sheet: only.sheet, row: only.rect.top, column: only.rect.left };
  const target = idOf(relation.target);
  return {
    failing: [index],
    rule: relation.rule,
    repair: null,
    repairs: [
      ...(space.isMovable(target) ? [way(target, expected)] : []),
      ...(source && space.isMovable(idOf(source)) ? [way(idOf(source), actual)] : []),
    ],
    more: 0,
  };
}

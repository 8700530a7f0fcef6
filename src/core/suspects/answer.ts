import type { Change } from './assign';
import { rankRepairs, type Costed } from './rank';
import type { Explanation } from './explanation';
import { explanationOf, isSame } from './explain';
import type { Found } from './search';
import { causesOf, type Cause } from './split';
import type { Space } from './space';

/** What a component comes to. */
export interface Answer {
  readonly explanations: readonly Explanation[];
  /** The changes of the best repair. */
  readonly changes: readonly Change[];
}

/** The repairs of a component as explanations, one a cause, each with its alternatives. */
export function answerOf(space: Space, component: readonly number[], { repairs, isComplete }: Found): Answer {
  const ranked = rankRepairs(space, repairs);
  return {
    explanations: causesIn(space, component, ranked).map((cause) =>
      explanationOf(space, cause, ranked, isComplete),
    ),
    changes: ranked[0]!.changes,
  };
}

/** The causes of the best repair; changes for which others stand together in another repair belong together. */
export function causesIn(space: Space, component: readonly number[], ranked: readonly Costed[]): Cause[] {
  const best = ranked[0]!;
  const elsewhere = elsewhereMended(space, best.changes, component);
  const together = ranked.map(({ changes }) =>
    best.changes.flatMap((one, i) => (changes.some((other) => isSame(one, other)) ? [] : [i])),
  );
  return causesOf(
    space,
    best.changes,
    [...component, ...elsewhere],
    together.filter(({ length }) => length > 1),
  );
}

/** Failing relations of no component of its own that hold with the changes as well. */
function elsewhereMended(space: Space, changes: readonly Change[], component: readonly number[]): number[] {
  const over = space.relationsOverAny(changes.map(({ id }) => id));
  const failing = [...over].filter((index) => space.fails(index) && !component.includes(index));
  if (failing.length === 0) return [];
  const { verdicts } = space.after(changes).checked;
  return failing.filter((index) => verdicts[index]!.status === 'holds');
}

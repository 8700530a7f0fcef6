import { causesIn, type Answer } from './answer';
import type { Change } from './assign';
import { explanationOf, isSame } from './explain';
import type { Explanation } from './explanation';
import { rankRepairs } from './rank';
import { search, type Found } from './search';
import type { Space } from './space';
import type { Cause } from './split';

/** Cells of a cause for which every other way is looked for, and the sets of cells looked at. */
const LOCAL = { most: 4, steps: 400 } as const;

/**
 * The smallest repair of a wide component as explanations. A solver gives one repair and a few others; here every cause
 * is looked at by itself, with all other cells mended: all sets of as many cells that would do as well are its
 * alternatives, and the likeliest of them is taken.
 */
export function causeByCause(space: Space, component: readonly number[], found: Found): Answer {
  const ranked = rankRepairs(space, found.repairs);
  // of more repairs than are kept, what causes have to do with each other is not weighed
  const isProven = found.isComplete && !found.hasMore;
  const explanations: Explanation[] = [];
  let chosen = ranked[0]!.changes;
  for (const cause of causesIn(space, component, ranked)) {
    const outside = chosen.filter((one) => !cause.changes.some((own) => isSame(own, one)));
    const aside = space.after(outside);
    const ways = waysOf(space, aside, outside, cause);
    if (!ways) {
      // the few answers of a solver are not all of their size
      const areAll = cause.changes.length <= LOCAL.most;
      explanations.push(explanationOf(space, cause, ranked, isProven && areAll));
      continue;
    }
    const own = rankRepairs(aside, ways);
    chosen = [...outside, ...own[0]!.changes];
    explanations.push(explanationOf(aside, { ...cause, changes: own[0]!.changes }, own, isProven));
  }
  return { explanations, changes: chosen };
}

/** All repairs of a cause's size while everything else is mended; null where they are too many to look for. */
function waysOf(
  space: Space,
  aside: Space,
  outside: readonly Change[],
  { changes, failing }: Cause,
): Found['repairs'] | null {
  if (changes.length > LOCAL.most) return null;
  const touched = space.relationsOverAny([...outside, ...changes].map(({ id }) => id));
  const still = [...new Set([...failing, ...touched])].filter((index) => aside.fails(index));
  if (still.length === 0) return null;
  const local = search(aside, still, { most: changes.length, steps: LOCAL.steps });
  return local.isComplete && !local.hasMore && local.repairs[0]?.length === changes.length
    ? local.repairs
    : null;
}

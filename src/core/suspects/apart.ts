import { isAcross } from './evidence';
import { MOST_FAILING, search, type Found, type SearchLimits } from './search';
import type { Space } from './space';
import { without } from './without';

/** What mends what fails within tables, the disagreements between them that are left, and the sets of cells looked at. */
export interface Within {
  readonly found: Found | null;
  readonly left: readonly number[];
  readonly steps: number;
}

/**
 * The smallest repair of what fails within the tables of a component, where they also disagree with each other in a way
 * that no one cell mends: tables that each add up and were made apart. Such a disagreement must not decide which cell
 * within one of them is wrong. None where the component is to be looked at as a whole: one cell would mend what is left
 * between the tables, or within them several repairs would do, among which it may decide.
 */
export function repairedWithin(space: Space, component: readonly number[], limits: SearchLimits): Within {
  const isBetween = (index: number): boolean => isAcross(space.checked.relations[index]!);
  const between = component.filter(isBetween);
  const within = component.filter((index) => !isBetween(index));
  if (between.length === 0 || within.length === 0 || within.length > MOST_FAILING)
    return { found: null, left: [], steps: 0 };
  const found = search(without(space, new Set(between)), within, limits);
  const [only, ...others] = found.repairs;
  if (!found.isComplete || !only || others.length > 0) return { found: null, left: [], steps: found.steps };
  const after = space.after(only);
  const left = between.filter((index) => after.fails(index));
  const isMendable = left.some((index) => search(after, [index], { ...limits, most: 1 }).repairs.length > 0);
  return { found: left.length === 0 || isMendable ? null : found, left, steps: found.steps };
}

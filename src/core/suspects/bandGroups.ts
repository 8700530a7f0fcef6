import type { Change } from './assign';
import { search, type Found, type SearchLimits } from './search';
import { isRight } from './settle';
import { bandOf } from './solver/bands';
import type { CellId, Space } from './space';
import { without } from './without';

/** Components that share a band: which communes are in it depends on the marks of all of them. */
export interface BandGroup {
  readonly components: readonly (readonly number[])[];
  /** The bands over their cells, whether they fail or not. */
  readonly bands: ReadonlySet<number>;
}

/** Components in groups, in their order; one that shares no band with another is a group of its own. */
export function bandGroups(space: Space, components: readonly (readonly number[])[]): BandGroup[] {
  const groups: { components: (readonly number[])[]; bands: Set<number> }[] = [];
  for (const component of components) {
    const bands = bandsOver(space, component);
    const same = groups.filter((group) => [...bands].some((index) => group.bands.has(index)));
    const first = same[0];
    if (!first) {
      groups.push({ components: [component], bands });
      continue;
    }
    first.components.push(component);
    for (const index of bands) first.bands.add(index);
    for (const other of same.slice(1)) {
      first.components.push(...other.components);
      for (const index of other.bands) first.bands.add(index);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

function bandsOver(space: Space, component: readonly number[]): Set<number> {
  const over = space.relationsOverAny(component.flatMap((index) => space.choices(index)));
  return new Set([...component, ...over].filter((index) => bandOf(space, index) !== null));
}

/**
 * The smallest repairs of a group's components, each found as if there were no bands, where all of them together leave
 * every band and all else right: no smaller one can be, for bands only ask for more. Null where a band decides, or one is
 * too wide.
 */
export function repairedApart(
  space: Space,
  group: BandGroup,
  limits: SearchLimits,
): { readonly found: Found | null; readonly steps: number } {
  const relaxed = without(space, group.bands);
  const values = new Map<CellId, number>();
  let steps = 0;
  for (const component of group.components) {
    const own = component.filter((index) => !group.bands.has(index));
    if (own.length === 0) continue;
    const found = search(relaxed, own, { ...limits, steps: limits.steps - steps });
    steps += found.steps;
    const [only, ...others] = found.repairs;
    if (!found.isComplete || !only || others.length > 0) return { found: null, steps };
    for (const { id, value } of only) {
      // two totals in each other's place are found twice, once for either row
      if ((values.get(id) ?? value) !== value) return { found: null, steps };
      values.set(id, value);
    }
  }
  const all: Change[] = [...values].map(([id, value]) => ({ id, value }));
  const touched = new Set([...group.bands, ...space.relationsOverAny(values.keys())]);
  const isMended =
    all.length > 0 && isRight(space, all, [...touched], [...group.components.flat(), ...group.bands]);
  return { found: isMended ? { repairs: [all], isComplete: true, steps } : null, steps };
}

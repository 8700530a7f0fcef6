import { addTo } from '../collections/groups';
import type { CellId, Space } from './space';

/** Failing relations that hang together through cells that may change, in the order of the relations. */
export function componentsOf(space: Space, failing: readonly number[]): number[][] {
  const parent = failing.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  const first = new Map<CellId, number>();
  failing.forEach((index, i) => {
    for (const id of space.choices(index)) {
      const other = first.get(id);
      if (other === undefined) first.set(id, i);
      else parent[rootOf(i)] = rootOf(other);
    }
  });
  const groups = new Map<number, number[]>();
  failing.forEach((index, i) => {
    addTo(groups, rootOf(i), index);
  });
  return [...groups.values()];
}

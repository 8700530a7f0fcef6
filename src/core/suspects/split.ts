import type { CellId, Space } from './space';
import { areSwapped } from './explanations/swapped';
import type { Change } from './assign';
import { cellOf } from './space';

/** Changes that belong together, and the failing relations that are theirs. */
export interface Cause {
  readonly changes: readonly Change[];
  readonly failing: readonly number[];
}

/**
 * A repair of several cells as its causes: each cell with failing relations of its own is one; a cell without any
 * belongs to one it shares a relation with; two figures that stand in each other's place are one, and so are changes
 * (by their places) that only stand or fall together.
 */
export function causesOf(
  space: Space,
  changes: readonly Change[],
  failing: readonly number[],
  together: readonly (readonly number[])[],
): Cause[] {
  const owner = match(space, changes, failing);
  const group = changes.map((_, i) => i);
  const join = (i: number, j: number): void => {
    const [from, to] = [group[i]!, group[j]!];
    group.forEach((one, at) => {
      if (one === from) group[at] = to;
    });
  };
  for (const [first, ...others] of together) for (const other of others) join(other, first!);
  changes.forEach((one, i) => {
    changes.forEach((other, j) => {
      if (j < i && areSwapped(moved(space, one), moved(space, other))) join(i, j);
    });
    if (changes.length > 1 && ![...owner.values()].includes(i)) join(i, nearest(space, changes, i));
  });
  const taken = failing.map((index) => {
    const own = owner.get(index);
    return own ?? changes.findIndex(({ id }) => space.relationsOver(id).includes(index));
  });
  return [...new Set(group)].map((root) => ({
    changes: changes.filter((_, i) => group[i] === root),
    failing: failing.filter((_, i) => taken[i]! >= 0 && group[taken[i]!] === root),
  }));
}

/** Gives every cell a failing relation of its own, as far as there are enough (augmenting paths). */
function match(space: Space, changes: readonly Change[], failing: readonly number[]): Map<number, number> {
  const owner = new Map<number, number>();
  const own = changes.map(({ id }) => failing.filter((index) => touches(space, id, index)));
  const take = (i: number, seen: Set<number>): boolean =>
    own[i]!.some((index) => {
      if (seen.has(index)) return false;
      seen.add(index);
      const before = owner.get(index);
      if (before !== undefined && !take(before, seen)) return false;
      owner.set(index, i);
      return true;
    });
  changes.forEach((_, i) => take(i, new Set()));
  return owner;
}

/** The cell that shares most relations with one; the first where none does. */
function nearest(space: Space, changes: readonly Change[], i: number): number {
  const own = new Set(space.relationsOver(changes[i]!.id));
  let [best, most] = [i === 0 ? 1 : 0, -1];
  changes.forEach(({ id }, j) => {
    if (j === i) return;
    const shared = space.relationsOver(id).filter((index) => own.has(index)).length;
    if (shared > most) [best, most] = [j, shared];
  });
  return best;
}

function touches(space: Space, id: CellId, index: number): boolean {
  return space.relationsOver(id).includes(index);
}

function moved(
  space: Space,
  { id, value }: Change,
): { cell: ReturnType<typeof cellOf>; from: number; to: number } {
  return { cell: cellOf(id), from: space.reading(id).low, to: value };
}

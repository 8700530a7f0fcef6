/** Cells of which at least `need` must change. */
export interface Demand {
  readonly cells: readonly number[];
  readonly need: number;
}

/**
 * So many cells at least must change: demands that share no cell add up. A greedy choice, those with the fewest others
 * in their way first; never more than the truth.
 */
export function leastChanges(demands: readonly Demand[]): number {
  const conflicts = conflictsOf(demands);
  const left = new Set(demands.keys());
  let least = 0;
  while (left.size > 0) {
    const best = freest(left, conflicts, demands);
    left.delete(best);
    for (const other of conflicts[best]!) left.delete(other);
    least += demands[best]!.need;
  }
  return least;
}

function conflictsOf(demands: readonly Demand[]): readonly ReadonlySet<number>[] {
  const byCell = new Map<number, number[]>();
  demands.forEach(({ cells }, at) => {
    for (const cell of cells) {
      const holders = byCell.get(cell);
      if (holders) holders.push(at);
      else byCell.set(cell, [at]);
    }
  });
  const conflicts = demands.map(() => new Set<number>());
  for (const holders of byCell.values()) {
    if (holders.length < 2) continue;
    for (const one of holders) for (const other of holders) if (one !== other) conflicts[one]!.add(other);
  }
  return conflicts;
}

/** The demand with the fewest others in its way, of several the one that needs most. */
function freest(
  left: ReadonlySet<number>,
  conflicts: readonly ReadonlySet<number>[],
  demands: readonly Demand[],
): number {
  let best = -1;
  let fewest = Infinity;
  for (const one of left) {
    let degree = 1 - demands[one]!.need;
    for (const other of conflicts[one]!) if (left.has(other)) degree++;
    if (degree < fewest) [best, fewest] = [one, degree];
  }
  return best;
}

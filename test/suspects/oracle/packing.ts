import type { Row } from './system';

/**
 * So many cells at least must change: equations that fail and share no cell that may still change need one each. A
 * greedy choice, those with the fewest others in their way first; never more than the truth.
 */
export function leastChanges(
  failing: readonly number[],
  rows: readonly Row[],
  mayChange: (cell: number) => boolean,
): number {
  if (failing.length < 2) return failing.length;
  const byCell = new Map<number, number[]>();
  failing.forEach((row, at) => {
    for (const cell of rows[row]!.cells) {
      if (!mayChange(cell)) continue;
      const holders = byCell.get(cell);
      if (holders) holders.push(at);
      else byCell.set(cell, [at]);
    }
  });
  const conflicts = failing.map(() => new Set<number>());
  for (const holders of byCell.values()) {
    if (holders.length < 2) continue;
    for (const one of holders) for (const other of holders) if (one !== other) conflicts[one]!.add(other);
  }
  const left = new Set(failing.keys());
  let least = 0;
  while (left.size > 0) {
    let best = -1;
    let fewest = Infinity;
    for (const one of left) {
      let degree = 0;
      for (const other of conflicts[one]!) if (left.has(other)) degree++;
      if (degree < fewest) [best, fewest] = [one, degree];
    }
    left.delete(best);
    for (const other of conflicts[best]!) left.delete(other);
    least++;
  }
  return least;
}

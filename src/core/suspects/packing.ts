import { addTo } from '../collections/groups';
import type { CellId } from './space';

/** Failing relations and the cells of each: how many cells must change at least, for no cell is in two of them. */
export class Packing {
  private readonly sets: readonly ReadonlySet<CellId>[];
  private readonly neighbours: readonly ReadonlySet<number>[];

  constructor(readonly cells: readonly (readonly CellId[])[]) {
    this.sets = cells.map((one) => new Set(one));
    const byCell = new Map<CellId, number[]>();
    cells.forEach((one, i) => {
      for (const id of one) addTo(byCell, id, i);
    });
    this.neighbours = cells.map((one, i) => {
      const near = new Set(one.flatMap((id) => byCell.get(id)!));
      near.delete(i);
      return near;
    });
  }

  holds(relation: number, id: CellId): boolean {
    return this.sets[relation]!.has(id);
  }

  /** The most relations found among the given ones of which no two share a cell (those with fewest neighbours first). */
  least(among: readonly number[]): number {
    const left = new Set(among);
    let count = 0;
    while (left.size > 0) {
      let best = -1;
      let fewest = Infinity;
      for (const one of left) {
        const near = this.neighbours[one]!;
        let degree = 0;
        for (const other of near) if (left.has(other)) degree++;
        if (degree < fewest) [best, fewest] = [one, degree];
        if (degree === 0) break;
      }
      count++;
      left.delete(best);
      for (const other of this.neighbours[best]!) left.delete(other);
    }
    return count;
  }
}

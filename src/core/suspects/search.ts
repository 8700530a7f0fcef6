import { fit, type Change } from './assign';
import { Packing } from './packing';
import { MOST_SETTLED, settle, type Visits } from './settle';
import { reasonOf } from './rank';
import type { CellId, Space } from './space';
import { REASON_COST } from './weights';

export interface SearchLimits {
  /** Cells of the largest repair that is looked for. */
  readonly most: number;
  /** Sets of cells looked at. */
  readonly steps: number;
}

/** What a search found: all smallest repairs, or why there are none. */
export interface Found {
  readonly repairs: readonly (readonly Change[])[];
  /** Whether every set of that size, and every smaller one, was looked at. */
  readonly isComplete: boolean;
  /** Whether there are more repairs of that size than are kept. */
  readonly hasMore?: boolean;
  readonly steps: number;
}

/** A component of more failing relations is no slip or two; it is left to the solver. */
export const MOST_FAILING = 40;

/** Repairs of several cells that are kept; beyond them nobody reads on. Single cells are few and all weighed. */
const MOST_REPAIRS = 60;

class OutOfSteps extends Error {}

/**
 * All smallest sets of cells after whose change the given failing relations hold and no other fails: sets of one cell,
 * then of two, and so on. Where a set cannot do, the balances that contradict each other say which cells one more must
 * be taken from (Fellegi and Holt, 1976; Reiter's hitting sets, 1987).
 */
export function search(space: Space, failing: readonly number[], limits: SearchLimits): Found {
  const packing = new Packing(failing.map((index) => space.choices(index)));
  let steps = 0;
  for (let size = Math.max(1, packing.least(failing.map((_, i) => i))); size <= limits.most; size++) {
    const level = new Level(space, failing, packing, size, limits.steps - steps);
    try {
      level.grow([]);
    } catch (error) {
      if (!(error instanceof OutOfSteps)) throw error;
      return { repairs: level.repairs, isComplete: false, steps: limits.steps };
    }
    steps += level.steps;
    if (level.repairs.length > 0)
      return { repairs: likeliestOf(space, level.repairs), isComplete: true, hasMore: level.isFull, steps };
  }
  return { repairs: [], isComplete: true, steps };
}

/** One cell that may take several values is one repair: that which a slip of the hand explains, else which changes least. */
function likeliestOf(space: Space, repairs: readonly (readonly Change[])[]): (readonly Change[])[] {
  const likeliest = new Map<CellId, Change>();
  const distance = ({ id, value }: Change): number => Math.abs(value - space.reading(id).low);
  const cost = (change: Change): number => REASON_COST[reasonOf(space, change)];
  for (const [change, ...others] of repairs) {
    if (!change || others.length > 0) return [...repairs];
    const known = likeliest.get(change.id);
    if (!known || (cost(change) - cost(known) || distance(change) - distance(known)) < 0)
      likeliest.set(change.id, change);
  }
  return [...likeliest.values()].map((change) => [change]);
}

/** The search for repairs of exactly one size. */
class Level {
  readonly repairs: Change[][] = [];
  steps = 0;
  private readonly visits: Visits = { left: MOST_SETTLED };
  private readonly seen = new Set<string>();

  constructor(
    private readonly space: Space,
    private readonly failing: readonly number[],
    private readonly packing: Packing,
    private readonly size: number,
    private readonly mostSteps: number,
  ) {}

  /** Whether no more repairs are kept. */
  get isFull(): boolean {
    return this.size > 1 && this.repairs.length >= MOST_REPAIRS;
  }

  /** Tries a set, and every larger one that what contradicts it leads to. */
  grow(freed: readonly CellId[]): void {
    if (this.isFull) return;
    const open = this.failing.flatMap((_, i) => (freed.some((id) => this.packing.holds(i, id)) ? [] : [i]));
    if (freed.length + this.packing.least(open) > this.size) return;
    const key = [...freed].sort((a, b) => a - b).join();
    if (this.seen.has(key)) return;
    this.seen.add(key);
    if (++this.steps > this.mostSteps) throw new OutOfSteps();
    for (const id of this.branches(freed, open)) this.grow([...freed, id]);
  }

  /** Cells of which one more must change; none where the set will do or can do no more. */
  private branches(freed: readonly CellId[], open: readonly number[]): readonly CellId[] {
    const touched = [...this.space.relationsOverAny(freed)];
    const fits = fit(this.space, freed, touched);
    const isFull = freed.length === this.size;
    if ('conflict' in fits) return isFull ? [] : this.cellsOf(fits.conflict, freed);
    if (open.length > 0) return isFull ? [] : this.fewest(open);
    if (isFull) {
      this.repairs.push(...settle(this.space, freed, touched, this.failing, this.visits));
      if (this.visits.left <= 0) throw new OutOfSteps();
      return [];
    }
    // it holds as balances go, and was not enough: what is verified only must be broken
    const opaque = touched.filter((index) => this.space.balance(index).others.length > 0);
    return this.cellsOf(opaque, freed);
  }

  private cellsOf(relations: readonly number[], freed: readonly CellId[]): readonly CellId[] {
    return [...new Set(relations.flatMap((index) => this.space.choices(index)))].filter(
      (id) => !freed.includes(id),
    );
  }

  private fewest(open: readonly number[]): readonly CellId[] {
    return open
      .map((i) => this.packing.cells[i]!)
      .reduce((best, one) => (one.length < best.length ? one : best));
  }
}

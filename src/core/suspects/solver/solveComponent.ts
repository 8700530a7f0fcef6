import type { Change } from '../assign';
import type { OpenComponent } from '../locate';
import type { Found } from '../search';
import { isRight } from '../settle';
import type { Solve } from '../solve';
import type { CellId, Space } from '../space';
import { applied } from '../apply';
import { bandOf, unitsWith } from './bands';
import { failingBands, lpOf, modelOf, type Demands, type Model } from './model';

/** Rings of further balances that a component is widened by where its own cells cannot mend it. */
const RINGS = [0, 1, 2] as const;
/** Repairs of the same size that are asked for: each time one that shares fewer of the cells still thought sure. */
const MOST_ANSWERS = 6;
/** Questions asked because an answer broke what is no balance. */
const MOST_ROUNDS = 16;
/** Questions after which all units of a broken band are heeded: one by one they take each other's place. */
const ROUNDS_ONE_BY_ONE = 5;

/** How long may still be spent, in milliseconds. */
export type TimeLeft = () => number;

/**
 * The smallest repairs of an open component by a solver of mixed-integer problems; null where none was found, and no
 * repairs where there are none within what the cells may hold. Each is
 * verified with all relations over its cells, those that are no balances included.
 */
export async function solveComponent(
  { space, failing }: OpenComponent,
  solve: Solve,
  left: TimeLeft,
): Promise<Found | null> {
  let isKnown = true;
  for (const ring of RINGS) {
    const model = modelOf(space, failing, ring);
    isKnown &&= model !== 'wide';
    if (model === 'wide' || !model) continue;
    const asking = new Asking(space, model, solve, left);
    const found = await asking.answers();
    if (found !== 'infeasible') return found;
  }
  const hasChoice = failing.some((index) => space.choices(index).length > 0);
  return isKnown && hasChoice ? { repairs: [], isComplete: true, steps: 0 } : null;
}

/** Questions about one model, each with what the answers before have taught. */
class Asking {
  private readonly bands: Map<number, ReadonlySet<number>>;
  private readonly refuted: (readonly CellId[])[] = [];
  private rounds = 0;
  private isProven = true;

  constructor(
    private readonly space: Space,
    private readonly model: Model,
    private readonly solve: Solve,
    private readonly left: TimeLeft,
  ) {
    this.bands = failingBands(space, model.failing);
  }

  /** A smallest repair, and others of its size that leave out some of the cells that all so far have in common. */
  async answers(): Promise<Found | 'infeasible' | null> {
    const first = await this.next([], Infinity);
    if (first === 'infeasible') return first;
    if (!first) return null;
    const repairs = [first];
    let sure = first;
    while (sure.length > 0 && repairs.length < MOST_ANSWERS) {
      const other = await this.next([sure.map(({ id }) => id)], first.length);
      if (!other || other === 'infeasible') break;
      repairs.push(other);
      sure = sure.filter(({ id, value }) => other.some((one) => one.id === id && one.value === value));
    }
    return { repairs, isComplete: this.isProven, steps: 0 };
  }

  /** An answer that holds by all relations; null where time or patience ran out. */
  private async next(
    without: readonly (readonly CellId[])[],
    most: number,
  ): Promise<readonly Change[] | 'infeasible' | null> {
    while (this.rounds < MOST_ROUNDS) {
      const milliseconds = this.left();
      if (milliseconds <= 0) break;
      this.rounds++;
      const demands: Demands = { bands: this.bands, without, refuted: this.refuted, most };
      const answer = await this.solve({ lp: lpOf(this.space, this.model, demands), milliseconds });
      if (answer.status === 'infeasible') return 'infeasible';
      if (answer.status === 'timeout') this.isProven = false;
      const changes = answer.values && this.model.variables.changesOf(this.space, answer.values);
      if (!changes || changes.length === 0) break;
      if (this.isMending(changes)) return changes;
      this.learn(changes);
    }
    this.isProven = false;
    return null;
  }

  private isMending(changes: readonly Change[]): boolean {
    return isRight(this.space, changes, this.touchedBy(changes), this.model.failing);
  }

  /** What is to hold, and what an answer may break. */
  private touchedBy(changes: readonly Change[]): number[] {
    const over = this.space.relationsOverAny(changes.map(({ id }) => id));
    return [...new Set([...this.model.failing, ...over])];
  }

  /** What was broken is heeded from now on: bands by the units that changed, anything else by refusing the answer. */
  private learn(changes: readonly Change[]): void {
    const cells = new Set(changes.map(({ id }) => id));
    const heeded = this.rounds < ROUNDS_ONE_BY_ONE ? cells : new Set(this.model.variables.moves.keys());
    const { verdicts } = applied(this.space, changes);
    let isTaught = false;
    for (const index of this.touchedBy(changes)) {
      if (verdicts[index]!.status !== 'fails' || !bandOf(this.space, index)) continue;
      const known = this.bands.get(index) ?? new Set<number>();
      const all = new Set([...known, ...unitsWith(this.space, index, heeded)]);
      isTaught ||= all.size > known.size || !this.bands.has(index);
      this.bands.set(index, all);
    }
    if (!isTaught) this.refuted.push([...cells]);
  }
}

import type { Change } from '../assign';
import type { OpenComponent } from '../locate';
import type { Found } from '../search';
import { isRight } from '../settle';
import type { Solve } from '../solve';
import type { CellId, Space } from '../space';
import { changesOf, lpOf, modelOf, type Model } from './model';

/** Rings of further balances that a component is widened by where its own cells cannot mend it. */
const MOST_RINGS = 2;
/** Answers asked for: the best, others of its size, and such as break what is no balance. */
const MOST_ANSWERS = 8;
/** More cells than this are no slips; nobody would wait for the answer. */
const MOST_CELLS = 4_000;

/** How long may still be spent, in milliseconds. */
export type TimeLeft = () => number;

/**
 * The smallest repairs of an open component by a solver of mixed-integer problems; null where none was found. Each is
 * verified with all relations over its cells, those that are no balances included.
 */
export async function solveComponent(
  { space, failing }: OpenComponent,
  solve: Solve,
  left: TimeLeft,
): Promise<Found | null> {
  for (let ring = 0; ring <= MOST_RINGS; ring++) {
    const model = modelOf(space, failing, ring);
    if (model.cells.length === 0 || model.cells.length > MOST_CELLS) return null;
    const found = await answers(space, failing, model, solve, left);
    if (found === 'infeasible') continue;
    return found.repairs.length > 0 ? found : null;
  }
  return null;
}

async function answers(
  space: Space,
  failing: readonly number[],
  model: Model,
  solve: Solve,
  left: TimeLeft,
): Promise<Found | 'infeasible'> {
  const repairs: Change[][] = [];
  const without: CellId[][] = [];
  let isComplete = true;
  for (let asked = 0; asked < MOST_ANSWERS; asked++) {
    const milliseconds = left();
    if (milliseconds <= 0) {
      isComplete &&= asked > 0 && repairs.length > 0;
      break;
    }
    const answer = await solve({ lp: lpOf(space, model, without), milliseconds });
    if (answer.status === 'infeasible') {
      if (asked === 0) return 'infeasible';
      break;
    }
    if (answer.status === 'timeout') isComplete = false;
    if (!answer.values) break;
    const changes = changesOf(space, model, answer.values);
    if (changes.length === 0 || (repairs[0] && changes.length > repairs[0].length)) break;
    without.push(changes.map(({ id }) => id));
    if (isMending(space, failing, changes)) repairs.push(changes);
    if (!isComplete) break;
  }
  return { repairs, isComplete, steps: 0 };
}

function isMending(space: Space, failing: readonly number[], changes: readonly Change[]): boolean {
  const touched = [...new Set([...failing, ...changes.flatMap(({ id }) => space.relationsOver(id))])];
  return isRight(space, changes, touched, failing);
}

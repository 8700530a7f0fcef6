import type { Change } from './assign';
import type { Checked } from './candidates';
import { componentsOf } from './components';
import type { Evidence } from './evidence';
import { answerOf } from './answer';
import { bandGroups, repairedApart } from './bandGroups';
import { causeByCause } from './causeByCause';
import type { Explanation } from './explanation';
import { search, type Found, type SearchLimits } from './search';
import { eitherSide } from './eitherSide';
import { explainGreedily } from './greedy';
import { Space } from './space';

/** What explains the failing relations, and the components whose smallest repair is still open. */
export interface Located {
  readonly explanations: readonly Explanation[];
  readonly open: readonly (readonly number[])[];
}

/** A component that the exact search did not settle, and the cells it is about with all before it put in place. */
export interface OpenComponent {
  readonly space: Space;
  readonly failing: readonly number[];
}

/** What a check may spend: a table that does not add up at all must not hold it up. */
const LIMITS: SearchLimits = { most: 4, steps: 1500 };
const MOST_STEPS = 10_000;
/** A component of more failing relations is no slip or two; it is left to the solver. */
const MOST_FAILING = 40;

/**
 * The smallest repairs of what fails: each component alone, in order, with what was found before put in place. What is
 * too wide for the exact search is explained greedily for the time being, and left open.
 */
export function locate(checked: Checked, evidence: Evidence): Located {
  const steps = locating(checked, evidence);
  let next = steps.next();
  while (!next.done) next = steps.next(null);
  return next.value;
}

/**
 * The same step by step: yields each component that is too wide for the exact search, and takes the repairs that were
 * found for it elsewhere; null where there are none.
 */
export function* locating(
  checked: Checked,
  evidence: Evidence,
): Generator<OpenComponent, Located, Found | null> {
  const failing = failingOf(checked);
  if (failing.length === 0) return { explanations: [], open: [] };
  let space = new Space(checked, evidence);
  let left = MOST_STEPS;
  const explanations: Explanation[] = [];
  const open: number[][] = [];
  for (const group of bandGroups(space, inOrder(space, componentsOf(space, failing)))) {
    if (group.components.length > 1) {
      const all = group.components.flat();
      const tried = repairedApart(space, group, { ...LIMITS, steps: Math.min(LIMITS.steps, left) });
      left -= tried?.steps ?? LIMITS.steps;
      const found = tried ?? (yield { space, failing: all });
      if (found && found.repairs.length > 0) {
        const answer = causeByCause(space, all, found);
        explanations.push(...answer.explanations);
        space = space.after(answer.changes);
      }
    }
    for (const component of group.components) {
      const still = component.filter((index) => space.fails(index));
      if (still.length === 0) continue;
      const tried =
        still.length > MOST_FAILING
          ? null
          : search(space, still, { ...LIMITS, steps: Math.min(LIMITS.steps, Math.max(0, left)) });
      left -= tried?.steps ?? 0;
      const found = isSettled(tried) ? tried : yield { space, failing: still };
      if (!found) {
        open.push(still);
        continue;
      }
      if (found.repairs.length === 0) {
        explanations.push(...still.map((index) => withoutRepair(space, index)));
        continue;
      }
      if (found.repairs[0]!.length > mendedBy(space, found.repairs[0]!) + 1) {
        explanations.push(...still.map((index) => eitherSide(space, index)));
        continue;
      }
      const answer = found === tried ? answerOf(space, still, found) : causeByCause(space, still, found);
      explanations.push(...answer.explanations);
      space = space.after(answer.changes);
    }
  }
  return {
    explanations: [
      ...explanations,
      ...explainGreedily(space, new Set(explanations.flatMap((one) => one.failing))),
    ],
    open,
  };
}

/** A relation that no change of cells within what they may hold mends, with all others kept. */
function withoutRepair(space: Space, index: number): Explanation {
  const { rule } = space.checked.relations[index]!;
  return { failing: [index], rule, repair: null, repairs: [], more: 0 };
}

/** How many failing relations hold with the changes. */
function mendedBy(space: Space, changes: readonly Change[]): number {
  const { verdicts } = space.after(changes).checked;
  const over = new Set(changes.flatMap(({ id }) => space.relationsOver(id)));
  return [...over].filter((index) => space.fails(index) && verdicts[index]!.status === 'holds').length;
}

function isSettled(found: Found | null): found is Found {
  return found !== null && found.isComplete && found.repairs.length > 0;
}

/** Sums first: what is merely derived from marks may hold once they are mended. */
function inOrder(space: Space, components: readonly (readonly number[])[]): (readonly number[])[] {
  const isDerived = (component: readonly number[]): number =>
    component.every((index) => space.balance(index).cells.length === 0) ? 1 : 0;
  return [...components].sort((a, b) => isDerived(a) - isDerived(b));
}

function failingOf({ verdicts }: Checked): number[] {
  return verdicts.flatMap(({ status }, index) => (status === 'fails' ? [index] : []));
}

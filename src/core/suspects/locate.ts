import type { Change } from './assign';
import type { Checked } from './candidates';
import { componentsOf } from './components';
import { isAcross, type Evidence } from './evidence';
import { answerOf, type Answer } from './answer';
import { repairedWithin, type Within } from './apart';
import { bandGroups, repairedApart, type BandGroup } from './bandGroups';
import { causeByCause } from './causeByCause';
import type { Explanation } from './explanation';
import { MOST_FAILING, search, type Found, type SearchLimits } from './search';
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
/** Of one component, where all that is spent on several cells is spent. */
const ALONE_STEPS = 150;

/** Disagreements between tables that add up: so many at once are of tables made at other times, not of a wrong cell. */
const MANY = 4;

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
  const located = new Locating(new Space(checked, evidence));
  for (const group of bandGroups(located.space, inOrder(located.space, componentsOf(located.space, failing))))
    yield* located.group(group);
  return located.all();
}

/** What was found so far, and the cells with that put in place. */
class Locating {
  private readonly explanations: Explanation[] = [];
  private readonly open: (readonly number[])[] = [];
  private left = MOST_STEPS;
  private leftAlone = MOST_STEPS;
  /** What mends components within their tables, as long as nothing is put in place since. */
  private readonly apart = new Map<readonly number[], { readonly space: Space; readonly tried: Within }>();

  constructor(public space: Space) {}

  /** Components that share a band: together where each by itself leaves the bands right, then what is left one by one. */
  *group(group: BandGroup): Generator<OpenComponent, void, Found | null> {
    if (group.components.length > 1) {
      const all = group.components.flat();
      const tried = repairedApart(this.space, group, this.limits());
      this.left -= tried.steps;
      const isOpen = tried.found === null && !this.isMadeApart(group);
      const found = isOpen ? yield { space: this.space, failing: all } : tried.found;
      if (found && found.repairs.length > 0) this.take(causeByCause(this.space, all, found));
    }
    for (const component of group.components) {
      const { found } = this.within(this.stillFailing(component));
      if (found) this.take(answerOf(this.space, this.mendedBy(found.repairs[0]!), found));
      const still = this.stillFailing(component);
      if (still.length > 0) yield* this.component(still);
    }
  }

  /** What is found, and a fast answer for what is left open. */
  all(): Located {
    const settled = new Set(this.explanations.flatMap((one) => one.failing));
    return {
      explanations: [...this.explanations, ...explainGreedily(this.space, settled)],
      open: this.open,
    };
  }

  private *component(failing: readonly number[]): Generator<OpenComponent, void, Found | null> {
    const { space } = this;
    const tried = failing.length > MOST_FAILING ? null : this.search(failing);
    const areApart = failing.every((index) => this.isBetween(index));
    if (!isSettled(tried) && areApart && failing.length >= MANY) {
      this.explanations.push(...failing.map((index) => eitherSide(space, index)));
      return;
    }
    const found = isSettled(tried) ? tried : yield { space, failing };
    if (!found) {
      this.open.push(failing);
      return;
    }
    const [best] = found.repairs;
    if (!best) {
      this.explanations.push(...failing.map((index) => withoutRepair(space, index)));
      return;
    }
    // a table that adds up is not wrong in several cells because another says otherwise
    if (best.length > this.mendedBy(best).length + (areApart ? 0 : 1)) {
      this.explanations.push(...failing.map((index) => eitherSide(space, index)));
      return;
    }
    const isAll = found === tried && !found.hasMore;
    this.take(isAll ? answerOf(space, failing, found) : causeByCause(space, failing, found));
  }

  private take({ explanations, changes }: Answer): void {
    this.explanations.push(...explanations);
    this.space = this.space.after(changes);
  }

  /** Whether tables disagree that add up, or would once what is wrong within them is mended: no question for a solver. */
  private isMadeApart({ components, bands }: BandGroup): boolean {
    if (components.flat().every((index) => this.isBetween(index))) return true;
    return components.some((component) => {
      const { found, left } = this.within(component);
      // bands that are left may be right once the other components are mended
      return found !== null && left.some((index) => !bands.has(index));
    });
  }

  private within(component: readonly number[]): Within {
    const known = this.apart.get(component);
    if (known?.space === this.space) return known.tried;
    const tried = repairedWithin(this.space, component, this.limits());
    this.left -= tried.steps;
    this.apart.set(component, { space: this.space, tried });
    return tried;
  }

  private isBetween(index: number): boolean {
    return isAcross(this.space.checked.relations[index]!);
  }

  /** Failing relations that hold with the changes. */
  private mendedBy(changes: readonly Change[]): number[] {
    const { verdicts } = this.space.after(changes).checked;
    const over = this.space.relationsOverAny(changes.map(({ id }) => id));
    return [...over].filter((index) => this.space.fails(index) && verdicts[index]!.status === 'holds');
  }

  private stillFailing(component: readonly number[]): readonly number[] {
    const failing = component.filter((index) => this.space.fails(index));
    return failing.length === component.length ? component : failing;
  }

  /** What is left to spend goes to wide components; one that a single cell mends is found all the same. */
  private search(failing: readonly number[]): Found {
    if (this.left > 0) {
      const found = search(this.space, failing, this.limits());
      this.left -= found.steps;
      return found;
    }
    const found = search(this.space, failing, { most: 1, steps: Math.min(ALONE_STEPS, this.leftAlone) });
    this.leftAlone -= found.steps;
    return found.repairs.length > 0 ? found : { ...found, isComplete: false };
  }

  private limits(): SearchLimits {
    return { ...LIMITS, steps: Math.min(LIMITS.steps, Math.max(0, this.left)) };
  }
}

/** A relation that no change of cells within what they may hold mends, with all others kept. */
function withoutRepair(space: Space, index: number): Explanation {
  const { rule } = space.checked.relations[index]!;
  return { failing: [index], rule, repair: null, repairs: [], more: 0 };
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

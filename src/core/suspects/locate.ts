import type { RepairReason } from '../findings/finding';
import type { Relation } from '../relations/relation';
import { ruleOrder } from '../rules/ruleId';
import type { Change } from './assign';
import type { Checked } from './candidates';
import { componentsOf } from './components';
import { confidences } from './confidence';
import type { Evidence } from './evidence';
import type { CellValueChange, Explanation, RankedRepair } from './explanation';
import { rankRepairs, type Costed } from './rank';
import { search, type Found, type SearchLimits } from './search';
import { eitherSide } from './eitherSide';
import { explainGreedily } from './greedy';
import { causesOf, type Cause } from './split';
import { cellOf, idOf, Space } from './space';
import { EQUAL_COST } from './weights';

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
  for (const component of inOrder(space, componentsOf(space, failing))) {
    const still = component.filter((index) => space.fails(index));
    if (still.length === 0) continue;
    const tried =
      still.length > MOST_FAILING
        ? null
        : search(space, still, { ...LIMITS, steps: Math.min(LIMITS.steps, left) });
    left -= tried?.steps ?? 0;
    const found = isSettled(tried) ? tried : yield { space, failing: still };
    if (!found || found.repairs.length === 0) {
      open.push(still);
      continue;
    }
    if (found.repairs[0]!.length > still.length + 1) {
      explanations.push(...still.map((index) => eitherSide(space, index)));
      continue;
    }
    const answer = answerOf(space, still, found);
    explanations.push(...answer.explanations);
    space = space.after(answer.changes);
  }
  return {
    explanations: [
      ...explanations,
      ...explainGreedily(space, new Set(explanations.flatMap((one) => one.failing))),
    ],
    open,
  };
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

export interface Answer {
  readonly explanations: readonly Explanation[];
  /** The changes of the best repair. */
  readonly changes: readonly Change[];
}

/** The repairs of a component as explanations, one a cause, each with its alternatives. */
export function answerOf(space: Space, component: readonly number[], { repairs, isComplete }: Found): Answer {
  const ranked = rankRepairs(space, repairs);
  const best = ranked[0]!;
  const elsewhere = elsewhereMended(space, best.changes, component);
  const together = ranked.map(({ changes }) =>
    best.changes.flatMap((one, i) => (changes.some((other) => isSame(one, other)) ? [] : [i])),
  );
  const causes = causesOf(
    space,
    best.changes,
    [...component, ...elsewhere],
    together.filter(({ length }) => length > 1),
  );
  return {
    explanations: causes.map((cause) => explanationOf(space, cause, ranked, isComplete)),
    changes: best.changes,
  };
}

/** Failing relations of no component of its own that hold with the changes as well. */
function elsewhereMended(space: Space, changes: readonly Change[], component: readonly number[]): number[] {
  const over = new Set(changes.flatMap(({ id }) => space.relationsOver(id)));
  const failing = [...over].filter((index) => space.fails(index) && !component.includes(index));
  if (failing.length === 0) return [];
  const { verdicts } = space.after(changes).checked;
  return failing.filter((index) => verdicts[index]!.status === 'holds');
}

function isSame(a: Change, b: Change): boolean {
  return a.id === b.id && a.value === b.value;
}

/** Repairs listed in a finding. */
const MOST_LISTED = 5;
/** From here on the best repair is named although others would do. */
const SURE = 0.6;

function explanationOf(
  space: Space,
  cause: Cause,
  ranked: readonly Costed[],
  isProven: boolean,
): Explanation {
  const best = ranked[0]!;
  const outside = best.changes.filter((one) => !cause.changes.some((own) => isSame(own, one)));
  const ways = ranked
    .filter(({ changes }) => outside.every((one) => changes.some((other) => isSame(one, other))))
    .map((one): Costed => ({ ...one, ...withoutOutside(one, outside) }));
  const sure = confidences(ways, { failing: cause.failing.length, isProven });
  const repairs = ways.slice(0, MOST_LISTED).map((way, i): RankedRepair => ({
    reason: reasonFor(way.reasons),
    confidence: sure[i]!,
    proven: isProven,
    changes: way.changes.map(asCell),
  }));
  const { relations } = space.checked;
  const failing = leadingFirst(relations, cause.failing);
  const support = outside.length === 0 ? best.support : [];
  const isSure = ways.length === 1 || sure[0]! >= SURE;
  return {
    failing,
    rule: relations[leadingFirst(relations, [...failing, ...support])[0]!]!.rule,
    repair: isSure ? namedCell(space, failing, cause.changes) : null,
    repairs,
    more: ways.slice(MOST_LISTED).filter(({ cost }) => cost - best.cost < EQUAL_COST).length,
  };
}

function withoutOutside(
  { changes, reasons }: Costed,
  outside: readonly Change[],
): Pick<Costed, 'changes' | 'reasons'> {
  const kept = changes.flatMap((one, i) => (outside.some((other) => isSame(one, other)) ? [] : [i]));
  return { changes: kept.map((i) => changes[i]!), reasons: kept.map((i) => reasons[i]!) };
}

/** A failing total that alone is wrong is where the finding stands anyway; any other cell is news. */
function namedCell(
  space: Space,
  failing: readonly number[],
  changes: readonly Change[],
): CellValueChange | null {
  const leading = space.checked.relations[failing[0]!]!;
  const target = changes.find(({ id }) => id === idOf(leading.target));
  if (target && failing.length === 1 && !leading.alternatives) return null;
  return asCell(target ?? changes[0]!);
}

function asCell({ id, value }: Change): CellValueChange {
  return { cell: cellOf(id), value };
}

/** One reason for a repair of several cells: what they share, else none. */
function reasonFor(reasons: readonly RepairReason[]): RepairReason {
  return reasons.every((one) => one === reasons[0]) ? reasons[0]! : 'search';
}

/** A contradiction leads a mere doubt; of equals the first rule. */
export function leadingFirst(relations: readonly Relation[], indices: readonly number[]): number[] {
  const gravity = (index: number): number => ((relations[index]!.severity ?? 'error') === 'error' ? 0 : 1);
  const order = (index: number): number => ruleOrder(relations[index]!.rule);
  return [...indices].sort((a, b) => gravity(a) - gravity(b) || order(a) - order(b) || a - b);
}

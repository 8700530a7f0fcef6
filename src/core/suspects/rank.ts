import type { RepairReason } from '../findings/finding';
import { evaluate } from '../relations/evaluate';
import { linearize } from '../relations/relation';
import { readAfter } from './apply';
import type { Change } from './assign';
import { isAcross } from './evidence';
import { easyReason, type Line } from './explanations/easy';
import { isSlip } from './explanations/slips';
import { areSwapped, type Moved } from './explanations/swapped';
import { cellOf, idOf, type CellId, type Space } from './space';
import { CELL, CELL_COST, ELSEWHERE_COST, REASON_COST, SUPPORT_COST } from './weights';

/** A repair with its cost and the reason of each change. */
export interface Costed {
  readonly changes: readonly Change[];
  readonly reasons: readonly RepairReason[];
  readonly cost: number;
  /** Relations that could not be checked and hold with it. */
  readonly support: readonly number[];
}

/** Repairs in the order of their cost; of equal ones a failing total first, then by place. */
export function rankRepairs(space: Space, repairs: readonly (readonly Change[])[]): Costed[] {
  const costed = repairs.map((changes) => costOf(space, changes));
  const isTarget = ({ changes: [first] }: Costed): number =>
    first && failingTarget(space, first.id) ? 0 : 1;
  return costed.sort((a, b) => a.cost - b.cost || isTarget(a) - isTarget(b) || byPlace(a.changes, b.changes));
}

function byPlace(a: readonly Change[], b: readonly Change[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = a[i]!.id - b[i]!.id || a[i]!.value - b[i]!.value;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function costOf(space: Space, given: readonly Change[]): Costed {
  const changes = [...given].sort((a, b) => a.id - b.id);
  const moved = changes.map((change): Moved => movedBy(space, change));
  const swapped = swappedAmong(moved);
  const reasons = changes.map((change, i) => (swapped.has(i) ? 'swapped' : reasonOf(space, change)));
  const support = supportOf(space, changes);
  const cost = changes.reduce(
    (sum, { id }, i) => sum + CELL + REASON_COST[reasons[i]!] + cellCost(space, id),
    support.length * SUPPORT_COST + mendedElsewhere(space, changes) * ELSEWHERE_COST,
  );
  return { changes, reasons, cost, support };
}

/** Places of figures that stand in each other's place, two and two: a third one of a row is no part of an exchange. */
function swappedAmong(moved: readonly Moved[]): Set<number> {
  const swapped = new Set<number>();
  moved.forEach((one, i) => {
    if (swapped.has(i)) return;
    const other = moved.findIndex((two, j) => j > i && !swapped.has(j) && areSwapped(one, two));
    if (other < 0) return;
    swapped.add(i);
    swapped.add(other);
  });
  return swapped;
}

/** Relations that are derived from the changed cells, fail as well, and hold with them: bands of communes, averages. */
function mendedElsewhere(space: Space, changes: readonly Change[]): number {
  const over = space.relationsOverAny(changes.map(({ id }) => id));
  const derived = [...over].filter((index) => space.fails(index) && space.balance(index).cells.length === 0);
  if (derived.length === 0) return 0;
  const after = readAfter(space, changes);
  return derived.filter((index) => evaluate(space.checked.relations[index]!, after).status === 'holds')
    .length;
}

function movedBy(space: Space, { id, value }: Change): Moved {
  return { cell: cellOf(id), from: space.reading(id).low, to: value };
}

/** Why one cell is thought to be the one: a slip of the hand, else what its place among the failing sums is. */
export function reasonOf(space: Space, { id, value, open }: Change): RepairReason {
  const { state, low: from, decimals: shown } = space.reading(id);
  const decimals = Math.max(shown, space.grain(id));
  if (state === 'mark') {
    return space.relationsOver(id).filter((index) => space.fails(index)).length > 1 ? 'crossing' : 'search';
  }
  const easy = easyReason({ from, to: value, decimals, around: aroundOf(space, id) });
  if (easy && (!open || isSlip(easy))) return easy;
  if (open) return 'search';
  return failingTarget(space, id) ? 'stale-total' : 'search';
}

/** A total that fails; one of several cells that are equally meant is none. */
function failingTarget(space: Space, id: CellId): boolean {
  return space.relationsOver(id).some((index) => {
    const { target, alternatives } = space.checked.relations[index]!;
    return space.fails(index) && !alternatives && idOf(target) === id;
  });
}

/** The figures beside a cell in its column and its row. */
function aroundOf(space: Space, id: CellId): Line[] {
  const { sheet, row, column } = cellOf(id);
  const figure = (down: number, right: number): number | undefined => {
    if (row + down < 0 || column + right < 0) return undefined;
    const { state, low } = space.reading(idOf({ sheet, row: row + down, column: column + right }));
    return state === 'number' ? low : undefined;
  };
  return [
    { before: [figure(-1, 0), figure(-2, 0)], after: [figure(1, 0), figure(2, 0)] },
    { before: [figure(0, -1), figure(0, -2)], after: [figure(0, 1), figure(0, 2)] },
  ];
}

/** What a cell costs beyond `CELL`, by what is known of it. */
export function cellCost(space: Space, id: CellId): number {
  const { isFormula, isTouched } = space.evidence;
  const cell = cellOf(id);
  const over = space.relationsOver(id);
  const { relations, verdicts } = space.checked;
  const isGridTotal = over.some((index) => {
    const { target, rule, expr } = relations[index]!;
    return rule.startsWith('grid/') && idOf(target) === id && linearize(expr) !== null;
  });
  const isAgreed = over.some((index) => isAcross(relations[index]!) && verdicts[index]!.status === 'holds');
  return (
    (isGridTotal ? CELL_COST.gridTotal : 0) +
    (isAgreed ? CELL_COST.agreedAcross : 0) +
    (isFormula(cell) ? CELL_COST.formula : 0) +
    (isTouched(cell) ? CELL_COST.touched : 0) +
    (isBroken(space, id) ? CELL_COST.broken : 0)
  );
}

function isBroken(space: Space, id: CellId): boolean {
  const { state, low, decimals } = space.reading(id);
  return state === 'number' && decimals > 0 && !Number.isInteger(low) && space.grain(id) === 0;
}

/** Relations over the changed cells that could not be checked and hold with the changes. */
function supportOf(space: Space, changes: readonly Change[]): number[] {
  const { relations, verdicts } = space.checked;
  const after = readAfter(space, changes);
  const touched = space.relationsOverAny(changes.map(({ id }) => id));
  return [...touched].filter(
    (index) =>
      verdicts[index]!.status === 'unchecked' && evaluate(relations[index]!, after).status === 'holds',
  );
}

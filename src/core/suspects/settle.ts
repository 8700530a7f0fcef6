import { readAfter } from './apply';
import { fit, type Change } from './assign';
import { beforeSlip } from './explanations/slips';
import { cellOf, idOf, type CellId, type Domain, type Space } from './space';
import { verdictAfter } from './verdictAfter';

/** Values tried of a cell, and whole answers looked at, where a set of cells leaves a choice. */
const MOST_VALUES = 8;
const MOST_ANSWERS = 40;
/** Steps that rounding may leave open: a sum of a thousand figures, each off by half of one. */
const MOST_ROUNDED = 1000;
const NOISE = 1e-9;

/** Partial answers that may still be looked at: what leaves many cells a choice must not hold up a check. */
export interface Visits {
  left: number;
}

/** For all sets of cells of one size together; one of a few cells takes some ten. */
export const MOST_SETTLED = 4000;

/** Every way to fill freed cells, all of them with another value, so that what is over them holds. */
export function settle(
  space: Space,
  freed: readonly CellId[],
  touched: readonly number[],
  component: readonly number[],
  visits: Visits,
): Change[][] {
  const answers: Change[][] = [];
  const go = (fixed: readonly Change[]): void => {
    if (answers.length >= MOST_ANSWERS || --visits.left < 0) return;
    const found = fit(fixedIn(space, fixed), freed, touched);
    if ('conflict' in found) return;
    const open = openOf(freed, found.ranges, fixed);
    if (open < 0) {
      const changes = freed.map(
        (id, i) => fixed.find((one) => one.id === id) ?? { id, value: found.ranges[i]!.low },
      );
      if (isRight(space, changes, touched, component)) answers.push(changes);
      return;
    }
    const id = freed[open]!;
    for (const change of waysOf(space, id, found.ranges[open]!, freed, touched)) go([...fixed, change]);
  };
  go([]);
  return answers;
}

/** The same space with the domains of some cells narrowed to one value. */
function fixedIn(space: Space, fixed: readonly Change[]): Space {
  if (fixed.length === 0) return space;
  const narrowed = Object.create(space) as Space;
  narrowed.domain = (id) => {
    const own = fixed.find((one) => one.id === id);
    const domain = space.domain(id);
    return own ? { ...domain, low: own.value, high: own.value } : domain;
  };
  return narrowed;
}

/** The place of the cell with the fewest values left to choose from; −1 where all are settled. */
function openOf(freed: readonly CellId[], ranges: readonly Domain[], fixed: readonly Change[]): number {
  let best = -1;
  freed.forEach((id, i) => {
    const { low, high } = ranges[i]!;
    if (high - low <= NOISE || fixed.some((one) => one.id === id)) return;
    if (best < 0 || high - low < ranges[best]!.high - ranges[best]!.low) best = i;
  });
  return best;
}

/** Whether what is left open is no more than what rounding leaves of decimals. */
function isRounded(space: Space, { low, high, step }: Domain, touched: readonly number[]): boolean {
  if (step >= 1 || (high - low) / step + 1 > MOST_ROUNDED) return false;
  const { relations } = space.checked;
  return !touched.some((index) => relations[index]!.op === '≤' && space.fails(index));
}

/** Values worth trying: all where they are few; else what a slip explains, what a ratio asks for, and the nearest. */
function waysOf(
  space: Space,
  id: CellId,
  range: Domain,
  freed: readonly CellId[],
  touched: readonly number[],
): Change[] {
  const { low, high, step } = range;
  const { low: now } = space.reading(id);
  const inside = (value: number): boolean => value >= low - NOISE && value <= high + NOISE;
  const count = (high - low) / step + 1;
  const nearest = now < low ? low : now > high ? high : now;
  // a tenth of anything lies below most bounds: what is only a little beyond one is no such slip
  const isFar = Math.abs(now - nearest) > high - low;
  const slips = (isFar ? beforeSlip(now, step) : now < 0 ? [-now] : []).filter(inside);
  if (isRounded(space, range, touched)) {
    // what rounding leaves open is one answer: what a slip explains, or what is asked for, rounded; 14,25 is 14,3
    // whatever slip would lead to 14,2
    const exact = exactOf(space, id, freed, touched) ?? (low + high) / 2;
    const rounded = [onGrid(exact, step), onGrid((low + high) / 2, step)].find(inside);
    const value = isHalf(exact / step) ? rounded : (slips[0] ?? rounded);
    return value === undefined ? [] : [{ id, value }];
  }
  if (count <= MOST_VALUES)
    return Array.from({ length: Math.round(count) }, (_, i) => ({ id, value: low + i * step, open: count }));
  const asked = touched.flatMap((index) => askedBy(space, index, id));
  const tried = [...slips, ...asked, nearest].filter(
    (value) => Number.isFinite(value) && inside(value) && Math.abs(value - now) > NOISE,
  );
  return [...new Set(tried)]
    .slice(0, MOST_VALUES)
    .map((value): Change => (asked.includes(value) ? { id, value } : { id, value, open: count }));
}

/** Half a step is rounded up, as officials do, whatever binary fractions make of it. */
function onGrid(value: number, step: number): number {
  return Math.round(value / step + 1e-7) / Math.round(1 / step);
}

/** What a failing relation gives for its own target, before rounding; null where none does, or more of it is to change. */
function exactOf(
  space: Space,
  id: CellId,
  freed: readonly CellId[],
  touched: readonly number[],
): number | null {
  const { relations, verdicts } = space.checked;
  for (const index of touched) {
    const [{ target, op }, verdict] = [relations[index]!, verdicts[index]!];
    if (verdict.status !== 'fails' || op !== '=' || idOf(target) !== id) continue;
    if (space.balance(index).cells.some((other) => other !== id && freed.includes(other))) continue;
    return verdict.expected;
  }
  return null;
}

/** Whether a figure in steps lies in the middle between two of them. */
function isHalf(steps: number): boolean {
  return Math.abs(Math.abs(steps % 1) - 0.5) < 1e-6;
}

/** What a relation that is no balance asks of its own target, or a ratio of its denominator. */
function askedBy(space: Space, index: number, id: CellId): number[] {
  const { relations, verdicts } = space.checked;
  const [relation, verdict] = [relations[index]!, verdicts[index]!];
  if (verdict.status !== 'fails' || relation.op === '≤') return [];
  if (idOf(relation.target) === id) return [verdict.expected];
  const { others } = space.balance(index);
  if (relation.expr.kind !== 'ratio' || others.length !== 1 || others[0] !== id || verdict.actual === 0)
    return [];
  return [Math.round((space.reading(id).low * verdict.expected) / verdict.actual)];
}

/**
 * Whether what failed of a component holds with the changes, and nothing that held fails. What fails outside the
 * component may fail for another cause as well.
 */
export function isRight(
  space: Space,
  changes: readonly Change[],
  touched: readonly number[],
  component: readonly number[],
): boolean {
  if (changes.some(({ id, value }) => Math.abs(value - space.reading(id).low) <= NOISE)) return false;
  const read = readAfter(space, changes);
  const cells = changes.map(({ id }) => cellOf(id));
  return touched.every((index) => {
    const before = space.checked.verdicts[index]!.status;
    if (before === 'fails' && !component.includes(index)) return true;
    const after = verdictAfter(space.checked, index, read, cells).status;
    return after === 'holds' || (after !== 'fails' && before !== 'holds' && before !== 'fails');
  });
}

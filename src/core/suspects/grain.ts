import type { Expr } from '../relations/relation';
import { cellOf, idOf, type CellId, type Space } from './space';

/** Digits beyond which decimals are noise of binary fractions. */
const MOST = 9;

/**
 * Digits after the decimal sign that the right figure of a cell has: as many as the finest figure it is added up with.
 * What a wrong cell shows says nothing of it: 12,5 among counts of people is a whole number, 225 among shares may be
 * 22,5. A typed total that is as coarse as the totals beside it is rounded, and stays so; where a cell is in no sum, it
 * is as fine as it shows.
 */
export function grainOf(space: Space, id: CellId): number {
  const own = space.reading(id).decimals;
  if (space.reading(id).state === 'mark') return 0;
  const beside = new Map<CellId, number>();
  let isTarget = false;
  let isOfYears = true;
  for (const index of space.relationsOver(id)) {
    const { target, expr, op, rule } = space.checked.relations[index]!;
    isOfYears &&= rule.startsWith('targets/');
    if (!addsUp(expr)) continue;
    isTarget ||= op === '=' && idOf(target) === id;
    for (const other of space.balance(index).cells)
      if (other !== id) beside.set(other, space.reading(other).decimals);
  }
  if (beside.size === 0) return own;
  const decimals = [...beside.values()];
  const finest = Math.max(...decimals);
  if (isOfYears && own === 0 && isLoneFraction(decimals)) return 0;
  if (finest > own && isTarget && isAmongCoarse(space, id, own)) return own;
  return Math.min(finest, MOST);
}

/** Whole figures of a row that make the one with decimals the odd one. */
const FEWEST_WHOLE = 2;

/** Whether all figures of other years and the target are whole but one: «12,5 xã» among counts does not make them shares. */
function isLoneFraction(decimals: readonly number[]): boolean {
  return decimals.filter((one) => one > 0).length === 1 && decimals.length > FEWEST_WHOLE;
}

/** Whether figures are added up as they are: a share or an average is as fine as one likes. */
function addsUp(expr: Expr): boolean {
  return (
    expr.kind === 'count' || (expr.kind === 'sum' && expr.terms.every(({ weight }) => Math.abs(weight) === 1))
  );
}

const BESIDE = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** Whether the totals beside a total show no more digits than it does. */
function isAmongCoarse(space: Space, id: CellId, decimals: number): boolean {
  const { sheet, row, column } = cellOf(id);
  const beside = BESIDE.flatMap(([down, right]) => {
    const [r, c] = [row + down, column + right];
    return r < 0 || c < 0 ? [] : [idOf({ sheet, row: r, column: c })];
  }).filter((other) => space.reading(other).state === 'number' && isTotal(space, other));
  return beside.length > 0 && beside.every((other) => space.reading(other).decimals <= decimals);
}

/** A total of sums as fine as any: one of whole numbers says nothing of rounding. */
function isTotal(space: Space, id: CellId): boolean {
  return space.relationsOver(id).some((index) => {
    const { target, expr, op } = space.checked.relations[index]!;
    // what is merely no more than another is no total of it
    if (op !== '=' || idOf(target) !== id || !addsUp(expr)) return false;
    return space.balance(index).cells.some((other) => other !== id && space.reading(other).decimals > 0);
  });
}

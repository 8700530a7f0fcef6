import {
  fixedCount,
  linearize,
  rangesOf,
  type Expr,
  type RangeRef,
  type Relation,
} from '../relations/relation';
import type { CellId, Space } from './space';
import { idOf } from './space';

/**
 * A relation as a balance: Σ weight × change of its cells must come to lie between `low` and `high` for it to hold.
 * With no change that is so where 0 lies between them.
 */
export interface Balance {
  readonly index: number;
  /** Cells that a change of would matter, with how the difference target − expression changes with each. */
  readonly cells: readonly CellId[];
  readonly weights: readonly number[];
  readonly low: number;
  readonly high: number;
  /** The fixed number of its expression. */
  readonly plus: number;
  /** Cells that it depends on in another way (a denominator): it is verified only where one of them changes. */
  readonly others: readonly CellId[];
  /** Parts of it are not known, or it is not linear. */
  readonly isOpen: boolean;
}

const ANY = { low: -Infinity, high: Infinity } as const;

/** A relation as a balance over the cells of a space; one that is not linear has no bounds and is verified only. */
export function balanceFor(index: number, space: Space, isSolvable: boolean): Balance {
  const relation = space.checked.relations[index]!;
  const form = isSolvable ? formOf(relation.expr, space) : null;
  if (!form)
    return { index, cells: [], weights: [], plus: 0, ...ANY, others: cellsOf(relation), isOpen: true };
  const weights = new Map<CellId, number>([[idOf(relation.target), 1]]);
  let difference = space.reading(idOf(relation.target)).low - form.plus;
  let [unknownLow, unknownHigh, slack] = [0, 0, 0];
  for (const { id, weight } of form.terms) {
    const { state, low, high, decimals } = space.reading(id);
    if (decimals > 0 && !Number.isInteger(low)) slack += 0.5 * 10 ** -decimals * Math.abs(weight);
    const isUnknown = state === 'blank' && relation.blanks === 'unknown';
    const top = isUnknown ? Infinity : high;
    if (low === top) {
      weights.set(id, (weights.get(id) ?? 0) - weight);
      difference -= low * weight;
      continue;
    }
    unknownLow += weight > 0 ? low * weight : top * weight;
    unknownHigh += weight > 0 ? top * weight : low * weight;
  }
  const tolerance = toleranceOf(relation, slack, space);
  const cells = [...weights.keys()].filter((id) => weights.get(id) !== 0);
  return {
    index,
    cells,
    weights: cells.map((id) => weights.get(id)!),
    low: relation.op === '≤' ? -Infinity : unknownLow - tolerance - difference,
    high: unknownHigh + tolerance - difference,
    plus: form.plus,
    others: form.others,
    isOpen: unknownLow !== unknownHigh || form.others.length > 0,
  };
}

interface Form {
  readonly terms: readonly { readonly id: CellId; readonly weight: number }[];
  readonly plus: number;
  readonly others: readonly CellId[];
}

/** The weights of an expression's cells; a ratio's as long as its denominator stays. */
function formOf(expr: Expr, space: Space): Form | null {
  const fixed = fixedCount(expr);
  if (fixed !== null) return { terms: [], plus: fixed, others: [] };
  const terms = linearize(expr);
  if (terms) {
    return {
      terms: terms.flatMap(({ cells, weight }) => idsOf(cells).map((id) => ({ id, weight }))),
      plus: plusOf(expr),
      others: [],
    };
  }
  if (expr.kind !== 'ratio') return null;
  const [numerator, denominator] = [formOf(expr.numerator, space), formOf(expr.denominator, space)];
  if (!numerator || !denominator || numerator.others.length + denominator.others.length > 0) return null;
  const divisor = valueOf(denominator, space);
  if (divisor === null || divisor === 0) return null;
  const factor = expr.scale / divisor;
  return {
    terms: numerator.terms.map(({ id, weight }) => ({ id, weight: weight * factor })),
    plus: numerator.plus * factor,
    others: denominator.terms.map(({ id }) => id),
  };
}

function plusOf(expr: Expr): number {
  if (expr.kind === 'sum') return expr.plus ?? 0;
  if (expr.kind !== 'ratio') return 0;
  return (plusOf(expr.numerator) * expr.scale) / (fixedCount(expr.denominator) ?? 1);
}

/** What a form comes to as the cells stand; null where one of them is not known. */
function valueOf({ terms, plus }: Form, space: Space): number | null {
  let sum = plus;
  for (const { id, weight } of terms) {
    const { low, high } = space.reading(id);
    if (low !== high) return null;
    sum += low * weight;
  }
  return sum;
}

const NOISE = 1e-9;

/** As `evaluate` has it: whole numbers agree exactly, others by half a unit of the last digit shown. */
function toleranceOf({ target, expr, slack: given = 0 }: Relation, slack: number, space: Space): number {
  const { decimals, low } = space.reading(idOf(target));
  const half = 0.5 * 10 ** -decimals;
  if (expr.kind === 'ratio') return half + NOISE + given;
  const isWhole = slack === 0 && (decimals === 0 || Number.isInteger(low));
  return (isWhole ? NOISE : half + slack + NOISE) + given;
}

function cellsOf(relation: Relation): CellId[] {
  return [idOf(relation.target), ...rangesOf(relation.expr).flatMap(idsOf)];
}

function idsOf({ sheet, rect }: RangeRef): CellId[] {
  const ids: CellId[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) ids.push(idOf({ sheet, row, column }));
  }
  return ids;
}

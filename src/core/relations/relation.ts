import type { Severity } from '../findings/severity';
import type { Text } from '../messages/text';
import type { Rect } from '../snapshot/workbook';
import type { RuleId } from '../rules/ruleId';

/** Cells of one sheet; the sheet by its place in the workbook. */
export interface RangeRef {
  readonly sheet: number;
  readonly rect: Rect;
}

export interface CellRef {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Cells that each count with the same weight. */
export interface Term {
  readonly cells: RangeRef;
  readonly weight: number;
}

/**
 * What a target must equal. Marks count 1 where met and 0 where not, so that `count` is linear like `sum`.
 * - `sum`: the weighted sum of cells, and of a fixed number where one is known (`plus`: 100 per cent, 115 communes);
 * - `count`: how many cells satisfy the condition (`met`: marks; `listed`: units that are listed, whatever they hold);
 * - `ratio`: numerator ÷ denominator × scale;
 * - `band`: how many of the units meet `from` to `to` criteria; each unit is the ranges of its marks;
 * - `all`: met where every cell is met;
 * - `groups`: how many groups of cells are met in every cell.
 */
export type Expr =
  | { readonly kind: 'sum'; readonly terms: readonly Term[]; readonly plus?: number }
  | { readonly kind: 'count'; readonly cells: readonly RangeRef[]; readonly condition: 'met' | 'listed' }
  | { readonly kind: 'ratio'; readonly numerator: Expr; readonly denominator: Expr; readonly scale: number }
  | {
      readonly kind: 'band';
      readonly units: readonly (readonly RangeRef[])[];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'all'; readonly cells: readonly RangeRef[] }
  | { readonly kind: 'groups'; readonly groups: readonly (readonly RangeRef[])[] };

/** Why a relation is believed: the form says so, its structure says so, nearly all its lines say so, or by chance. */
export type Basis = 'declared' | 'structural' | 'supported' | 'observed';

/** A statement about cells, as data. Its tolerance follows from the decimals shown (see `evaluate`). */
export interface Relation {
  readonly rule: RuleId;
  readonly target: CellRef;
  readonly op: '=' | '≤';
  readonly expr: Expr;
  readonly basis: Basis;
  /** The Biểu it belongs to, by its place in the workbook's list. */
  readonly bieu: number;
  /** How far off the target may be beyond what the digits shown allow: figures of rounded tables. */
  readonly slack?: number;
  /** How grave a failure is; an error where left out. */
  readonly severity?: Severity;
  /** Where a failure is shown if no single cell explains it; the target where left out. */
  readonly anchor?: RangeRef;
  /** The failure in words; its `{actual}`, `{expected}` and `{difference}` are filled in by the finding. */
  readonly words?: Text;
  /** The target's cell shows per cent (70 % of 0,7): so do the figures in its words. */
  readonly inPercent?: true;
  /** The words where the figure was only cut instead of rounded. */
  readonly wordsIfCut?: Text;
  /**
   * Cells any one of which may be wrong where the target leads no more than they do: a failure that no single cell
   * explains stands at this range, with the sum of its cells, and each of them is named with what it would have to be.
   * The relation's own words are then about all of them.
   */
  readonly alternatives?: RangeRef;
  /** What a blank cell of the expression stands for: nothing (where left out), or a figure that is not known yet. */
  readonly blanks?: 'unknown';
  /** The same told from the other side: where the cell that explains the failure is on another sheet than the target. */
  readonly otherWords?: Text;
  /** Cells that show the same disagreement, to be named beside those it reads. */
  readonly also?: readonly RangeRef[];
}

/** The terms of a linear expression with their weights, or null where it is not linear. */
export function linearize(expr: Expr): readonly Term[] | null {
  switch (expr.kind) {
    case 'sum':
      return expr.terms;
    case 'count':
      return expr.condition === 'met' ? expr.cells.map((cells) => ({ cells, weight: 1 })) : null;
    case 'ratio': {
      // a ratio to a fixed number of units is its numerator, scaled
      const count = fixedCount(expr.denominator);
      const numerator = linearize(expr.numerator);
      if (count === null || count === 0 || numerator === null) return null;
      return numerator.map(({ cells, weight }) => ({ cells, weight: (weight * expr.scale) / count }));
    }
    case 'band':
    case 'all':
    case 'groups':
      return null;
  }
}

/** How much a linear relation's difference (target − expression) changes with a cell: 1 for a mere target, else null. */
export function leverOf({ target, expr }: Relation, cell: CellRef): number | null {
  const terms = linearize(expr);
  if (!terms) return null;
  const own = holdsCell(cellRange(target), cell) ? 1 : 0;
  return terms.reduce((sum, { cells, weight }) => (holdsCell(cells, cell) ? sum - weight : sum), own);
}

/** The value of a `count` of listed units, which no change of a cell's figure alters; null for other expressions. */
export function fixedCount(expr: Expr): number | null {
  if (expr.kind !== 'count' || expr.condition !== 'listed') return null;
  return expr.cells.reduce((sum, { rect }) => sum + area(rect), 0);
}

/** Number of cells in a rectangle. */
export function area(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Every range an expression reads. */
export function rangesOf(expr: Expr): readonly RangeRef[] {
  switch (expr.kind) {
    case 'sum':
      return expr.terms.map((term) => term.cells);
    case 'count':
    case 'all':
      return expr.cells;
    case 'groups':
      return expr.groups.flat();
    case 'band':
      return expr.units.flat();
    case 'ratio':
      return [...rangesOf(expr.numerator), ...rangesOf(expr.denominator)];
  }
}

/** Whether a range holds a cell. */
export function holdsCell(range: RangeRef, cell: CellRef): boolean {
  const { top, left, bottom, right } = range.rect;
  return (
    range.sheet === cell.sheet &&
    cell.row >= top &&
    cell.row <= bottom &&
    cell.column >= left &&
    cell.column <= right
  );
}

/** A single cell as a range. */
export function cellRange({ sheet, row, column }: CellRef): RangeRef {
  return { sheet, rect: { top: row, left: column, bottom: row, right: column } };
}

import type { Relation, Term } from '../../relations/relation';
import { linearize } from '../../relations/relation';
import { MAX_COLUMNS } from '../../snapshot/address';
import type { Rect } from '../../snapshot/workbook';
import { formulaAt, type FormulaCell, type FormulaSheet, type Part, type SumAxis } from './formulaSheet';

/** How often each cell counts, by its number (`numberOf`), once subtotals are taken apart. */
export type Leaves = ReadonlyMap<number, number>;

/** Subtotals of subtotals, so deep; deeper ones count as they stand. */
const DEEPEST = 8;
/** Cells that may be looked at for one sheet: beyond that it is not made of sums as people write them. */
const MOST_STEPS = 3_000_000;

/** A cell of a sheet as one number. */
export function numberOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The cell a number means. */
export function placeOf(cell: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(cell / MAX_COLUMNS), column: cell % MAX_COLUMNS };
}

/** Takes sums apart down to the cells that are no sums themselves, along one direction, on one sheet. */
export class LeafFinder {
  private steps = 0;
  private readonly sheet: FormulaSheet;
  private readonly relations: ReadonlyMap<number, readonly Relation[]>;

  /** `relations`: the linear ones of this sheet by the number of their target. */
  constructor(sheet: FormulaSheet, relations: ReadonlyMap<number, readonly Relation[]>) {
    this.sheet = sheet;
    this.relations = relations;
  }

  /** The leaves of some cells; null where that would take too long. `owner`: the cell whose sum it is. */
  leavesOf(parts: readonly Part[], axis: SumAxis, owner: number): Leaves | null {
    const leaves = new Map<number, number>();
    return this.collect(parts, 1, axis, leaves, [owner]) ? leaves : null;
  }

  /** Takes steps off what may be looked at for this sheet; false once there are none left. */
  spend(steps: number): boolean {
    this.steps += steps;
    return this.steps <= MOST_STEPS;
  }

  private collect(
    parts: readonly Part[],
    weight: number,
    axis: SumAxis,
    leaves: Map<number, number>,
    path: readonly number[],
  ): boolean {
    for (const part of parts) {
      const { top, left, bottom, right } = this.clipped(part.rect);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          if (!this.spend(1)) return false;
          const cell = numberOf(row, column);
          const formula = formulaAt(this.sheet, row, column);
          if (part.skipsSubtotals && isSubtotal(formula)) continue;
          const own = path.length <= DEEPEST && !path.includes(cell) && this.partsOf(cell, formula, axis);
          const times = weight * part.weight;
          if (!own) leaves.set(cell, (leaves.get(cell) ?? 0) + times);
          else if (!this.collect(own, times, axis, leaves, [...path, cell])) return false;
        }
      }
    }
    return true;
  }

  /** Whole columns end where the sheet does. */
  private clipped(rect: Rect): Rect {
    return {
      ...rect,
      bottom: Math.min(rect.bottom, this.sheet.lastRow),
      right: Math.min(rect.right, this.sheet.lastColumn),
    };
  }

  /** What a cell is the sum of in this direction: as its Biểu says, else as its formula does. */
  private partsOf(cell: number, formula: FormulaCell | undefined, axis: SumAxis): readonly Part[] | null {
    const relation = this.relations.get(cell)?.find((one) => axisOfRelation(one) === axis);
    if (relation) return relationParts(relation);
    const sum = formula?.sum;
    return sum && sum.axis === axis && !sum.counts && sum.constant === 0 ? sum.parts : null;
  }
}

/** Whether a cell's formula is one that other `SUBTOTAL`s leave out. */
export function isSubtotal(cell: FormulaCell | undefined): boolean {
  return (
    cell?.shape?.tokens.some(
      (token) => token.kind === 'call' && (token.text === 'SUBTOTAL' || token.text === 'AGGREGATE'),
    ) ?? false
  );
}

/** The terms of a relation that says a cell is a plain sum of cells of its sheet; null for any other. */
export function plainTerms({ op, expr, target, basis }: Relation): readonly Term[] | null {
  if (op !== '=' || basis === 'observed') return null;
  const terms = linearize(expr);
  if (!terms || terms.length === 0) return null;
  return terms.every(({ cells, weight }) => Math.abs(weight) === 1 && cells.sheet === target.sheet)
    ? terms
    : null;
}

/** A plain relation's terms as parts. */
export function relationParts(relation: Relation): Part[] {
  return (plainTerms(relation) ?? []).map(({ cells, weight }) => ({
    rect: cells.rect,
    weight,
    skipsSubtotals: false,
  }));
}

/** Which way a relation runs. */
export function axisOfRelation({ target, expr }: Relation): SumAxis {
  const terms = linearize(expr) ?? [];
  if (terms.every(({ cells: { rect } }) => rect.left === target.column && rect.right === target.column))
    return 'down';
  return terms.every(({ cells: { rect } }) => rect.top === target.row && rect.bottom === target.row)
    ? 'across'
    : 'elsewhere';
}

import { addTo } from '../../collections/groups';
import type { Relation } from '../../relations/relation';
import type { FigureAt } from './figures';
import type { CellSum, FormulaCell, FormulaSheet } from './formulaSheet';
import type { LeafFinder } from './leaves';
import { axisOfRelation, numberOf, placeOf, plainTerms, relationParts, type Leaves } from './leaves';
import type { Slip } from './slip';
import { stretches } from './sumKey';
import { sumFormula } from './sumFormula';

/** What the relations of recognised Biểu say of a formula: right, a slip, or nothing. */
export type Judgement = Slip | 'right' | null;

/** Linear relations of a sheet by the number of their target. */
export function relationsByTarget(
  relations: readonly Relation[],
  sheet: number,
): ReadonlyMap<number, readonly Relation[]> {
  const byTarget = new Map<number, Relation[]>();
  for (const relation of relations) {
    if (relation.target.sheet !== sheet || plainTerms(relation) === null) continue;
    const cell = numberOf(relation.target.row, relation.target.column);
    addTo(byTarget, cell, relation);
  }
  return byTarget;
}

/**
 * Holds a sum's formula against what its Biểu says the cell is the sum of. Subtotals are taken apart on both sides:
 * a sum of communes is as good as one of districts. Where several relations end at the cell, one is enough.
 */
export function judgeByRelation(
  sheet: FormulaSheet,
  cell: FormulaCell,
  relations: readonly Relation[],
  finder: LeafFinder,
  figureAt: FigureAt,
): Judgement {
  const { sum } = cell;
  if (!sum || relations.length === 0) return null;
  if (relations.some((relation) => isSame(sum, relation))) return 'right';
  const owner = numberOf(cell.row, cell.column);
  const figure = (leaf: number): number | null => figureAt({ sheet: sheet.index, ...placeOf(leaf) });
  let best: Slip | null = null;
  for (const relation of relations) {
    const axis = axisOfRelation(relation);
    const said = finder.leavesOf(relationParts(relation), axis, owner);
    const added = finder.leavesOf(sum.parts, axis, owner);
    if (!said || !added) return null;
    const slip = compare(cell, sum, said, added, figure);
    if (slip === 'right') return 'right';
    if (slip && !best) {
      const parts = relationParts(relation);
      best = {
        ...slip,
        suggested: sum.counts ? null : sumFormula(parts),
        difference: gap(sheet, cell, parts, figureAt),
      };
    }
  }
  return best;
}

/** Whether a formula adds the very cells of a relation. */
function isSame(sum: CellSum, relation: Relation): boolean {
  const axis = axisOfRelation(relation);
  if (sum.axis !== axis || axis === 'elsewhere' || sum.constant !== 0) return false;
  const said = stretches({ axis, parts: relationParts(relation), constant: 0, counts: false });
  const added = stretches(sum);
  return (
    said.length === added.length &&
    said.every((one, i) => {
      const other = added[i]!;
      return one.first === other.first && one.last === other.last && one.weight === other.weight;
    })
  );
}

function compare(
  cell: FormulaCell,
  sum: CellSum,
  said: Leaves,
  added: Leaves,
  figure: (leaf: number) => number | null,
): Slip | 'right' | null {
  const missing: number[] = [];
  const doubled: number[] = [];
  const extra: number[] = [];
  let shared = 0;
  let blank = 0;
  for (const [leaf, weight] of said) {
    const times = added.get(leaf) ?? 0;
    if (times !== 0) shared++;
    if (times === weight) continue;
    if (figure(leaf) === null) blank++;
    else if (times === 0) missing.push(leaf);
    else if (times > weight && weight > 0) doubled.push(leaf);
    else return null;
  }
  // what a count of marks passes over besides (a subtotal between them) it does not count
  if (!sum.counts) {
    for (const [leaf] of added) if (!said.has(leaf) && figure(leaf) !== null) extra.push(leaf);
  }
  if (missing.length + doubled.length + extra.length === 0) {
    return blank > 0 || sum.constant !== 0 ? null : 'right';
  }
  // a formula that has little in common with the relation was meant for something else
  if (shared < missing.length || shared < extra.length || shared * 2 < said.size) return null;
  const kind = doubled.length > 0 ? 'double' : missing.length > 0 ? 'missing' : 'extra';
  const leaves = kind === 'double' ? doubled : kind === 'missing' ? missing : extra;
  const all = [...missing, ...doubled, ...extra];
  return {
    cell,
    kind,
    places: leaves.map(placeOf),
    suggested: null,
    difference: null,
    matters: all.some((leaf) => figure(leaf) !== 0),
  };
}

/** How much the cell's figure would change if it were what the relation says; null where that is not known. */
function gap(
  sheet: FormulaSheet,
  cell: FormulaCell,
  parts: ReturnType<typeof relationParts>,
  figureAt: FigureAt,
): number | null {
  const own = cell.cell.value;
  if (typeof own !== 'number') return null;
  let total = 0;
  for (const { rect, weight } of parts) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        total += weight * (figureAt({ sheet: sheet.index, row, column }) ?? 0);
      }
    }
  }
  return total - own;
}

import { completeParts, descend, unitsUnder, type AxisNode } from '../../bieu/axis';
import type { GridBieu } from '../../bieu/bieu';
import type { CellRef, Expr, Relation } from '../../relations/relation';
import { cellRange } from '../../relations/relation';
import { onGrid, type Rule, type GridContext } from '../rule';
import { criterionLines, figureLine, gridCell, gridRanges, partTerms } from './gridCells';

/**
 * The average per unit: the total divided by the number of units listed under it, whether or not they submitted,
 * to the decimals shown.
 */
export const average: Rule = {
  id: 'grid/average',
  severity: 'error',
  milder: ['note'],
  relations: onGrid((context) => [...averagesAcross(context), ...averagesDown(context)]),
};

/** The average column: beside each group's and the whole table's count. */
function averagesAcross({ bieu, index }: GridContext): Relation[] {
  const place = bieu.average?.lines[0];
  if (place === undefined) return [];
  return descend(bieu.units)
    .filter((node) => completeParts(node).length > 0)
    .flatMap((node) =>
      node.lines.map((line) =>
        relation(index, gridCell(bieu, line, place), allMarks(bieu, node), listed(bieu, node)),
      ),
    );
}

/** Lines of averages, of the whole or of a group: each criterion's share of units, and the count per unit. */
function averagesDown({ bieu, index }: GridContext): Relation[] {
  const across = [...criterionLines(bieu), ...(bieu.count?.lines ?? [])];
  return bieu.averageLines.flatMap((node) => {
    const of = node.parent ?? bieu.units;
    const denominator = listed(bieu, of);
    return node.lines.flatMap((line) =>
      across.map((place) =>
        relation(index, gridCell(bieu, line, place), oneTotal(bieu, of, place), denominator),
      ),
    );
  });
}

function relation(bieu: number, target: CellRef, numerator: Expr, denominator: Expr): Relation {
  const expr: Expr = { kind: 'ratio', numerator, denominator, scale: 1 };
  return { rule: 'grid/average', target, op: '=', expr, basis: 'structural', bieu };
}

function listed(bieu: GridBieu, node: AxisNode): Expr {
  const lines = unitsUnder(node).flatMap((unit) => unit.lines);
  return { kind: 'count', cells: gridRanges(bieu, lines, [bieu.nameLine]), condition: 'listed' };
}

/** A node's total at a place: as printed, or of its parts where it prints none. */
function oneTotal(bieu: GridBieu, node: AxisNode, place: number): Expr {
  const line = figureLine(bieu, node, place);
  if (line === null) return { kind: 'sum', terms: partTerms(bieu, node, place) };
  return { kind: 'sum', terms: [{ cells: cellRange(gridCell(bieu, line, place)), weight: 1 }] };
}

/** A node's count of criteria met over all its units. */
function allMarks(bieu: GridBieu, node: AxisNode): Expr {
  const count = bieu.count?.lines[0];
  if (count !== undefined) return oneTotal(bieu, node, count);
  const terms = criterionLines(bieu).flatMap((place) => {
    const expr = oneTotal(bieu, node, place);
    return expr.kind === 'sum' ? expr.terms : [];
  });
  return { kind: 'sum', terms };
}

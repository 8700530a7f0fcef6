import { descend, unitsUnder, type AxisNode } from '../bieu/axis';
import { placeOf, type GridBieu } from '../bieu/bieu';
import { cellRange, type CellRef, type Expr } from '../relations/relation';
import { figureLine, gridCell, gridRanges, markRanges, partTerms } from '../rules/grid/gridCells';
import { unitKeys } from '../units/unitKeys';
import type { Circumstance, QuantityMeasure, Scope, Shown } from './quantity';

/** Communes by the number of criteria they meet, both ends included. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * What a grid shows of all its communes and of each district: communes per criterion, criteria per commune, communes
 * listed, and communes of each of the bands asked for. A total that is printed is the cell; otherwise the marks are
 * counted.
 */
export function shownInGrid(
  bieu: GridBieu,
  index: number,
  circumstance: Circumstance,
  bands: readonly Band[],
): Shown[] {
  const criteria = bieu.criteriaSet?.id ?? null;
  return [bieu.units, ...districtsOf(bieu)].flatMap((node): Shown[] => {
    const scope = scopeOf(bieu, node);
    const shown = (measure: QuantityMeasure, { printed, expr }: Figure): Shown => ({
      quantity: { measure, scope, ...circumstance },
      bieu: index,
      printed,
      expr,
    });
    return [
      ...bieu.criteria.map((criterion) =>
        shown(
          { kind: 'criterion-count', criteria, criterion: criterion.number! },
          criterionFigure(bieu, node, criterion.lines[0]!),
        ),
      ),
      shown({ kind: 'average', criteria }, averageFigure(bieu, node)),
      shown({ kind: 'units' }, counted({ kind: 'count', cells: unitCells(bieu, node), condition: 'listed' })),
      ...bands.map(({ from, to }) =>
        shown({ kind: 'band', criteria, from, to }, counted(bandOf(bieu, node, { from, to }))),
      ),
    ];
  });
}

/** A figure of a grid: the cell that prints it, if any, and how it follows from cells. */
export interface Figure {
  readonly printed: CellRef | null;
  readonly expr: Expr;
}

/** The groups that hold communes themselves, or hold none at all and print totals alone. */
export function districtsOf(bieu: GridBieu): AxisNode[] {
  return descend(bieu.units).filter(
    (node) =>
      node.role === 'group' &&
      node.label !== '' &&
      (node.partitions.length === 0 ||
        node.partitions.some(({ parts }) => parts.some((part) => part.role === 'unit'))),
  );
}

function scopeOf(bieu: GridBieu, node: AxisNode): Scope {
  if (node === bieu.units) return { kind: 'whole' };
  return { kind: 'district', key: unitKeys(node.label).plain, name: node.label };
}

/** The number of a node's communes that meet the criterion at a place across. */
export function criterionFigure(bieu: GridBieu, node: AxisNode, place: number): Figure {
  const line = figureLine(bieu, node, place);
  if (line !== null) return printedAt(gridCell(bieu, line, place));
  return counted({ kind: 'sum', terms: partTerms(bieu, node, place) });
}

/** The criteria met per commune of a node: Σ criteria ÷ communes listed; printed in the column of averages. */
export function averageFigure(bieu: GridBieu, node: AxisNode): Figure {
  const place = bieu.average?.lines[0];
  const line = place === undefined ? null : figureLine(bieu, node, place);
  const printed = line === null ? null : gridCell(bieu, line, place!);
  return { printed: printed ?? averageBelow(bieu, node), expr: ratioOf(bieu, node) };
}

/** A line of averages prints the average under the column of counts. */
function averageBelow(bieu: GridBieu, node: AxisNode): CellRef | null {
  const count = bieu.count?.lines[0];
  if (count === undefined) return null;
  for (const line of bieu.averageLines.flatMap((one) =>
    (one.parent ?? bieu.units) === node ? one.lines : [],
  )) {
    const { row, column } = placeOf(bieu, line, count);
    if (bieu.read(row, column).state === 'number') return gridCell(bieu, line, count);
  }
  return null;
}

function ratioOf(bieu: GridBieu, node: AxisNode): Expr {
  const terms = bieu.criteria.flatMap((criterion) => {
    const { expr } = criterionFigure(bieu, node, criterion.lines[0]!);
    return expr.kind === 'sum' ? expr.terms : [];
  });
  const denominator = { kind: 'count', cells: unitCells(bieu, node), condition: 'listed' } as const;
  return { kind: 'ratio', numerator: { kind: 'sum', terms }, denominator, scale: 1 };
}

/** The communes of a node that meet so many criteria, from their marks. */
export function bandOf(bieu: GridBieu, node: AxisNode, { from, to }: Band): Expr {
  const lines = unitsUnder(node).flatMap((unit) => unit.lines);
  return { kind: 'band', units: lines.map((line) => markRanges(bieu, line)), from, to };
}

function unitCells(bieu: GridBieu, node: AxisNode): ReturnType<typeof gridRanges> {
  return gridRanges(
    bieu,
    unitsUnder(node).flatMap((unit) => unit.lines),
    [bieu.nameLine],
  );
}

function printedAt(cell: CellRef): Figure {
  return { printed: cell, expr: { kind: 'sum', terms: [{ cells: cellRange(cell), weight: 1 }] } };
}

function counted(expr: Expr): Figure {
  return { printed: null, expr };
}

import { isIgnored } from '../ignored';
import { writeShape } from '../../formula/shape';
import { rectOf } from '../../formula/reference';
import type { FigureAt } from './figures';
import { type FormulaCell, type FormulaSheet, type Part } from './formulaSheet';
import { numberOf, placeOf, type LeafFinder } from './leaves';
import { placeIn, sameKey, type Run } from './runs';
import type { Slip } from './slip';

/** So many formulas of a run may differ in one and the same way before it is taken for another block. */
const MOST_ALIKE = 2;
/** A run so long may hold two alike that are both odd. */
const LONG_RUN = 8;

/** Formulas of a run that differ from the others where nothing explains it. */
export function trulyOdd(
  sheet: FormulaSheet,
  run: Run,
  relationsSayRight: ReadonlySet<FormulaCell>,
): FormulaCell[] {
  const alike = new Map<string, number>();
  for (const cell of run.odd) alike.set(sameKey(cell), (alike.get(sameKey(cell)) ?? 0) + 1);
  const most = run.cells.length >= LONG_RUN ? MOST_ALIKE : 1;
  return run.odd.filter(
    (cell) =>
      alike.get(sameKey(cell))! <= most &&
      !relationsSayRight.has(cell) &&
      !isIgnored(sheet.sheet, cell.row, cell.column, 'formula') &&
      !agreesAcross(sheet, run, cell) &&
      !readsTheSame(run, cell) &&
      !startsSeries(run, cell) &&
      !addsSisters(run, cell),
  );
}

/** The run's formula (without `=`) as it would read in a cell; null where it would leave the sheet. */
export function asModel({ model }: Run, { row, column }: FormulaCell): string | null {
  return writeShape(model.shape!, row, column);
}

/** How far the next formula across may be to be a neighbour. */
const NEAR = 4;

/** Whether the cell is like its neighbours in the other direction: then its whole row or column is so by design. */
function agreesAcross({ rows, columns }: FormulaSheet, run: Run, cell: FormulaCell): boolean {
  const across = run.line === 'row' ? columns.get(cell.column) : rows.get(cell.row);
  const other = run.line === 'row' ? 'column' : 'row';
  const key = cell.shape!.key;
  return (
    across?.some((neighbour) => {
      const away = Math.abs(placeIn(neighbour, other) - placeIn(cell, other));
      return away > 0 && away <= NEAR && neighbour.shape?.key === key;
    }) ?? false
  );
}

/** `=D5/$C$4` and `=D5/C4` are one formula to whoever reads the cell. */
function readsTheSame(run: Run, cell: FormulaCell): boolean {
  const model = asModel(run, cell);
  const own = writeShape(cell.shape!, cell.row, cell.column);
  return model !== null && own !== null && bare(model) === bare(own);
}

function bare(formula: string): string {
  return formula.replaceAll('$', '').toUpperCase();
}

/** The first of a series whose others go on from the one before. */
function startsSeries(run: Run, cell: FormulaCell): boolean {
  const isEnd = cell === run.cells[0] || cell === run.cells.at(-1);
  return isEnd && refersToLine(run, run.model) > refersToLine(run, cell);
}

/** A formula that works on its sisters is a total among them. */
function addsSisters(run: Run, cell: FormulaCell): boolean {
  return refersToLine(run, cell) > refersToLine(run, run.model);
}

/** How many of a run's cells a formula points at. */
function refersToLine(run: Run, cell: FormulaCell): number {
  const rects = cell.shape!.references.flatMap((one) =>
    one.sheet === null ? (rectOf(one, cell.row, cell.column) ?? []) : [],
  );
  return run.cells.filter(({ row, column }) =>
    rects.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    ),
  ).length;
}

/**
 * A sum that leaves out figures which its sisters' formulas take in, or takes in others; null where it adds the same
 * in the end, or differs in blank cells alone.
 */
export function slipAmongSisters(
  sheet: FormulaSheet,
  run: Run,
  cell: FormulaCell,
  finder: LeafFinder,
  figureAt: FigureAt,
): Slip | 'same' | null {
  const { sum } = cell;
  if (!sum || sum.axis === 'elsewhere' || sum.counts || !run.model.sum) return null;
  const wanted = movedParts(run.model, cell);
  const owner = numberOf(cell.row, cell.column);
  const theirs = finder.leavesOf(wanted, sum.axis, owner);
  const own = finder.leavesOf(sum.parts, sum.axis, owner);
  if (!theirs || !own) return null;
  const figure = (leaf: number): number | null => figureAt({ sheet: sheet.index, ...placeOf(leaf) });
  const differing = new Set(
    [...theirs.keys(), ...own.keys()].filter((leaf) => theirs.get(leaf) !== own.get(leaf)),
  );
  if (differing.size === 0 && sum.constant === 0) return 'same';
  const missing = [...differing].filter((leaf) => !own.has(leaf) && figure(leaf) !== null);
  const extra = [...differing].filter((leaf) => !theirs.has(leaf) && figure(leaf) !== null);
  if (missing.length + extra.length === 0) return null;
  // with hardly a cell in common it is another kind of total, not a slip of the hand
  const shared = [...theirs.keys()].filter((leaf) => own.has(leaf)).length;
  if (shared < missing.length || shared < extra.length) return null;
  const difference = [...differing].reduce(
    (total, leaf) => total + ((theirs.get(leaf) ?? 0) - (own.get(leaf) ?? 0)) * (figure(leaf) ?? 0),
    0,
  );
  return {
    cell,
    kind: missing.length > 0 ? 'missing' : 'extra',
    places: (missing.length > 0 ? missing : extra).map(placeOf),
    suggested: asModel(run, cell),
    difference,
    matters: true,
  };
}

/** The model's parts moved to another cell of its line. */
function movedParts(model: FormulaCell, cell: FormulaCell): Part[] {
  const down = cell.row - model.row;
  const right = cell.column - model.column;
  return model.sum!.parts.map((part) => ({
    ...part,
    rect: {
      top: part.rect.top + down,
      left: part.rect.left + right,
      bottom: part.rect.bottom + down,
      right: part.rect.right + right,
    },
  }));
}

import { isGrid, type Bieu } from '../bieu/bieu';
import { round } from '../numbers/round';
import { evaluate, type Verdict } from '../relations/evaluate';
import type { CellRef, Relation } from '../relations/relation';
import { cellAt, type Workbook } from '../snapshot/workbook';
import { sameCell, type Checked } from '../suspects/candidates';
import type { CellValueChange } from '../suspects/explanation';
import type { Scalar, Suspect } from './finding';

export type Failure = Extract<Verdict, { status: 'fails' }>;

/** Everything a finding about relations is made from. */
export interface FindingContext {
  readonly workbook: Workbook;
  readonly bieus: readonly Bieu[];
  readonly checked: Checked;
}

/** The Biểu that holds a cell: a relation between sheets may be explained by a cell of either. */
export function bieuAt({ bieus }: FindingContext, { sheet, row, column }: CellRef): Bieu | undefined {
  return bieus.find(
    ({ sheet: own, range }) =>
      own === sheet &&
      row >= range.top &&
      row <= range.bottom &&
      column >= range.left &&
      column <= range.right,
  );
}

/** The value as the cell holds it. */
export function scalarAt(workbook: Workbook, { sheet, row, column }: CellRef): Scalar {
  const value = cellAt(workbook.sheets[sheet]!, row, column)?.value ?? null;
  if (typeof value === 'boolean') return String(value);
  return value !== null && typeof value === 'object' ? value.error : value;
}

/** A cell with what it holds and what it should; a mark in the table's own notation. */
export function suspectOf(context: FindingContext, { cell, value }: CellValueChange): Suspect {
  return { cell, actual: scalarAt(context.workbook, cell), suggested: written(context, cell, value) };
}

/** Digits beyond which a sum of decimals is noise. */
const MOST_DECIMALS = 9;

function written(context: FindingContext, cell: CellRef, value: number): Scalar {
  if (context.checked.read(cell).state !== 'mark') return round(value, MOST_DECIMALS);
  const bieu = bieuAt(context, cell);
  const notation = bieu && (isGrid(bieu) ? bieu.codebook : bieu.dossier);
  if (!notation) return value;
  return value === 1 ? notation.met : notation.notMet;
}

/** What becomes of a relation when one mark is given a value. */
export function statusWith(
  { checked }: FindingContext,
  relation: Relation,
  cell: CellRef,
  value: number,
): Verdict['status'] {
  return evaluate(relation, (ref) =>
    sameCell(ref, cell) ? { state: 'mark', low: value, high: value, decimals: 0 } : checked.read(ref),
  ).status;
}

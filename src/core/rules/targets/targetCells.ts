import type { TableBieu } from '../../bieu/bieu';
import type { TargetRow, TargetsFacts } from '../../bieu/targets';
import type { Reading } from '../../relations/reading';
import type { CellRef, Relation, Term } from '../../relations/relation';
import { onTable, type RuleContext, type TableContext } from '../rule';

/** What a rule about targets by year is given. */
export interface TargetsContext extends TableContext {
  readonly facts: TargetsFacts;
}

/** Makes a rule's function for tables of targets alone. */
export function onTargets<T>(
  work: (context: TargetsContext) => readonly T[],
): (context: RuleContext) => readonly T[] {
  return onTable((context) => {
    const { targets: facts } = context.bieu;
    return facts ? work({ ...context, facts }) : [];
  }, 'targets');
}

/** A cell of the Biểu. */
export function targetCell({ sheet }: TableBieu, row: number, column: number): CellRef {
  return { sheet, row, column };
}

/** Cells of some rows in one column, each with the same weight, as the fewest ranges. */
export function termsDown(
  { sheet }: TableBieu,
  rows: readonly TargetRow[],
  column: number,
  weight = 1,
): Term[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const at of rows.map((row) => row.at).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && at === last.bottom + 1) last.bottom = at;
    else runs.push({ top: at, bottom: at });
  }
  return runs.map(({ top, bottom }) => ({
    cells: { sheet, rect: { top, left: column, bottom, right: column } },
    weight,
  }));
}

/** The figures of some rows in one column, in their order. */
export function readDown(bieu: TableBieu, rows: readonly TargetRow[], column: number): Reading[] {
  return rows.map(({ at }) => bieu.read(at, column));
}

/** A cell's figure; null where it holds none. */
export function figureAt(bieu: TableBieu, row: number, column: number): number | null {
  const reading = bieu.read(row, column);
  return reading.state === 'number' ? reading.low : null;
}

/** A row's or a column's own words, as printed. */
export function wordsAt(lines: TableBieu['rows'], at: number): string {
  return lines.find((line) => line.at === at)?.label ?? '';
}

/** A relation of this Biểu without what every one has. */
export function relationOf(
  { index }: TargetsContext,
  relation: Omit<Relation, 'bieu' | 'basis'> & Partial<Pick<Relation, 'basis'>>,
): Relation {
  return { basis: 'structural', ...relation, bieu: index };
}

/** Whether a row's figure in a column is a level: start and target always, a year where the row counts cumulatively. */
export function isLevelIn({ columns }: TargetsFacts, row: TargetRow, column: number): boolean {
  const role = columns.find(({ at }) => at === column)?.role;
  if (role === 'year') return row.counts === 'cumulative';
  // a target that counts the increases alone is no level
  return role !== 'target' || row.counts !== 'increment' || row.fromStart;
}

import { NOTHING_DECLARED, type Declared } from '../../../bieu/declared';
import { linesIn, type Law } from '../../../bieu/law';
import { isAdditive, type TableLine } from '../../../bieu/tableLine';
import { changeDeclarations } from './changes';
import { columnNumberLaws, type DeclaredTable } from './columnNumberLaws';
import { isAmount, wordLaws } from './declaringWords';
import { headDeclarations } from './headDeclarations';
import { fitOf, type ReadFigure } from './lawFit';
import { rowDeclarations } from './rowDeclarations';

/** A table whose laws told by arithmetic are known, before what its form declares is added. */
export interface UndeclaredTable extends DeclaredTable {
  readonly laws: readonly Law[];
  /** A row's unit of measure where a column gives it, else empty. */
  readonly unitAt: (row: number) => string;
}

/** All laws of a table: what its form declares (column numbers, words), and of what arithmetic tells what is left. */
export function withDeclared(table: UndeclaredTable): {
  readonly laws: readonly Law[];
  readonly declared: Declared;
} {
  const { rows, columns, read, laws } = table;
  const numbers = columnNumberLaws(table);
  const quotients = quotientColumns([...laws, ...numbers.laws]);
  const rowsOver = rows.filter((row) => row.hasFigures && isSummed(row)).map(({ at }) => at);
  const columnsOver = columns.filter(isAmount).flatMap(({ at }) => (quotients.has(at) ? [] : [at]));
  const amounts = columns.filter(({ at }) => !quotients.has(at));
  const across = changeDeclarations('across', columns, rowsOver, read);
  const down = changeDeclarations('down', rows, columnsOver, read);
  const said = [...headDeclarations(amounts, rowsOver), ...rowDeclarations(rows, columnsOver, table.unitAt)];
  const words = [...said.flatMap((one) => wordLaws(one, read)), ...across.laws, ...down.laws];
  const declared = [...numbers.laws, ...words.filter((law) => !numbers.laws.some((one) => isSame(one, law)))];
  const levels = [...across.levels, ...down.levels];
  return {
    laws: [
      ...declared,
      ...laws.flatMap((law) => (isSuperseded(law, declared, read) ? [] : (beside(law, quotients) ?? []))),
    ],
    declared:
      levels.length + numbers.doubts.length > 0 ? { levels, doubts: numbers.doubts } : NOTHING_DECLARED,
  };
}

function isSummed({ measure, total }: TableLine): boolean {
  return isAdditive(measure) && total?.measure !== 'average' && total?.measure !== 'share';
}

function quotientColumns(laws: readonly Law[]): Set<number> {
  const found = laws.filter(
    ({ axis, form, basis }) => axis === 'across' && form.kind === 'ratio' && basis !== 'observed',
  );
  return new Set(found.map(({ target }) => target));
}

/** A law that arithmetic tells says nothing new where the form declares it; parts «trong đó» need not make the whole. */
function isSuperseded(law: Law, declared: readonly Law[], read: ReadFigure): boolean {
  if (declared.some((one) => isSame(one, law))) return true;
  const subsets = declared.filter(
    ({ op, axis, target }) => op === '≥' && axis === law.axis && target === law.target,
  );
  if (subsets.length === 0 || law.form.kind !== 'sum') return false;
  const parts = new Set(subsets.flatMap(({ form }) => linesIn(form)));
  if (!law.form.terms.every(({ at }) => parts.has(at))) return false;
  const { holds, fails } = fitOf(law, read);
  return holds.length < LEAST_COMPLETE || fails.length * 3 > holds.length;
}

/** Lines on which «trong đó» makes up the whole before it is taken for complete. */
const LEAST_COMPLETE = 3;

/** Whether two laws say one thing: a = b + c is b = a − c. */
function isSame(a: Law, b: Law): boolean {
  if (a.axis !== b.axis || a.op !== b.op || a.form.kind !== b.form.kind) return false;
  if (a.form.kind === 'sum' && b.form.kind === 'sum') return isSameBalance(balanceOf(a), balanceOf(b));
  const [mine, other] = [linesIn(a.form), linesIn(b.form)];
  return a.target === b.target && mine.length === other.length && mine.every((line) => other.includes(line));
}

/** A sum as weights of all its lines, the target's −1. */
function balanceOf({ target, form }: Law): Map<number, number> {
  const weights = new Map([[target, -1]]);
  if (form.kind === 'sum') for (const { at, weight } of form.terms) weights.set(at, weight);
  return weights;
}

function isSameBalance(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  if (a.size !== b.size) return false;
  return [1, -1].some((sign) => [...a].every(([line, weight]) => b.get(line) === sign * weight));
}

/** A column declared to be a quotient adds up down no table. */
function beside(law: Law, quotients: ReadonlySet<number>): Law | null {
  if (law.axis === 'across' || law.form.kind !== 'sum') return law;
  const over = law.over.filter((column) => !quotients.has(column));
  if (over.length === law.over.length) return law;
  return over.length === 0 ? null : { ...law, over };
}

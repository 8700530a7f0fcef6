import { evaluate } from '../../src/core/relations/evaluate';
import { numberReading, type ReadCell } from '../../src/core/relations/reading';
import type { CellRef, Relation } from '../../src/core/relations/relation';
import { locating } from '../../src/core/suspects/locate';
import { solveComponent } from '../../src/core/suspects/solver/solveComponent';
import { solveInProcess } from './solveInProcess';

const cell = (column: number): CellRef => ({ sheet: 0, row: 0, column });

function sum(rule: Relation['rule'], target: number, ...terms: number[]): Relation {
  return {
    rule,
    target: cell(target),
    op: '=',
    expr: {
      kind: 'sum',
      terms: terms.map((column) => ({
        cells: { sheet: 0, rect: { top: 0, bottom: 0, left: column, right: column } },
        weight: 1,
      })),
    },
    basis: 'structural',
    bieu: 0,
  };
}

/** Cells 0 and 1 are marks, 2 counts them, 3 is what 2 is worked out from by a formula. */
async function repairsOf(values: readonly number[], isFormula: boolean): Promise<number[]> {
  const read: ReadCell = ({ column }) => ({
    ...numberReading(values[column]!, 0),
    state: column < 2 ? 'mark' : 'number',
  });
  const relations = [sum('across/criterion-count', 2, 0, 1), sum('parts/row', 2, 3)];
  const verdicts = relations.map((relation) => evaluate(relation, read));
  const evidence = { isFormula: ({ column }: CellRef) => isFormula && column === 2, isTouched: () => false };
  const steps = locating({ relations, verdicts, read }, evidence);
  let next = steps.next();
  while (!next.done) next = steps.next(await solveComponent(next.value, solveInProcess, () => 10_000));
  expect(next.value.open).toEqual([]);
  return next.value.explanations.map(({ repairs }) => repairs.length);
}

test('two marks cannot make five where a formula that is right says so: no repair is told', async () => {
  expect(await repairsOf([1, 1, 5, 5], true)).toEqual([0]);
});

test('the same with a total that was typed: it and what it agrees with are mended together', async () => {
  const [repairs] = await repairsOf([1, 1, 5, 5], false);
  expect(repairs).toBeGreaterThan(0);
});

import { evaluate } from '../../../src/core/relations/evaluate';
import { linearize, rangesOf, type Expr, type Relation } from '../../../src/core/relations/relation';
import { numberReading, type Reading } from '../../../src/core/relations/reading';

const range = (top: number, bottom: number) => ({ sheet: 0, rect: { top, left: 1, bottom, right: 1 } });
/** Rows 0–1, row 2 and rows 3–4 are three groups; the count stands on row 9. */
const GROUPS: Expr = { kind: 'groups', groups: [[range(0, 1)], [range(2, 2)], [range(3, 3), range(4, 4)]] };

function statusOf(marks: readonly (0 | 1 | null)[], count: number): string {
  const relation: Relation = {
    rule: 'dossier/count',
    target: { sheet: 0, row: 9, column: 1 },
    op: '=',
    expr: GROUPS,
    basis: 'structural',
    bieu: 0,
  };
  return evaluate(relation, ({ row }): Reading => {
    if (row === 9) return numberReading(count, 0);
    const mark = marks[row] ?? null;
    if (mark === null) return { state: 'notSubmitted', low: 0, high: 1, decimals: 0 };
    return { state: 'mark', low: mark, high: mark, decimals: 0 };
  }).status;
}

it.each([
  ['all met', [1, 1, 1, 1, 1], 3, 'holds'],
  ['one cell of a group not met', [1, 0, 1, 1, 1], 2, 'holds'],
  ['one cell of a group not met, counted all the same', [1, 0, 1, 1, 1], 3, 'fails'],
  ['a blank in a group that is lost anyway', [0, null, 1, 1, 1], 2, 'holds'],
  ['a blank that decides', [1, null, 1, 1, 1], 3, 'unchecked'],
  ['a blank that cannot explain it', [1, null, 1, 1, 1], 1, 'fails'],
] as const)('%s', (_, marks, count, status) => {
  expect(statusOf(marks, count)).toBe(status);
});

it('is not linear and reads all its cells', () => {
  expect(linearize(GROUPS)).toBeNull();
  expect(rangesOf(GROUPS)).toHaveLength(4);
});

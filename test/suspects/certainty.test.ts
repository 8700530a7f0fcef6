import type { Relation } from '../../src/core/relations/relation';
import { locate, type Located } from '../../src/core/suspects/locate';
import { modelOf } from '../../src/core/suspects/solver/model';
import { solveComponent } from '../../src/core/suspects/solver/solveComponent';
import { Space } from '../../src/core/suspects/space';
import { at, checkedOf, isSum, located, NOTHING_KNOWN, range, type Figures } from './relations';
import { solveInProcess } from './solveInProcess';

/** So sure that «Sửa tất cả» takes it. */
const SURE = 0.9;

function sureOf({ explanations }: Located): number {
  return explanations.filter(({ repairs }) => (repairs[0]?.confidence ?? 0) >= SURE).length;
}

/** A column of figures with its total below. */
function column(figures: readonly number[], total: number): { relation: Relation; cells: Figures } {
  const rows = [...figures, total].map((value, row) => [row, { 0: value }] as const);
  return {
    relation: isSum(at(figures.length, 0), [range(0, 0, figures.length - 1, 0)]),
    cells: Object.fromEntries(rows),
  };
}

describe('what is not known to be the only smallest repair is not said to be sure', () => {
  test.each([20, 100])('one of two cells, beside a total over %i others that is off as well', (count) => {
    const figures = Array.from({ length: count }, (_, row) => 50 + row);
    const total = figures.reduce((sum, one) => sum + one, 0);
    const { relation, cells } = column([...figures, 40], total + 43);
    const all = { ...cells, [count]: { 0: 40, 5: 33 } };
    const twice = (['parts/row', 'parts/outline'] as const).map((rule) =>
      isSum(at(count, 0), [range(count, 5)], rule),
    );
    expect(sureOf(locate(checkedOf([relation, ...twice], all), NOTHING_KNOWN))).toBe(0);
  });

  test('a slip of the hand is among the first however long the column is', () => {
    const figures = Array.from({ length: 100 }, (_, row) => 111 * ((row % 7) + 1));
    const typed = figures.map((value, row) => (row === 80 ? 487 : value));
    const right = figures.map((value, row) => (row === 80 ? 847 : value));
    const { relation, cells } = column(
      typed,
      right.reduce((sum, one) => sum + one, 0),
    );
    const { explanations } = locate(checkedOf([relation], cells), NOTHING_KNOWN);
    expect(explanations[0]!.repairs[0]!.changes).toEqual([{ cell: at(80, 0), value: 847 }]);
  });
});

test('a figure that is a hundredth of another may take a change a hundred times as large', async () => {
  const figures = { 0: { 0: 10, 1: 20 }, 1: { 0: 1000, 1: 2000 } };
  const hundredth = (of: number): Relation => isSum(at(0, of), [range(1, of)], 'parts/row', 0.01);
  const checked = checkedOf([hundredth(0), hundredth(1), isSum(at(0, 0), [range(0, 1)])], figures);
  const space = new Space(checked, NOTHING_KNOWN);
  const found = await solveComponent({ space, failing: [2] }, solveInProcess, () => 10_000);
  expect(found?.repairs).toHaveLength(2);
});

describe('figures too large for the solver', () => {
  // rows and columns of a square with their totals; every figure off its own way, so that no search ends
  const squareOf = (size: number): { relations: Relation[]; figures: Figures } => {
    const relations: Relation[] = [];
    const figures: Record<number, Record<number, number>> = {};
    for (let row = 0; row <= 3; row++) {
      figures[row] = {};
      for (let of = 0; of <= 3; of++)
        figures[row]![of] = Math.round(size * (1 + ((row * 5 + of * 3) % 7) / 7));
    }
    for (let line = 0; line < 3; line++) {
      relations.push(isSum(at(line, 3), [range(line, 0, line, 2)]));
      relations.push(isSum(at(3, line), [range(0, line, 2, line)], 'parts/column'));
    }
    return { relations, figures };
  };
  const widthOf = (size: number): unknown => {
    const { relations, figures } = squareOf(size);
    const space = new Space(checkedOf(relations, figures), NOTHING_KNOWN);
    return modelOf(space, [0, 1, 2, 3, 4, 5], 0);
  };

  test('are not put to it', () => {
    expect(widthOf(1e9)).toBe('wide');
    expect(widthOf(1e3)).not.toBe('wide');
  });

  test('and their relations are left open, each explained for the time being', async () => {
    const { relations, figures } = squareOf(1e9);
    const { explanations, open } = await located(checkedOf(relations, figures));
    const failing = new Set([...explanations.flatMap((one) => one.failing)]);
    expect([...failing].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(open.flat().length).toBeGreaterThan(0);
    expect(explanations.flatMap(({ repairs }) => repairs).filter(({ proven }) => proven)).toEqual([]);
  });
});

test('a formula that is right by itself is named by no answer, not even a fast one', async () => {
  // two totals worked out by formulas, each right, that disagree
  const figures = { 0: { 0: 14, 1: 8, 2: 6 }, 1: { 0: 15, 1: 8, 2: 7 } };
  const relations = [
    isSum(at(0, 0), [range(0, 1, 0, 2)], 'grid/row-total'),
    isSum(at(1, 0), [range(1, 1, 1, 2)], 'grid/row-total'),
    isSum(at(0, 0), [range(1, 0)], 'across/units'),
  ];
  const isFormula = ({ column: of }: { column: number }): boolean => of === 0;
  const { explanations } = await located(checkedOf(relations, figures), { ...NOTHING_KNOWN, isFormula });
  expect(explanations).toHaveLength(1);
  const named = explanations[0]!.repairs.flatMap(({ changes }) => changes.map(({ cell }) => cell.column));
  expect(named).not.toContain(0);
});

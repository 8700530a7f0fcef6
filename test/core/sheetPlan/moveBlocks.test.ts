import { copiedDown } from '../../../src/core/formula/copiedDown';
import { moveBlocks } from '../../../src/core/sheetPlan/refit/moveBlocks';
import { AS_IT_IS } from '../../../src/core/sheetPlan/refit/refitRows';

describe('moves in blocks', () => {
  const blocksOf = (moves: readonly (readonly [from: number, to: number])[], goes: Record<number, number>) =>
    moveBlocks({
      moves: moves.map(([from, to]) => ({ from, to })),
      places: { ...AS_IT_IS.places, placeOf: (row) => goes[row] ?? null },
    });

  it('are one where lines go the same way, those without remarks among them', () => {
    const goes = { 5: 4, 6: 5, 7: 6, 8: 7 };
    expect(
      blocksOf(
        [
          [5, 4],
          [6, 5],
          [8, 7],
        ],
        goes,
      ),
    ).toEqual([{ from: 5, to: 4, rows: 4 }]);
  });

  it('are several where a line between goes elsewhere, or they go another way', () => {
    const goes = { 5: 4, 6: 9, 7: 6, 8: 8 };
    expect(
      blocksOf(
        [
          [7, 6],
          [5, 4],
          [8, 10],
        ],
        goes,
      ),
    ).toEqual([
      { from: 5, to: 4, rows: 1 },
      { from: 7, to: 6, rows: 1 },
      { from: 8, to: 10, rows: 1 },
    ]);
  });
});

describe('a formula that is copied down', () => {
  it.each([
    ['C3*2+$C$1', 2, 'C5*2+$C$1'],
    ['SUM($C3:C$9)&"C3"', 1, 'SUM($C4:C$9)&"C3"'],
    ['SUM(C:C)+SUM(3:$5)', 1, 'SUM(C:C)+SUM(4:$5)'],
    ['C1', -1, null],
  ])('%s by %i is %s', (formula, rows, copied) => {
    expect(copiedDown(formula, rows)).toBe(copied);
  });
});

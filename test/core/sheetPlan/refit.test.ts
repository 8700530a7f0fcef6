import { areaCells } from '../../../src/core/sheetPlan/digest';
import { planGrid } from '../../../src/core/sheetPlan/planGrid';
import { refitFormula } from '../../../src/core/sheetPlan/refit/refitFormula';
import { AS_IT_IS, refitRows, type Refit } from '../../../src/core/sheetPlan/refit/refitRows';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';

/** A row by its first two cells: a number and a name, a heading, or a text across. */
type Row = readonly [first: string | number | null, name: string | null];

function planOf(rows: readonly Row[]): SheetPlan {
  return {
    id: 'summary-a',
    name: 'A',
    widths: [6, 20],
    headRow: 0,
    lineBy: [1],
    rows: rows.map((row) => row.map((value): PlannedCell => ({ value, role: 'body' }))),
  };
}

function refit(
  before: readonly Row[],
  anew: readonly Row[],
  beside: readonly number[],
  below = false,
): Refit {
  const area = { top: 0, left: 0, bottom: before.length - 1, right: 1 };
  const there = areaCells(area, (row, column) => ({ value: before[row]?.[column] ?? null }));
  const grid = planGrid(planOf(anew));
  return refitRows({ lineBy: [1], grid, there, beside: new Set(beside), below });
}

const HEAD: Row = ['TT', 'Xã'];
const line = (number: number, name: string): Row => [number, name];
const END: readonly Row[] = [
  [null, 'Tổng số'],
  ['Người lập', null],
];

it('puts a row in where a line is new, and moves nothing then', () => {
  const before = [HEAD, line(1, 'A'), line(2, 'C'), ...END];
  const anew = [HEAD, line(1, 'A'), line(2, 'B'), line(3, 'C'), ...END];
  const { insertions, moves, apart } = refit(before, anew, [2, 3]);
  expect({ insertions, moves, apart }).toEqual({ insertions: [{ at: 2, by: 1 }], moves: [], apart: [] });
});

it('leaves a sheet alone beside and below which nothing is written', () => {
  const before = [HEAD, line(1, 'A'), ...END];
  expect(refit(before, [HEAD, line(1, 'B'), line(2, 'A'), ...END], [])).toBe(AS_IT_IS);
});

it('moves what is beside lines up where one is no more, and sets that of its own apart', () => {
  const before = [HEAD, line(1, 'A'), line(2, 'B'), line(3, 'C'), ...END];
  const anew = [HEAD, line(1, 'A'), line(2, 'C'), ...END];
  const { insertions, moves, apart, places } = refit(before, anew, [1, 2, 3, 4]);
  expect(insertions).toEqual([]);
  expect(moves).toEqual([
    { from: 3, to: 2 },
    { from: 4, to: 3 },
  ]);
  expect(apart).toEqual([{ row: 2, label: 'B', column: 1 }]);
  expect([1, 2, 3].map(places.placeOf)).toEqual([1, null, 2]);
});

it('moves what is beside lines that stand in another order', () => {
  const before = [HEAD, line(1, 'A'), line(2, 'B'), line(3, 'C'), ...END];
  const anew = [HEAD, line(1, 'C'), line(2, 'A'), line(3, 'B'), ...END];
  const { insertions, moves } = refit(before, anew, [1, 3]);
  expect(insertions).toEqual([]);
  expect(moves).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 1 },
  ]);
});

it('tells communes of one name apart by their districts', () => {
  const before: readonly Row[] = [HEAD, ['I', 'Huyện X'], line(1, 'A'), ['II', 'Huyện Y'], line(1, 'A')];
  const anew: readonly Row[] = [HEAD, ['I', 'Huyện X'], ['II', 'Huyện Y'], line(1, 'A')];
  const { moves, apart } = refit(before, anew, [2, 4]);
  expect(moves).toEqual([{ from: 4, to: 3 }]);
  expect(apart).toEqual([{ row: 2, label: 'A', column: 1 }]);
});

it('follows a commune to another district or band', () => {
  const before: readonly Row[] = [
    ['Đạt 15–18: 2 xã', null],
    line(1, 'A'),
    line(2, 'B'),
    ['Đạt 10–14: 0 xã', null],
  ];
  const anew: readonly Row[] = [
    ['Đạt 15–18: 1 xã', null],
    line(1, 'B'),
    ['Đạt 10–14: 1 xã', null],
    line(1, 'A'),
  ];
  const { moves, apart } = refit(before, anew, [0, 1, 2, 3]);
  expect(moves).toEqual([
    { from: 1, to: 3 },
    { from: 2, to: 1 },
    { from: 3, to: 2 },
  ]);
  expect(apart).toEqual([]);
});

it('finds titles and notes by what they say, whatever their figures, and else behind those that are found', () => {
  const before: readonly Row[] = [
    ['TỔNG HỢP', null],
    ['Lúc 13:05', null],
    ['Nguồn: Biểu 1', null],
    HEAD,
    line(1, 'A'),
  ];
  const anew: readonly Row[] = [
    ['TỔNG HỢP', null],
    ['Lúc 14:45', null],
    ['Nguồn: Lưới', null],
    HEAD,
    line(1, 'A'),
  ];
  const { moves, apart } = refit(before, anew, [0, 1, 2]);
  expect([moves, apart]).toEqual([[], []]);
});

it('puts in no more rows than our part grows by', () => {
  const before = [HEAD, line(1, 'A'), line(2, 'B')];
  const anew = [HEAD, line(1, 'X'), line(2, 'Y'), line(3, 'B')];
  const { insertions, moves, apart } = refit(before, anew, [2]);
  expect(insertions).toEqual([{ at: 1, by: 1 }]);
  expect([moves, apart]).toEqual([[], []]);
});

it('knows that lines stand elsewhere where only others than those written beside have moved', () => {
  const before = [HEAD, line(1, 'A'), line(2, 'B'), line(3, 'C'), ...END];
  const anew = [HEAD, line(1, 'B'), line(2, 'C'), ...END];
  const { moves, apart, isChanging } = refit(before, anew, [0]);
  expect({ moves, apart, isChanging }).toEqual({ moves: [], apart: [], isChanging: true });
  expect(refit(before, before, [0]).isChanging).toBe(false);
});

describe('a formula beside lines', () => {
  const here = (sheet: string | null): boolean => sheet === null || sheet === 'TH-Xã';
  const before = [HEAD, line(1, 'A'), line(2, 'B'), line(3, 'C'), line(4, 'D'), ...END];
  const becomes = (formula: string, names: string): string => {
    const anew = [HEAD, ...[...names].map((name, i) => line(i + 1, name)), ...END];
    return refitFormula(formula, refit(before, anew, [1, 2, 3, 4, 5]).places, 10, here);
  };

  // A stands in row 12, D in row 15
  it.each([
    ['C12*2', 'CADB', 'C13*2'],
    ["$C$12+'TH-Xã'!C14", 'CADB', "$C$13+'TH-Xã'!C12"],
    ['SUM(C12:E12)', 'CADB', 'SUM(C13:E13)'],
    ['SUM(C:C)', 'CADB', 'SUM(C:C)'],
    ['C13+1', 'ACD', '#REF!+1'],
    ["'Biểu 02'!C12", 'CADB', "'Biểu 02'!C12"],
    ['"C12"&C20', 'CADB', '"C12"&C20'],
  ])('of one row goes with the line: %s, now %s', (formula, names, after) => {
    expect(becomes(formula, names)).toBe(after);
  });

  it.each([
    ['the list in another order', 'SUM(C12:C15)', 'CADB', 'SUM(C12:C15)'],
    ['a list that is shorter', 'SUM($C$12:$C$15)', 'ACD', 'SUM($C$12:$C$14)'],
    ['a list with another in place of one', 'SUM(C12:C15)', 'XACD', 'SUM(C12:C15)'],
    ['lines that stand together elsewhere', 'SUM(C12:C13)', 'CDAB', 'SUM(C14:C15)'],
    ['lines with others between them', 'SUM(C12:C13)', 'ACBD', 'SUM(C12:C13)'],
    ['lines that are all gone', 'SUM(C12:C13)', 'DC', 'SUM(C12:C13)'],
    ['what stands below', 'SUM(C20:C25)', 'CADB', 'SUM(C20:C25)'],
  ])('of several rows: %s', (_, formula, names, after) => {
    expect(becomes(formula, names)).toBe(after);
  });
});

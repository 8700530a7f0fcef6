import {
  area,
  cellRange,
  fixedCount,
  holdsCell,
  linearize,
  rangesOf,
} from '../../../src/core/relations/relation';
import { all, cell, listed, met, range, ratio, sum } from './fakeSheet';

describe('linearize', () => {
  test('a sum is its terms, a difference too', () => {
    expect(linearize(sum('A1:C1', '-D1'))).toEqual([
      { cells: range('A1:C1'), weight: 1 },
      { cells: range('D1'), weight: -1 },
    ]);
  });

  test('a count of marks weighs each with one', () => {
    expect(linearize(met('A1:C1', 'E1'))).toEqual([
      { cells: range('A1:C1'), weight: 1 },
      { cells: range('E1'), weight: 1 },
    ]);
  });

  test.each([
    ['an average over the units listed', ratio(sum('C1'), listed('A1:A4')), 0.25],
    ['a share in per cent', ratio(met('C1:C4'), listed('A1:A4'), 100), 25],
  ])('%s is its numerator, scaled', (_, expr, weight) => {
    expect(linearize(expr)!.map((term) => term.weight)).toEqual([weight]);
  });

  test.each([
    ['how many units are listed', listed('A1:A4')],
    ['met where all are met', all('A1:A4')],
    ['a quotient of two figures', ratio(sum('A1'), sum('B1'))],
    ['a ratio to no unit at all', ratio(sum('A1'), listed())],
    ['a ratio of what is not linear', ratio(all('A1:A4'), listed('B1:B4'))],
  ])('%s is not linear', (_, expr) => {
    expect(linearize(expr)).toBeNull();
  });
});

describe('fixedCount', () => {
  test.each([
    ['units listed', listed('A1:A10'), 10],
    ['in several ranges', listed('A1:A10', 'A12:B13'), 14],
    ['none', listed(), 0],
    ['marks met are not fixed', met('A1:A10'), null],
    ['nor is a sum', sum('A1:A10'), null],
    ['nor a ratio', ratio(listed('A1'), listed('A1')), null],
  ])('%s', (_, expr, count) => {
    expect(fixedCount(expr)).toBe(count);
  });
});

test('rangesOf: every range, numerator before denominator', () => {
  expect(rangesOf(ratio(sum('A1:A3', '-B1'), met('C1', 'D1')))).toEqual(
    ['A1:A3', 'B1', 'C1', 'D1'].map(range),
  );
  expect(rangesOf(all('A1:B2'))).toEqual([range('A1:B2')]);
});

test.each([
  ['A1', 1],
  ['A1:C1', 3],
  ['B2:D5', 12],
])('area of %s', (text, cells) => {
  expect(area(range(text).rect)).toBe(cells);
});

test.each([
  ['B2', true],
  ['C4', true],
  ['A2', false],
  ['D3', false],
  ['B1', false],
  ['C5', false],
])('whether B2:C4 holds %s', (text, holds) => {
  expect(holdsCell(range('B2:C4'), cell(text))).toBe(holds);
});

test('a cell of another sheet is not held', () => {
  expect(holdsCell(range('A1:B2'), { ...cell('A1'), sheet: 1 })).toBe(false);
});

test('a cell as a range', () => {
  expect(cellRange(cell('C7'))).toEqual(range('C7'));
});

import { beforeSlip } from '../../src/core/suspects/explanations/slips';
import { easyReason, type FigureChange } from '../../src/core/suspects/explanations/easy';

type Case = readonly [from: number, to: number, decimals: number, reason: ReturnType<typeof easyReason>];

const CASES: readonly Case[] = [
  [180, 1800, 0, 'scale'],
  [1800, 180, 0, 'scale'],
  // the last digit of a tenth is lost where one decimal is shown, and is not where the unit is a thousandth
  [3608.5, 360.9, 1, 'scale'],
  [3_608_500, 360_850, 0, 'scale'],
  [3608.5, 361.9, 1, null],
  [13, 1, 0, null],
  [1.3, 0.1, 1, null],
  [-7, 7, 0, 'sign'],
  [1.778, 1778, 3, 'separator'],
  [1423, 1234, 0, null],
  [1243, 1234, 0, 'digits'],
  [12.34, 12.35, 2, 'rounding'],
  [12, 12.8, 2, 'rounding'],
  [15.5, 15.46, 2, 'rounding'],
  [13.8, 12.8, 2, null],
  [12.8, 12, 2, null],
  [20, 19.02, 2, null],
  [12, 11.05, 2, null],
  [0, 0.9, 2, null],
  [100, 100.99, 2, 'rounding'],
];

describe('the slip of the hand that explains a changed figure', () => {
  test.each(CASES)('%d for %d with %d decimals: %s', (from, to, decimals, reason) => {
    const change: FigureChange = { from, to, decimals, around: [] };
    expect(easyReason(change)).toBe(reason);
  });

  const EMPTY = { before: [], after: [] };

  test.each([
    ['the figure above', 19, 16, [{ before: [19, 4], after: [5, 6] }, EMPTY], 'copied'],
    ['the figure to the right', 19, 16, [EMPTY, { before: [4, 5], after: [19] }], 'copied'],
    ['none of them', 19, 16, [{ before: [4, 19], after: [5, 6] }, EMPTY], null],
    // a total that missed one mark stands beside its like by chance
    ['a total off by one', 19, 18, [{ before: [19, 4], after: [] }, EMPTY], null],
    ['small counts', 7, 3, [{ before: [7], after: [] }, EMPTY], null],
    ['figures alike on both sides', 115, 109, [{ before: [115], after: [115] }, EMPTY], null],
    ['the last of figures that are alike', 115, 109, [{ before: [115, 115], after: [] }, EMPTY], null],
  ] as const)('%s: %d for %d', (_, from, to, around, reason) => {
    expect(easyReason({ from, to, decimals: 0, around })).toBe(reason);
  });
});

describe('what a figure may have been before a slip', () => {
  test.each([
    ['a sign', -138, 1, 138],
    ['a nought too many', 540, 1, 54],
    ['thousands', 69_000, 1, 69],
    ['two digits exchanged', 37, 1, 73],
    ['two digits of a share exchanged', 12.43, 0.01, 12.34],
    ['a digit typed twice', 661, 1, 61],
    ['a lost comma', 225, 0.1, 22.5],
  ])('%s: %d', (_, figure, step, before) => {
    expect(beforeSlip(figure, step)).toContainEqual(expect.closeTo(before, 9));
  });

  test.each([
    ['itself', 11, 1, 11],
    ['what its kind cannot be', 225, 1, 22.5],
  ])('is never %s: %d', (_, figure, step, never) => {
    expect(beforeSlip(figure, step)).not.toContainEqual(expect.closeTo(never, 9));
  });
});

import fc from 'fast-check';
import { evaluate, type Verdict } from '../../../src/core/relations/evaluate';
import type { Expr } from '../../../src/core/relations/relation';
import { all, listed, met, range, ratio, relation, sheetOf, shows, sum, type Holds } from './fakeSheet';

/** The verdict on `A1 = …` (or `A1 ≤ …`) where the first row is given. */
const verdict = (expr: Expr, row: readonly Holds[], op: '=' | '≤' = '='): Verdict =>
  evaluate(relation('A1', expr, { op }), sheetOf([row]));

const holds = (actual: number, expected: number): Verdict => ({ status: 'holds', actual, expected });
const fails = (actual: number, expected: number, cut = false): Verdict => ({
  status: 'fails',
  actual,
  expected,
  cut,
});

describe('whole numbers agree exactly', () => {
  test.each([
    ['a sum', sum('B1:D1'), [6, 1, 2, 3], holds(6, 6)],
    ['one too many', sum('B1:D1'), [7, 1, 2, 3], fails(7, 6)],
    ['one too few', sum('B1:D1'), [5, 1, 2, 3], fails(5, 6)],
    ['one off a million', sum('B1:C1'), [1_000_001, 999_999, 1], fails(1_000_001, 1_000_000)],
    ['blanks are zero', sum('B1:D1'), [3, 1, '', 2], holds(3, 3)],
    ['nothing to add is zero', sum('B1:D1'), [0], holds(0, 0)],
    ['a difference', sum('B1', '-C1'), [3, 5, 2], holds(3, 3)],
    ['a difference below zero', sum('B1', '-C1'), [-3, 2, 5], holds(-3, -3)],
    ['parts in several ranges', sum('B1', 'D1'), [4, 1, 100, 3], holds(4, 4)],
    ['marks met', met('B1:D1'), [2, 'x', 'o', 'x'], holds(2, 2)],
    ['a mark too few', met('B1:D1'), [3, 'x', 'o', 'x'], fails(3, 2)],
    ['units listed, whatever they hold', listed('B1:D1'), [3, '#', '', 'x'], holds(3, 3)],
    ['units listed, one too many printed', listed('B1:D1'), [4], fails(4, 3)],
  ])('%s', (_, expr, row, expected) => {
    expect(verdict(expr, row as Holds[])).toEqual(expected);
  });

  test('float noise of a formula is no difference', () => {
    expect(verdict(sum('B1:C1'), [17.000000000000004, 8, 9]).status).toBe('holds');
  });
});

describe('decimals: half a unit of the last digit, of target and of terms', () => {
  const tenths = (value: number): Holds => shows(value, 1);
  test.each([
    ['the very sum', [shows(0.3, 1), tenths(0.1), tenths(0.2)], 'holds'],
    ['rounding of two terms and the target', [shows(0.4, 1), tenths(0.1), tenths(0.2)], 'holds'],
    ['more than rounding explains', [shows(0.5, 1), tenths(0.1), tenths(0.2)], 'fails'],
    ['a whole target over terms with decimals', [shows(4, 0), tenths(1.6), tenths(1.8)], 'holds'],
    ['and beyond', [shows(5, 0), tenths(1.6), tenths(1.8)], 'fails'],
    ['a target with decimals over whole terms', [shows(3.4, 1), 1, 2], 'fails'],
    ['and one that rounds to them', [shows(3.04, 1), 1, 2], 'holds'],
  ])('%s', (_, row, status) => {
    expect(verdict(sum('B1:C1'), row).status).toBe(status);
  });
});

describe('a ratio is held to the decimals that its target shows', () => {
  // the average of 40 over 3 units listed
  const average = ratio(sum('B1'), listed('C1:E1'));
  test.each([
    ['rounded to two decimals', shows(13.33, 2), 'holds'],
    ['rounded to one', shows(13.3, 1), 'holds'],
    ['rounded to none', shows(13, 0), 'holds'],
    ['the exact value behind two decimals', shows(40 / 3, 2), 'holds'],
    ['one unit above', shows(13.34, 2), 'fails'],
    ['one unit below', shows(13.32, 2), 'fails'],
    ['wrong by one', shows(14, 0), 'fails'],
  ])('%s', (_, target, status) => {
    expect(verdict(average, [target, 40]).status).toBe(status);
  });

  test('exactly half a unit off may be rounded either way', () => {
    const half = ratio(sum('B1'), listed('C1:J1'));
    expect(verdict(half, [shows(1.3, 1), 10]).status).toBe('holds');
    expect(verdict(half, [shows(1.2, 1), 10]).status).toBe('holds');
  });

  test.each([
    ['cut after the first decimal', shows(86.9, 1), true],
    ['cut after the second', shows(86.95, 2), true],
    ['lower than any cut', shows(86.85, 2), false],
    ['too high', shows(86.97, 2), false],
  ])('20 of 23 is 86.9565: %s', (_, target, cut) => {
    const share = ratio(sum('B1'), sum('C1'), 100);
    expect(verdict(share, [target, 20, 23])).toMatchObject({ status: 'fails', cut });
  });

  test('a sum is never called cut', () => {
    expect(verdict(sum('B1:C1'), [shows(3.1, 1), 1.5, 2])).toMatchObject({ status: 'fails', cut: false });
  });

  test('nothing is divided by zero', () => {
    expect(verdict(ratio(sum('B1'), sum('C1')), [5, 5, 0])).toEqual({
      status: 'unreadable',
      reason: 'not-a-number',
    });
  });

  test('an average over no unit listed is not checked', () => {
    expect(verdict(ratio(sum('B1'), listed()), [5, 5]).status).toBe('unreadable');
  });
});

describe('≤: a part within its whole', () => {
  test.each([
    ['below', [3, 5], holds(3, 5)],
    ['equal', [5, 5], holds(5, 5)],
    ['above', [6, 5], fails(6, 5)],
    ['above by rounding alone', [shows(5.04, 1), shows(5, 1)], holds(5.04, 5)],
  ])('%s', (_, row, expected) => {
    expect(verdict(sum('B1'), row, '≤')).toEqual(expected);
  });

  test('a whole that may grow leaves it open', () => {
    expect(verdict(met('B1:C1'), [1, 'x', '?'], '≤')).toEqual(holds(1, 1));
    expect(verdict(met('B1:C1'), [2, 'x', '?'], '≤')).toMatchObject({ status: 'unchecked' });
    expect(verdict(met('B1:C1'), [3, 'x', '?'], '≤')).toMatchObject({ status: 'fails' });
  });
});

describe('all: met where every one is', () => {
  test.each<[string, Holds[], Verdict['status']]>([
    ['all met, said so', ['x', 'x', 'x'], 'holds'],
    ['one missing, said so', ['o', 'x', 'o'], 'holds'],
    ['one missing, denied', ['x', 'x', 'o'], 'fails'],
    ['all met, denied', ['o', 'x', 'x'], 'fails'],
    ['one not submitted, none missing', ['x', 'x', '?'], 'unchecked'],
    ['one not submitted, but another missing', ['x', 'o', '?'], 'fails'],
    ['one not submitted, said not to be met', ['o', 'x', '?'], 'holds'],
    ['one unreadable', ['x', 'x', '!'], 'unreadable'],
  ])('%s', (_, row, status) => {
    expect(verdict(all('B1:C1'), row).status).toBe(status);
  });
});

describe('not submitted: zero is believed, anything impossible is not', () => {
  test.each<[string, Holds[], Verdict]>([
    ['holds with zero', [1, 'x', '?', '?'], holds(1, 1)],
    ['could be', [2, 'x', '?', '?'], { status: 'unchecked', reason: 'not-submitted', expected: 1 }],
    ['could just be', [3, 'x', '?', '?'], { status: 'unchecked', reason: 'not-submitted', expected: 1 }],
    ['more than there could be', [4, 'x', '?', '?'], fails(4, 1)],
    ['less than there is', [0, 'x', '?', '?'], fails(0, 1)],
  ])('%s', (_, row, expected) => {
    expect(verdict(met('B1:D1'), row)).toEqual(expected);
  });

  test('an average counts the unit that has not submitted', () => {
    const average = ratio(met('B1:E1'), listed('B1:E1'));
    expect(verdict(average, [shows(0.5, 2), 'x', 'x', 'o', '?']).status).toBe('holds');
    expect(verdict(average, [shows(0.67, 2), 'x', 'x', 'o', '?']).status).toBe('unchecked');
    expect(verdict(average, [shows(0.75, 2), 'x', 'x', 'o', '?']).status).toBe('unchecked');
    expect(verdict(average, [shows(1, 2), 'x', 'x', 'o', '?']).status).toBe('fails');
  });
});

describe('unreadable: said, unless nothing could satisfy it', () => {
  test.each<[string, Holds[], Verdict]>([
    ['a mark', [1, 'x', '!'], { status: 'unreadable', reason: 'not-a-mark' }],
    ['a mark, and too many anyway', [3, 'x', '!'], fails(3, 1)],
    ['a mark, and too few anyway', [0, 'x', '!'], fails(0, 1)],
    ['a figure, which may be anything', [3, 1, '#'], { status: 'unreadable', reason: 'error-value' }],
    ['beside one not submitted', [1, '!', '?'], { status: 'unreadable', reason: 'not-a-mark' }],
  ])('%s', (_, row, expected) => {
    expect(verdict(sum('B1:C1'), row)).toEqual(expected);
  });

  test.each<[string, Holds, Verdict]>([
    ['blank', '', { status: 'unchecked', reason: 'blank-target', expected: null }],
    ['not submitted', '?', { status: 'unchecked', reason: 'blank-target', expected: null }],
    ['no figure', '#', { status: 'unreadable', reason: 'error-value' }],
  ])('a target that is %s', (_, target, expected) => {
    expect(verdict(sum('B1:C1'), [target, 1, 2])).toEqual(expected);
  });
});

const mark = fc.constantFrom<Holds>('x', 'o', '');
const maybe = fc.constantFrom<Holds>('x', 'o', '?');

const count = (marks: readonly Holds[]): number => marks.filter((one) => one === 'x').length;
const across = (marks: readonly Holds[]): Expr => ({
  kind: 'count',
  cells:
    marks.length === 0 ? [] : [{ ...range('B1'), rect: { top: 0, bottom: 0, left: 1, right: marks.length } }],
  condition: 'met',
});

test('a count holds with the number of marks met and with no other', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 30 }), fc.integer({ min: 0, max: 40 }), (marks, printed) => {
      const expected = count(marks);
      expect(verdict(across(marks), [printed, ...marks])).toEqual(
        printed === expected ? holds(printed, expected) : fails(printed, expected),
      );
    }),
  );
});

test('a count over marks not submitted: every way to fill them in is thought of', () => {
  /** The verdict by trying all contents of what is not submitted. */
  const tried = (printed: number, marks: readonly Holds[]): Verdict['status'] => {
    const open = marks.filter((one) => one === '?').length;
    if (printed === count(marks)) return 'holds';
    for (let filled = 0; filled < 2 ** open; filled++) {
      const extra = [...filled.toString(2)].filter((bit) => bit === '1').length;
      if (printed === count(marks) + extra) return 'unchecked';
    }
    return 'fails';
  };
  fc.assert(
    fc.property(fc.array(maybe, { maxLength: 8 }), fc.integer({ min: 0, max: 10 }), (marks, printed) => {
      expect(verdict(across(marks), [printed, ...marks]).status).toBe(tried(printed, marks));
    }),
  );
});

test('the order of the parts does not matter', () => {
  const row = fc.array(fc.oneof(maybe, fc.constant<Holds>('!')), { maxLength: 12 });
  fc.assert(
    fc.property(row, fc.integer({ min: 0, max: 12 }), (marks, printed) => {
      expect(verdict(across(marks), [printed, ...marks])).toEqual(
        verdict(across(marks), [printed, ...[...marks].reverse()]),
      );
    }),
  );
});

test('an average written with any number of decimals holds, and a whole unit more does not', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({ min: 1, max: 200 }), fc.nat(4), (total, units, decimals) => {
      const rows: Holds[][] = [[shows(Number((total / units).toFixed(decimals)), decimals), total]];
      const average = relation('A1', ratio(sum('B1'), listed(`A2:A${units + 1}`)));
      expect(evaluate(average, sheetOf(rows)).status).toBe('holds');
      const more = shows(Number((total / units + 10 ** -decimals * 1.1).toFixed(decimals + 2)), decimals);
      expect(evaluate(average, sheetOf([[more, total]])).status).toBe('fails');
    }),
  );
});

describe('a fixed number in a sum', () => {
  const plus = (amount: number, expr: Expr = { kind: 'sum', terms: [] }): Expr =>
    expr.kind === 'sum' ? { ...expr, plus: amount } : expr;

  test.each([
    ['at most 100', plus(100), [100], '≤', holds(100, 100)],
    ['above 100', plus(100), [101], '≤', fails(101, 100)],
    ['what is left of 115', plus(115, sum('-B1', '-C1')), [15, 60, 40], '=', holds(15, 15)],
    ['not what is left of 115', plus(115, sum('-B1', '-C1')), [14, 60, 40], '=', fails(14, 15)],
  ] as const)('%s', (_, expr, row, op, expected) => {
    expect(verdict(expr, row, op)).toEqual(expected);
  });
});

describe('blanks that are not known yet', () => {
  const unknown = (expr: Expr, row: readonly Holds[]): Verdict =>
    evaluate({ ...relation('A1', expr), blanks: 'unknown' }, sheetOf([row]));

  test.each([
    ['hold where they hold as nothing', sum('B1:D1'), [5, 2, '', 3], holds(5, 5)],
    [
      'may be what is missing',
      sum('B1:D1'),
      [7, 2, '', 3],
      { status: 'unchecked', reason: 'blank-part', expected: 5 },
    ],
    ['cannot take anything away', sum('B1:D1'), [4, 2, '', 3], fails(4, 5)],
    ['hold where they hold as nothing, taken away', sum('B1', '-C1', '-D1'), [6, 9, '', 3], holds(6, 6)],
    [
      'may be what is too much',
      sum('B1', '-C1', '-D1'),
      [5, 9, '', 3],
      { status: 'unchecked', reason: 'blank-part', expected: 6 },
    ],
    ['cannot add anything', sum('B1', '-C1', '-D1'), [7, 9, '', 3], fails(7, 6)],
    ['none of them', sum('B1:C1'), [7, 3, 4], holds(7, 7)],
  ] as const)('%s', (_, expr, row, expected) => {
    expect(unknown(expr, row)).toEqual(expected);
  });
});

describe('units in a band of so many marks', () => {
  const band = (from: number, to: number): Expr => ({
    kind: 'band',
    units: ['B1:D1', 'E1:G1', 'H1:J1'].map((unit) => [range(unit)]),
    from,
    to,
  });
  test.each<[string, Expr, Holds[], Verdict]>([
    ['both ends count', band(1, 2), [2, 'x', 'o', 'o', 'x', 'x', 'o', 'x', 'x', 'x'], holds(2, 2)],
    ['one too many printed', band(3, 3), [2, 'x', 'o', 'o', 'x', 'x', 'o', 'x', 'x', 'x'], fails(2, 1)],
    ['none', band(0, 0), [0, 'x', 'o', 'o', 'x', 'x', 'o', 'x', 'x', 'x'], holds(0, 0)],
    [
      'a unit not submitted may be in no band',
      band(3, 3),
      [1, '?', '?', '?', 'x', 'x', 'o', 'x', 'x', 'x'],
      holds(1, 1),
    ],
    [
      'a unit not submitted may be in any band',
      band(3, 3),
      [2, '?', '?', '?', 'x', 'x', 'o', 'x', 'x', 'x'],
      { status: 'unchecked', reason: 'not-submitted', expected: 1 },
    ],
    ['but cannot be two', band(3, 3), [3, '?', '?', '?', 'x', 'x', 'o', 'x', 'x', 'x'], fails(3, 1)],
    [
      'a mark that cannot be read',
      band(3, 3),
      [2, '!', 'x', 'x', 'x', 'x', 'o', 'x', 'x', 'x'],
      { status: 'unreadable', reason: 'not-a-mark' },
    ],
    [
      'a mark that cannot be read and does not matter',
      band(0, 0),
      [0, '!', 'x', 'x', 'x', 'x', 'o', 'x', 'x', 'x'],
      holds(0, 0),
    ],
  ])('%s', (_, expr, row, expected) => {
    expect(verdict(expr, row)).toEqual(expected);
  });
});

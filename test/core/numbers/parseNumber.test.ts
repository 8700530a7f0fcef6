import fc from 'fast-check';
import { formatNumber } from '../../../src/core/numbers/formatNumber';
import { parseNumber } from '../../../src/core/numbers/parseNumber';

const values = (text: string): number[] | null =>
  parseNumber(text)?.candidates.map(({ value }) => value) ?? null;

describe('one reading', () => {
  test.each([
    ['5', 5, 0],
    ['01', 1, 0],
    ['1269', 1269, 0],
    ['12,80', 12.8, 2],
    ['13.27', 13.27, 2],
    ['100,00', 100, 2],
    ['1.7785', 1.7785, 4],
    ['1.778,5', 1778.5, 1],
    ['1,778.5', 1778.5, 1],
    ['4.916.475', 4_916_475, 0],
    ['1,234,567', 1_234_567, 0],
    ['1.234.567,89', 1_234_567.89, 2],
    ['1 778', 1778, 0],
    ['1\u00A0778\u00A0000', 1_778_000, 0],
    ['1\u202F778,5', 1778.5, 1],
    ["1'778", 1778, 0],
    ['0.123', 0.123, 3],
    ['0,000', 0, 3],
    ['01.778', 1.778, 3],
    ['1234.567', 1234.567, 3],
    [' 17 ', 17, 0],
    ['(5)', -5, 0],
    ['(1.778,5)', -1778.5, 1],
    ['-5', -5, 0],
    ['- 5', -5, 0],
    ['−5', -5, 0],
    ['–5', -5, 0],
    ['+5', 5, 0],
  ])('%j', (text, value, decimals) => {
    expect(parseNumber(text)).toEqual({ candidates: [{ value, decimals }], bound: '', percent: false });
  });
});

describe('two readings, the Vietnamese one first', () => {
  test.each([
    ['1.778', [1778, 1.778]],
    ['-1.778', [-1778, -1.778]],
    ['2.025', [2025, 2.025]],
    ['1,778', [1.778, 1778]],
    ['115.000', [115_000, 115]],
  ])('%j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('each knows its decimals', () => {
    expect(parseNumber('1.778')!.candidates.map(({ decimals }) => decimals)).toEqual([0, 3]);
  });
});

describe('bounds and per cent', () => {
  test.each([
    ['≥ 65', '≥', 65, false],
    ['>= 65', '≥', 65, false],
    ['≤65', '≤', 65, false],
    ['<=3', '≤', 3, false],
    ['>92%', '>', 92, true],
    ['< 5', '<', 5, false],
    ['~ 15,8', '≈', 15.8, false],
    ['≈15,8', '≈', 15.8, false],
    ['5%', '', 5, true],
    ['86,96 %', '', 86.96, true],
  ])('%j', (text, bound, value, percent) => {
    expect(parseNumber(text)).toMatchObject({ bound, percent, candidates: [{ value }] });
  });
});

describe('no number', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \u00A0 '],
    ['a word', 'Đạt'],
    ['a mark', 'x'],
    ['a number with its unit', '03 xã'],
    ['a bound in words', 'từ 65%'],
    ['a range', '5-5,5%'],
    ['a fraction', '17/19'],
    ['a decimal number of an outline', '1.1.1'],
    ['groups of two digits', '12 80'],
    ['groups of unequal length', '1.23.456'],
    ['a group after decimals', '1.778.5'],
    ['two kinds of thousands', '1.000 000'],
    ['commas all over', '1,2,3'],
    ['a bare fraction', '.5'],
    ['a number that does not end', '5.'],
    ['an open bracket', '(5'],
    ['a closed one', '5)'],
    ['empty brackets', '()'],
    ['two signs', '--5'],
    ['a sign alone', '-'],
    ['per cent alone', '%'],
    ['a float literal', '1e5'],
    ['a hexadecimal literal', '0x10'],
    ['infinity', 'Infinity'],
    ['full-width digits', '１２'],
    ['a formula', '=1+1'],
  ])('%s: %j', (_, text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test.each([
    ['digits beyond what a number can hold', '9'.repeat(32_767)],
    ['groups without end', `1${'.111'.repeat(8000)}x`],
    ['groups of groups', '1.111,'.repeat(5000)],
    ['spaces and a letter', `5${' '.repeat(32_000)}x`],
    ['brackets', '('.repeat(32_000)],
    ['signs', '-'.repeat(32_000)],
  ])('%s, at once', (_, text) => {
    const start = performance.now();
    for (let i = 0; i < 20; i++) expect(parseNumber(text)).toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('whatever a text holds, a reading of it is a finite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,() %-+≥'), maxLength: 400 }), (text) => {
        for (const value of values(text) ?? []) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

/** Numbers of up to eleven digits, up to six of them after the decimal sign. */
const figure = fc
  .tuple(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);

test('a number written out is read back, in both languages', () => {
  fc.assert(
    fc.property(figure, fc.constantFrom('vi' as const, 'en' as const), (value, language) => {
      expect(values(formatNumber(value, language))).toContainEqual(value);
    }),
  );
});

test('what Vietnamese writes is read first', () => {
  fc.assert(
    fc.property(figure, (value) => {
      expect(values(formatNumber(value, 'vi'))![0]).toBe(value);
    }),
  );
});

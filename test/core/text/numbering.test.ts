import fc from 'fast-check';
import {
  numberingRank,
  parseNumbering,
  settleLetters,
  type NumberingKind,
} from '../../../src/core/text/numbering';

describe('parseNumbering', () => {
  test.each<[string | number, NumberingKind, number, string]>([
    ['A', 'alpha', 1, ''],
    ['B.', 'alpha', 2, ''],
    ['D', 'alpha', 4, ''],
    ['M', 'alpha', 13, ''],
    ['I', 'roman', 1, ''],
    ['IV', 'roman', 4, ''],
    ['VIII.', 'roman', 8, ''],
    ['IX)', 'roman', 9, ''],
    ['XIX', 'roman', 19, ''],
    ['XL', 'roman', 40, ''],
    ['XCIX', 'roman', 99, ''],
    ['C', 'roman', 100, ''],
    ['1', 'arabic', 1, ''],
    ['01', 'arabic', 1, ''],
    ['1.', 'arabic', 1, ''],
    ['(1)', 'arabic', 1, ''],
    ['[3]', 'arabic', 3, ''],
    [' 12 ', 'arabic', 12, ''],
    ['\u00A07', 'arabic', 7, ''],
    [0, 'arabic', 0, ''],
    [115, 'arabic', 115, ''],
    ['1.1', 'decimal', 1, '1.'],
    ['1.1.', 'decimal', 1, '1.'],
    ['2.10', 'decimal', 10, '2.'],
    ['1.2.3', 'decimal', 3, '1.2.'],
    [1.2, 'decimal', 2, '1.'],
    [1.25, 'decimal', 25, '1.'],
    ['a', 'letter', 1, ''],
    ['b)', 'letter', 2, ''],
    ['(c)', 'letter', 3, ''],
    ['i', 'letter', 9, ''],
    ['-', 'dash', 0, ''],
    ['–', 'dash', 0, ''],
    ['—', 'dash', 0, ''],
    ['•', 'dash', 0, ''],
    ['*', 'dash', 0, ''],
    ['+', 'plus', 0, ''],
  ])('%j is %s %d', (value, kind, place, stem) => {
    expect(parseNumbering(value)).toEqual({ kind, value: place, stem });
  });

  test.each([
    ['nothing', ''],
    ['a name', 'Tuần Giáo'],
    ['two letters', 'AB'],
    ['five strokes', 'VIIII'],
    ['a subtraction Romans did not make', 'IC'],
    ['small Roman numbers, which forms do not use', 'ii'],
    ['a comma', '1,1'],
    ['a telephone number', '0912345678'],
    ['a number below zero', -1],
    ['a figure with three decimals', 1.255],
    ['a figure beyond any STT', 100_000],
    ['not a number', Number.NaN],
    ['brackets alone', '()'],
    ['two dashes', '--'],
  ])('%s is none: %j', (_, value) => {
    expect(parseNumbering(value)).toBeNull();
  });

  test('every Roman number up to 99 is read as what it was written for', () => {
    const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
        const roman = tens[Math.floor(value / 10)]! + ones[value % 10]!;
        expect(parseNumbering(roman)).toEqual({ kind: 'roman', value, stem: '' });
      }),
    );
  });

  test.each([
    ['brackets', `${')'.repeat(32_000)}a`],
    ['digits', '1'.repeat(32_000)],
    ['levels', '1.'.repeat(16_000)],
  ])('a cell full of %s is none, at once', (_, text) => {
    const start = performance.now();
    for (let i = 0; i < 20; i++) expect(parseNumbering(text)).toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('settleLetters: C after B is the third letter, not a hundred', () => {
  const settled = (line: string): string[] =>
    settleLetters(line.split(' ').map((one) => parseNumbering(one))).map((one) =>
      one ? `${one.kind} ${one.value}` : 'none',
    );

  test.each([
    ['A B C D', ['alpha 1', 'alpha 2', 'alpha 3', 'alpha 4']],
    ['I II III', ['roman 1', 'roman 2', 'roman 3']],
    ['A I II B I II C', ['alpha 1', 'roman 1', 'roman 2', 'alpha 2', 'roman 1', 'roman 2', 'alpha 3']],
    ['A 1 2 B 1 C', ['alpha 1', 'arabic 1', 'arabic 2', 'alpha 2', 'arabic 1', 'alpha 3']],
    ['A B C D E F G H I', [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => `alpha ${value}`)],
    ['A C', ['alpha 1', 'alpha 3']],
    ['C D', ['roman 100', 'alpha 4']],
    ['A B I', ['alpha 1', 'alpha 2', 'roman 1']],
    ['I V X', ['roman 1', 'roman 5', 'roman 10']],
    ['A ? B C', ['alpha 1', 'none', 'alpha 2', 'alpha 3']],
  ])('%s', (line, expected) => {
    expect(settled(line)).toEqual(expected);
  });

  test('the whole alphabet is letters', () => {
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    expect(settled(alphabet.join(' '))).toEqual(alphabet.map((_, i) => `alpha ${i + 1}`));
  });

  test('what it is given stays as it was', () => {
    const given = Object.freeze(['A', 'B', 'C'].map((one) => Object.freeze(parseNumbering(one))));
    expect(() => settleLetters(given)).not.toThrow();
  });
});

test('seniority: A, I, 1, 1.1, a, -, +', () => {
  const kinds = ['A', 'I', '1', '1.1', 'a', '-', '+'].map((one) => parseNumbering(one)!.kind);
  expect(kinds.map(numberingRank)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

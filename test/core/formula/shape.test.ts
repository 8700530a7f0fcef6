import fc from 'fast-check';
import { ShapeReader, writeShape } from '../../../src/core/formula/shape';
import { LONGEST_FORMULA, tokenize } from '../../../src/core/formula/tokenize';
import { address } from '../../../src/core/snapshot/address';

const B2 = [1, 1] as const;
const read = (formula: string, row = 1, column = 1) => new ShapeReader().read(formula, row, column);

describe('a formula in R1C1 style, as B2 sees it', () => {
  test.each([
    ['A1', 'R[-1]C[-1]'],
    ['b2', 'RC'],
    ['$A$1', 'R1C1'],
    ['$A1', 'R[-1]C1'],
    ['A$1', 'R1C[-1]'],
    ['SUM(A1:C9)', 'SUM(R[-1]C[-1]:R[7]C[1])'],
    ['sum( A1 , C3 )', 'SUM(R[-1]C[-1],R[1]C[1])'],
    ['SUM(A:C)', 'SUM(C[-1]:C[1])'],
    ['SUM($A:C)', 'SUM(C1:C[1])'],
    ['SUM(1:$3)', 'SUM(R[-1]:R3)'],
    ['-A1+B2*1.50%', '-R[-1]C[-1]+RC*1.5%'],
    ['"A1"&A1', '"A1"&R[-1]C[-1]'],
    ["'Biểu 02'!A1+Sheet1!A1", "'biểu 02'!R[-1]C[-1]+sheet1!R[-1]C[-1]"],
    ["'A1''s'!A1", "'a1''s'!R[-1]C[-1]"],
    ['[1]Sheet1!A1', '[1]sheet1!R[-1]C[-1]'],
    ['Sheet1:Sheet3!A1', 'sheet1:sheet3!R[-1]C[-1]'],
    ['LOG10(A1)', 'LOG10(R[-1]C[-1])'],
    ['_xlfn.STDEV.S(A1)', 'STDEV.S(R[-1]C[-1])'],
    ['TotalA1+Tổng1+A1_x', 'TOTALA1+TỔNG1+A1_X'],
    ['XFE1+A1048577+A0', 'XFE1+A1048577+A0'],
    ['1E5+2.5E-3+.5', '100000+0.0025+0.5'],
    ['#REF!+A1+#N/A', '#REF!+R[-1]C[-1]+#N/A'],
    ['Sheet1!#REF!', 'SHEET1!#REF!'],
    ['Table1[A1]+Table1[[#This Row],[A1]]', 'TABLE1[A1]+TABLE1[[#THIS ROW],[A1]]'],
    ['{1,2;3,4}', '{1,2;3,4}'],
    ['A1 B2', 'R[-1]C[-1] RC'],
    ['A1#', 'R[-1]C[-1]#'],
    ['A1<>B2', 'R[-1]C[-1]<>RC'],
  ])('%s → %s', (formula, key) => {
    expect(read(formula)?.key).toBe(key);
  });

  test.each([
    ['a string that does not end', '"A1'],
    ['a sheet that does not end', "'Biểu 02!A1"],
    ['a table that does not end', 'Table1[A1'],
    ['signs no formula holds', 'A1!!B2'],
    ['a bare sheet', 'Sheet1!+1'],
    ['nothing', ''],
    ['more than Excel allows', `1+${'A'.repeat(LONGEST_FORMULA)}`],
  ])('cannot be read: %s', (_, formula) => {
    expect(read(formula)).toBeNull();
  });

  test.each([
    ['a string', `"${'x'.repeat(8000)}`],
    ['quotes', "'".repeat(8191)],
    ['double quotes', '"'.repeat(8191)],
    ['brackets', '['.repeat(8192)],
    ['dollars', '$'.repeat(8192)],
    ['colons', 'a:'.repeat(4096)],
    ['hashes', '#a'.repeat(4096)],
    ['names', 'ế'.repeat(8192)],
    ['round brackets', '('.repeat(8192)],
    ['calls', 'SUM('.repeat(2048)],
    ['signs', '-'.repeat(8191) + '1'],
    ['a chain', 'A1+'.repeat(2700) + 'A1'],
    ['commas', `SUM(${','.repeat(8000)})`],
    ['sheets', 'a!'.repeat(4096)],
  ])('a monstrous formula is only long: %s', (_, formula) => {
    const shape = read(formula);
    expect(shape === null || shape.key.length > 0).toBe(true);
  });

  test('deeper brackets than anybody writes are pieces without a tree', () => {
    const deep = (depth: number) => read(`${'('.repeat(depth)}A1${')'.repeat(depth)}`);
    expect(deep(64)?.node).not.toBeNull();
    expect(deep(65)?.node).toBeNull();
    expect(read('A1+')?.node).toBeNull();
    expect(read('SUM(A1')?.node).toBeNull();
  });
});

/** Formulas as people write them, each reference inside a sheet of 60 rows and columns. */
const place = fc.integer({ min: 0, max: 59 });
const dollar = fc.constantFrom('', '$');
const cell = fc
  .tuple(dollar, place, dollar, place)
  .map(([a, column, b, row]) =>
    address(row, column).replace(/^([A-Z]+)(\d+)$/, `${a === '$' ? '$$' : ''}$1${b === '$' ? '$$' : ''}$2`),
  );
const range = fc.tuple(cell, cell).map((corners) => corners.join(':'));
const sheetName = fc.constantFrom('', 'Sheet1!', "'Biểu 02'!", "'Xã ''A'''!", '[1]B!');
const reference = fc.tuple(sheetName, fc.oneof(cell, range)).map((parts) => parts.join(''));
const { formula } = fc.letrec<{ formula: string; operand: string }>((tie) => ({
  operand: fc.oneof(
    { depthSize: 'small' },
    reference,
    fc.constantFrom('1', '0.5', '"A1 ""x"""', 'Tổng', '#REF!', '{1,2;3}', 'Bảng[Số A1]'),
    fc
      .tuple(fc.constantFrom('SUM', 'IF', 'ROUND', 'COUNTIF'), fc.array(tie('formula'), { maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(',')})`),
    tie('formula').map((inner) => `(${inner})`),
  ),
  formula: fc
    .tuple(
      tie('operand'),
      fc.array(fc.tuple(fc.constantFrom('+', '-', '*', '/', '&', '>=', '^'), tie('operand')), {
        maxLength: 3,
      }),
    )
    .map(([first, rest]) => first + rest.flat().join('')),
}));

describe('properties', () => {
  test('written back where it stood, a formula is what it was', () => {
    fc.assert(
      fc.property(formula, place, place, (text, row, column) => {
        const shape = read(text, row, column)!;
        expect(writeShape(shape, row, column)).toBe(text);
      }),
    );
  });

  test('moved, a formula keeps its R1C1 style, and moved back is what it was', () => {
    fc.assert(
      fc.property(formula, place, place, fc.nat(500), fc.nat(500), (text, row, column, down, right) => {
        const shape = read(text, row, column)!;
        const moved = writeShape(shape, row + down, column + right)!;
        const again = read(moved, row + down, column + right)!;
        expect(again.key).toBe(shape.key);
        expect(writeShape(again, row, column)).toBe(text);
      }),
    );
  });

  test('any text is read or refused, never more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const tokens = tokenize(text, ...B2);
        expect(tokens === null || Array.isArray(tokens)).toBe(true);
        read(text);
      }),
    );
  });

  test('a formula that would leave the sheet is not written', () => {
    expect(writeShape(read('A1')!, 0, 5)).toBeNull();
    expect(writeShape(read('A1')!, 5, 0)).toBeNull();
    expect(writeShape(read('$A$1')!, 0, 0)).toBe('$A$1');
  });
});

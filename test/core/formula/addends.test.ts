import { rectOf } from '../../../src/core/formula/reference';
import { ShapeReader } from '../../../src/core/formula/shape';
import { calculate, type Operand } from '../../../src/core/formula/calculate';
import { parseAddress, rectAddress } from '../../../src/core/snapshot/address';

const Z99 = [98, 25] as const;
const read = (formula: string) => new ShapeReader().read(formula, ...Z99)!;

function added(formula: string): string | null {
  const { sum } = read(formula);
  if (!sum) return null;
  const cells = sum.addends.map(({ cells: one, weight, skipsSubtotals }) => {
    const sheet = one.sheet === null ? '' : `${one.sheet}!`;
    return `${weight}*${sheet}${rectAddress(rectOf(one, ...Z99)!)}${skipsSubtotals ? '!' : ''}`;
  });
  return [...cells, ...(sum.constant === 0 ? [] : [String(sum.constant)]), ...(sum.counts ? ['#'] : [])].join(
    ' ',
  );
}

describe('the cells a formula adds', () => {
  test.each([
    ['A1', '1*A1'],
    ['A1+B2+C3', '1*A1 1*B2 1*C3'],
    ['A1-B2', '1*A1 -1*B2'],
    ['-(A1-B2)', '-1*A1 1*B2'],
    ['--A1', '1*A1'],
    ['+SUM(A1:A9)', '1*A1:A9'],
    ['SUM(A1:A9,C1,)', '1*A1:A9 1*C1'],
    ['SUM(A1:A9;C1)', '1*A1:A9 1*C1'],
    ['SUM(A1:A9)+SUM(B1:B9)-C1', '1*A1:A9 1*B1:B9 -1*C1'],
    ['SUM(A1,SUM(B1:B9),-C1)', '1*A1 1*B1:B9 -1*C1'],
    ['SUM(A9:A1)', '1*A1:A9'],
    ['SUM(A:A)', '1*A1:A1048576'],
    ['SUBTOTAL(9,A1:A9,B1)', '1*A1:A9! 1*B1!'],
    ['SUBTOTAL(109,A1:A9)', '1*A1:A9!'],
    ['AGGREGATE(9,6,A1:A9)', '1*A1:A9!'],
    ['SUM(A1:A9)/2', '0.5*A1:A9'],
    ['1000*(A1+B1)', '1000*A1 1000*B1'],
    ['A1%', '0.01*A1'],
    ['SUM(A1:A9)+5', '1*A1:A9 5'],
    ['ROUND(SUM(A1:A9),1)', '1*A1:A9'],
    ['IFERROR(A1+B1,0)', '1*A1 1*B1'],
    ['SUM(Sheet1!A1:A9)', '1*Sheet1!A1:A9'],
    ['COUNTIF(A1:A9,"x")', '1*A1:A9 #'],
    ['COUNTIF(A1:A9,"x")+COUNTIF(B1:B9,"x")', '1*A1:A9 1*B1:B9 #'],
    ['COUNTA(A1:A9)', '1*A1:A9 #'],
  ])('%s → %s', (formula, cells) => {
    expect(added(formula)).toBe(cells);
  });

  test.each([
    'A1:A9',
    'A1*B1',
    'A1/B1',
    '1/A1',
    'A1^2',
    'A1&B1',
    'A1>B1',
    'AVERAGE(A1:A9)',
    'SUBTOTAL(1,A1:A9)',
    'SUBTOTAL(9,A1+B1)',
    'IF(A1>0,A1,0)',
    'SUM((A1,B1))',
    'SUM(A1:INDEX(A:A,9))',
    'SUM(Bảng[Số])',
    'SUM(Tên)',
    'SUM(A1:A9 B1:B9)',
    'COUNTIF(A1:A9,B1)',
    'COUNTA(A1:A9)+SUM(B1:B9)',
    'SUM(@A1:A9)',
    'SUM({1,2})',
    '5',
    'SUM(A1:A9)*0',
  ])('%s is no plain sum', (formula) => {
    expect(added(formula)).toBeNull();
  });
});

describe('what a formula gives', () => {
  const HELD: Readonly<Record<string, Operand>> = { A1: 1, A2: 2, A3: 3, B1: null, C1: 'error', D1: 0.125 };
  const at = (row: number, column: number): Operand =>
    Object.entries(HELD).find(([place]) => {
      const cell = parseAddress(place)!;
      return cell.row === row && cell.column === column;
    })?.[1] ?? null;

  test.each([
    ['A1+A2*A3', 7],
    ['(A1+A2)*A3', 9],
    ['-A1+A2%', -0.98],
    ['SUM(A1:B3)', 6],
    ['SUM(A:A)', 6],
    ['SUM(A1,5)', 6],
    ['AVERAGE(A1:B3)', 2],
    ['COUNT(A1:B3)', 3],
    ['MAX(A1:A3)-MIN(A1:A3)', 2],
    ['ROUND(D1,2)', 0.13],
    ['B1+1', 1],
    ['IFERROR(A1/B1,-1)', -1],
    ['SUBTOTAL(9,A1:A3)', 6],
  ])('%s → %d', (formula, value) => {
    expect(calculate(read(formula).node!, ...Z99, { at, lastRow: 9, lastColumn: 9 })).toBe(value);
  });

  test.each([
    'A1/B1',
    'C1+1',
    'SUM(A1:C1)',
    'AVERAGE(B1)',
    'VLOOKUP(A1,B:C,2,0)',
    'Sheet2!A1',
    '"x"',
    'A1^2',
  ])('%s is not worked out', (formula) => {
    expect(calculate(read(formula).node!, ...Z99, { at, lastRow: 9, lastColumn: 9 })).toBeNull();
  });

  test('a range across the whole sheet is not', () => {
    const cells = { at, lastRow: 1_000_000, lastColumn: 100 };
    expect(calculate(read('SUM(A:CC)').node!, ...Z99, cells)).toBeNull();
  });
});

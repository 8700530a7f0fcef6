import fc from 'fast-check';
import {
  address,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseRect,
  rectAddress,
} from '../../../src/core/snapshot/address';

test.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [MAX_COLUMNS - 1, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ['A1', 0, 0],
  ['b2', 1, 1],
  ['$C$7', 6, 2],
  ['C$7', 6, 2],
  ['$C7', 6, 2],
  ['AA10', 9, 26],
  ['XFD1048576', MAX_ROWS - 1, MAX_COLUMNS - 1],
])('%s is row %d, column %d', (text, row, column) => {
  expect(parseAddress(text)).toEqual({ row, column });
});

test.each([
  ['the column after the last', 'XFE1'],
  ['a column of three late letters', 'ZZZ1'],
  ['a column of four letters', 'AAAA1'],
  ['the row after the last', 'A1048577'],
  ['a row of eight digits', 'A10000000'],
  ['row zero', 'A0'],
  ['a row with a leading zero', 'A01'],
  ['a column alone', 'A'],
  ['a row alone', '1'],
  ['nothing', ''],
  ['a range', 'A1:B2'],
  ['a sheet', 'Sheet1!A1'],
  ['R1C1', 'R1C1'],
  ['a sign in the wrong place', 'A1$'],
  ['two signs', '$$A1'],
  ['white space', ' A1'],
  ['a line break at the end', 'A1\n'],
  ['digits of another script', 'A١'],
  ['a letter with a diacritic', 'Đ1'],
])('%s is no cell: %j', (_, text) => {
  expect(parseAddress(text)).toBeNull();
});

const row = fc.nat(MAX_ROWS - 1);
const column = fc.nat(MAX_COLUMNS - 1);

test('an address leads back to its cell', () => {
  fc.assert(
    fc.property(row, column, (r, c) => {
      expect(parseAddress(address(r, c))).toEqual({ row: r, column: c });
      expect(parseAddress(`$${columnName(c).toLowerCase()}$${r + 1}`)).toEqual({ row: r, column: c });
    }),
  );
});

test('column names are in the order of columns', () => {
  fc.assert(
    fc.property(column, column, (a, b) => {
      const [one, other] = [columnName(a), columnName(b)];
      const isBefore = one.length === other.length ? one < other : one.length < other.length;
      expect(isBefore).toBe(a < b);
    }),
  );
});

describe('rectangles', () => {
  test.each([
    ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
    ['B2:C9', { top: 1, left: 1, bottom: 8, right: 2 }],
    ['C9:B2', { top: 1, left: 1, bottom: 8, right: 2 }],
    ['C2:B9', { top: 1, left: 1, bottom: 8, right: 2 }],
    ['$A$1:$B$2', { top: 0, left: 0, bottom: 1, right: 1 }],
  ])('%s', (text, rect) => {
    expect(parseRect(text)).toEqual(rect);
  });

  test.each(['', ':', 'A1:', ':A1', 'A1:B2:C3', 'A:B', '1:2', 'A1;B2', 'A1:XFE1'])('%j is none', (text) => {
    expect(parseRect(text)).toBeNull();
  });

  test('a single cell has no colon', () => {
    expect(rectAddress({ top: 4, left: 2, bottom: 4, right: 2 })).toBe('C5');
    expect(rectAddress({ top: 4, left: 2, bottom: 4, right: 20 })).toBe('C5:U5');
  });

  test('an address leads back to its rectangle', () => {
    fc.assert(
      fc.property(row, row, column, column, (r1, r2, c1, c2) => {
        const rect = {
          top: Math.min(r1, r2),
          left: Math.min(c1, c2),
          bottom: Math.max(r1, r2),
          right: Math.max(c1, c2),
        };
        expect(parseRect(rectAddress(rect))).toEqual(rect);
      }),
    );
  });
});

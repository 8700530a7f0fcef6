import { checkSheet, ruleTests } from '../ruleTests';
import { DISTRICTS } from '../sheets';
import { HALF_YEARS, SWAPPED, TEN, YEARS } from './targetSheets';

/** Bands in one column of targets alone: the number of communes (5) stands in the grid. */
const BESIDE_GRID = `
Biểu 01: Mục tiêu xây dựng nông thôn mới đến năm 2026
TT | Chỉ tiêu                      | Thực hiện năm 2024 | Mục tiêu đến hết năm 2026 | Năm 2025 | Năm 2026
1  | Số xã đạt 10 tiêu chí         | 1 | 2 |  | 2
2  | Số xã đạt từ 5 - 9 tiêu chí   | 4 | 3 |  | 3
3  | Số xã đạt dưới 5 tiêu chí     | 0 | 0 |  | 0
4  | Thu nhập bình quân (Tr.đ/người/năm) | 30 | 40 | 35 | 40
`;

ruleTests('targets/bands', 'error', {
  accept: [
    { says: 'nineteen criteria, the lowest band not listed', sheet: YEARS },
    { says: '«19/19 TC», «từ 10 đến dưới 15 TC»', sheet: SWAPPED },
    { says: 'ten criteria, the communes in a row of their own', sheet: TEN },
    { says: 'a form without years', sheet: HALF_YEARS },
    { says: 'a blank band where none is left', sheet: YEARS, changes: { D18: '', H18: '' } },
    {
      says: 'a blank band that is not zero',
      sheet: YEARS,
      changes: { E18: '' },
      unchecked: ['E15 targets/bands blank-part'],
    },
    { says: 'a year not filled in at all', sheet: YEARS, changes: { E15: '', E16: '', E17: '', E18: '' } },
    {
      says: 'the start before units were merged',
      sheet: TEN,
      changes: { C4: '40', C9: '30', C7: '30', C10: '6', C11: '4', C5: '40', C12: '' },
    },
    { says: 'the communes in the grid', sheet: BESIDE_GRID, beside: DISTRICTS },
    { says: 'one column alone tells no number', sheet: BESIDE_GRID, changes: { C3: '2', D3: '', F3: '' } },
  ],
  reject: [
    {
      says: 'one column of six: any of its bands may be wrong',
      sheet: YEARS,
      changes: { F16: '7' },
      finds: [{ cell: 'F15:F18', actual: 21, expected: 20 }],
    },
    {
      says: 'the column of the start, in another order',
      sheet: SWAPPED,
      changes: { I10: '5' },
      finds: [{ cell: 'I8:I11', actual: 22, expected: 24 }],
    },
    {
      says: 'the row of communes agrees with most columns',
      sheet: TEN,
      changes: { F10: '4' },
      finds: [{ cell: 'F9:F11', actual: 11, expected: 12 }],
    },
    {
      says: 'the row of communes is the odd one',
      sheet: TEN,
      changes: { F5: '13' },
      finds: [{ cell: 'F5', actual: 13, expected: 12 }],
    },
    {
      says: 'a band that breaks its trend as well is the cell itself',
      sheet: YEARS,
      changes: { F15: '3' },
      finds: [{ cell: 'F15', actual: 3, expected: 8 }],
    },
    {
      says: 'half years',
      sheet: HALF_YEARS,
      changes: { D12: '13' },
      finds: [{ cell: 'D8:D13', actual: 34, expected: 42 }],
    },
    {
      says: 'half years, two digits swapped: the slip of the hand is told first',
      sheet: HALF_YEARS,
      changes: { D12: '12' },
      finds: [{ cell: 'D12', actual: 12, expected: 21 }],
    },
    {
      says: 'the grid knows the communes',
      sheet: BESIDE_GRID,
      changes: { C4: '5' },
      beside: DISTRICTS,
      finds: [{ cell: 'C3:C5', actual: 6, expected: 5 }],
    },
  ],
});

describe('the words of a finding about bands', () => {
  const [finding] = checkSheet(YEARS, { F16: '7' }).findings;

  it('stand at the heading, name every cell and what it would have to be', () => {
    expect(finding!.label).toBe('Xã nông thôn mới × Năm 2023');
    expect(finding!.message).toContain('Cộng 4 nhóm xã của cột này được 21; số xã theo các cột khác là 20');
    expect(finding!.message).toContain(
      'F15 từ 8 thành 7, F16 từ 7 thành 6, F17 từ 5 thành 4, F18 từ 1 thành 0',
    );
    const cells = ['F15', 'F16', 'F17', 'F18'];
    expect(finding!.suspects.map(({ cell, actual, suggested }) => [cell, actual, suggested])).toEqual(
      [8, 7, 5, 1].map((figure, index) => [cells[index], figure, figure - 1]),
    );
    expect(finding!.repairs.map(({ cells: of }) => of.map(({ cell }) => cell))).toEqual(
      cells.map((cell) => [cell]),
    );
  });

  it('leave out a cell that would fall below zero', () => {
    const [last] = checkSheet(YEARS, { H16: '8', D16: '8' }).findings.filter(
      ({ cell }) => cell === 'D15:D18',
    );
    expect(last!.suspects.map(({ cell }) => cell)).toEqual(['D15', 'D16', 'D17']);
  });
});

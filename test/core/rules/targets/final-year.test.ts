import { checkSheet, ruleTests } from '../ruleTests';
import { HALF_YEARS, SWAPPED, TEN, YEARS } from './targetSheets';

ruleTests('targets/final-year', 'error', {
  accept: [
    { says: 'two header rows, start and target before the years', sheet: YEARS },
    { says: 'target first, start last, typed numbers, a header printed again', sheet: SWAPPED },
    { says: 'three header rows, ten criteria, the target behind the years', sheet: TEN },
    { says: 'a form without years', sheet: HALF_YEARS },
    { says: 'one number with other decimals', sheet: YEARS, changes: { D7: '45.04', H7: '45.0@0.0' } },
    { says: 'a target that is a bound', sheet: YEARS, changes: { D8: '≤ 10' } },
    { says: 'a target in words', sheet: YEARS, changes: { D8: 'từ 10%' } },
    { says: 'a last year not filled in', sheet: YEARS, changes: { H8: '' } },
    {
      says: 'a row that reaches its target in the last year alone',
      sheet: YEARS,
      changes: { F5: '', H5: '2' },
    },
    {
      says: 'a row of zeros',
      sheet: YEARS,
      changes: { D12: '0', E12: '0', F12: '0', G12: '0', H12: '0', I12: '' },
    },
    {
      says: 'a pace, which no year needs to reach',
      sheet: YEARS,
      changes: {
        B7: 'Tốc độ tăng thu nhập bình quân giai đoạn (%)',
        C7: '5',
        D7: '7',
        E7: '6',
        F7: '7',
        G7: '8',
        H7: '7.5',
      },
    },
    {
      says: 'the target of a later year than the last',
      sheet: YEARS,
      changes: { D3: 'Mục tiêu đến hết năm 2030', D7: '60' },
    },
  ],
  reject: [
    {
      says: 'a share whose last year misses the target',
      sheet: YEARS,
      changes: { D8: '12' },
      finds: [{ cell: 'D8', actual: 12, expected: 10 }],
    },
    {
      says: 'a last year cut to a whole number, its target finer than the years are shown',
      sheet: YEARS,
      changes: { E10: '84@0.0', F10: '87@0.0', G10: '90@0.0', H10: '92@0.0' },
      finds: [{ cell: 'H10', actual: 92, expected: 92.65 }],
    },
    {
      says: 'half a commune in a year, the target whole as all others',
      sheet: YEARS,
      changes: {
        E12: '0',
        F12: '1',
        G12: '2',
        H12: '4.5',
        B12: 'Số xã nông thôn mới kiểu mẫu (lũy kế)',
        D12: '3',
        I12: '',
      },
      finds: [{ cell: 'H12', actual: 4.5, expected: 3 }],
    },
    {
      says: 'an income with two digits exchanged',
      sheet: YEARS,
      changes: { D7: '54' },
      finds: [{ cell: 'D7', actual: 54, expected: 45 }],
    },
    {
      says: 'numbers as text, the target before the years',
      sheet: SWAPPED,
      changes: { C5: '15,7' },
      finds: [{ cell: 'C5', actual: '15,7', expected: 17.5 }],
    },
    {
      says: 'a count in a table whose sisters are cumulative',
      sheet: TEN,
      changes: { I7: '9' },
      finds: [{ cell: 'I7', actual: 9, expected: 8 }],
    },
    {
      says: 'a last year that breaks its trend as well is the cell itself',
      sheet: YEARS,
      changes: { H7: '4.5' },
      finds: [{ cell: 'H7', actual: 4.5, expected: 45 }],
    },
    {
      says: 'a row whose words say that it is cumulative',
      sheet: SWAPPED,
      changes: { C3: '41', C8: '41' },
      finds: [
        { cell: 'C3', actual: 41, expected: 14 },
        { cell: 'C8', actual: 41, expected: 14 },
      ],
    },
  ],
});

describe('the words of a finding about the last year', () => {
  it('give both readings where figures do not tell which is meant', () => {
    const { findings } = checkSheet(TEN, { I7: '9' });
    expect(findings[0]!.message).toContain('lũy kế');
    expect(findings[0]!.message).toContain('3 + các năm 30 = 33');
  });

  it('give one reading for a share, which is never an increase', () => {
    const { findings } = checkSheet(YEARS, { D8: '12' });
    expect(findings[0]!.message).toContain('Đang ghi 12; năm cuối (Năm 2025) là 10 (thừa 2)');
    expect(findings[0]!.label).toBe('Tỷ lệ hộ nghèo (%) × Mục tiêu đến hết năm 2025');
  });
});

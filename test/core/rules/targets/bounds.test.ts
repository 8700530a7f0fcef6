import { ruleTests } from '../ruleTests';
import { HALF_YEARS, SWAPPED, TEN, YEARS } from './targetSheets';

ruleTests('targets/bounds', 'error', {
  accept: [
    { says: 'everything within', sheet: YEARS },
    { says: 'typed numbers', sheet: SWAPPED },
    { says: 'ten criteria', sheet: TEN },
    { says: 'half years', sheet: HALF_YEARS },
    { says: 'a share of exactly 100', sheet: YEARS, changes: { D10: '100', H10: '100' } },
    {
      says: 'growth above 100 %',
      sheet: YEARS,
      changes: { B9: 'Tốc độ tăng trưởng so với năm 2020 (%)', C9: '120' },
    },
    {
      says: 'roads of communes that meet the standard',
      sheet: TEN,
      changes: { B7: 'Chiều dài đường trục xã, liên xã đạt chuẩn (km)', C7: '3.5' },
    },
    { says: 'a rest that the format hides', sheet: TEN, changes: { C15: '9.0000001@0.0', C12: '' } },
    { says: 'all communes', sheet: TEN, changes: { I14: '12' } },
    { says: 'increases of advanced communes beside recognised ones', sheet: YEARS, changes: { E13: '1' } },
    {
      says: 'steps counted apart',
      sheet: YEARS,
      changes: { C12: '2', D12: '6', G12: '4', C13: '1', D13: '5' },
    },
  ],
  reject: [
    {
      says: 'a share above 100',
      sheet: YEARS,
      changes: { C9: '150.1' },
      finds: [{ cell: 'C9', actual: 150.1, expected: 100 }],
    },
    {
      says: 'more communes than there are meet a criterion',
      sheet: TEN,
      changes: { I15: '13' },
      finds: [{ cell: 'I15', actual: 13, expected: 12 }],
    },
    {
      says: 'more advanced communes than recognised ones',
      sheet: SWAPPED,
      changes: { C4: '16', H4: '12' },
      finds: [{ cell: 'C4', actual: 16, expected: 14 }],
    },
    {
      says: 'more criteria than the set has',
      sheet: TEN,
      changes: { C12: '', I12: '84.2', I20: '' },
      finds: [{ cell: 'I12', actual: 84.2, expected: 10 }],
    },
    {
      says: 'half a commune',
      sheet: TEN,
      changes: { C15: '9.5', C12: '' },
      finds: [{ cell: 'C15', actual: 9.5, expected: null }],
    },
    {
      says: 'a negative count once where the sums say what it should be',
      sheet: TEN,
      changes: { C15: '-9' },
      finds: [],
      others: [{ rule: 'targets/average', cell: 'C15', actual: -9, expected: 9 }],
    },
    {
      says: 'a negative count',
      sheet: TEN,
      changes: { C15: '-9', C12: '' },
      finds: [{ cell: 'C15', actual: -9, expected: null }],
    },
  ],
});

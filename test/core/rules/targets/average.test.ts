import { ruleTests } from '../ruleTests';
import { SWAPPED, TEN, YEARS } from './targetSheets';

ruleTests('targets/average', 'error', {
  accept: [
    { says: 'all ten criteria, two columns', sheet: TEN },
    { says: 'no rows of criteria', sheet: YEARS },
    { says: 'no rows of criteria, typed numbers', sheet: SWAPPED },
    { says: 'one decimal', sheet: TEN, changes: { I12: '8.4@0.0' } },
    { says: 'no decimals', sheet: TEN, changes: { I12: '8@0' } },
    { says: 'a criterion not filled in', sheet: TEN, changes: { I20: '' } },
    { says: 'a criterion not listed', sheet: TEN, changes: { B20: '', C20: '', I20: '' } },
    {
      says: 'cut instead of rounded is a note',
      sheet: TEN,
      changes: { I12: '8.41@0.00' },
      others: [{ severity: 'note', cell: 'I12', actual: 8.41, expected: 8.42 }],
    },
  ],
  reject: [
    {
      says: 'the average of the target',
      sheet: TEN,
      changes: { I12: '8.24@0.00' },
      finds: [{ cell: 'I12', actual: 8.24, expected: 8.42 }],
    },
    {
      says: 'one criterion changed',
      sheet: TEN,
      changes: { C15: '3' },
      finds: [{ cell: 'C12', actual: 6.5, expected: 6 }],
    },
    {
      says: 'criteria by number',
      sheet: TEN,
      changes: {
        ...Object.fromEntries(
          Array.from({ length: 10 }, (_, k) => [`B${14 + k}`, `Số xã đạt tiêu chí số ${k + 1}`]),
        ),
        C12: '7.5@0.00',
      },
      finds: [{ cell: 'C12', actual: 7.5, expected: 6.5 }],
    },
  ],
});

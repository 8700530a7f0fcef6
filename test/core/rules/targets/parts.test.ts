import { ruleTests } from '../ruleTests';
import { HALF_YEARS, SWAPPED, TEN, YEARS } from './targetSheets';

ruleTests('targets/parts', 'error', {
  accept: [
    { says: 'villages are model ones and others', sheet: YEARS },
    { says: 'a row without parts', sheet: SWAPPED },
    { says: 'headings without figures', sheet: TEN },
    { says: '2.3 is a part of 2.1', sheet: HALF_YEARS },
    {
      says: '2.3 is a part of its own',
      sheet: HALF_YEARS,
      changes: { C8: '6', D8: '8', E8: '10', C12: '20', D12: '20', E12: '21', C11: '0' },
    },
    { says: 'either reading, column by column', sheet: HALF_YEARS, changes: { E8: '10', E12: '21' } },
    {
      says: 'a share under another is no part of it',
      sheet: YEARS,
      changes: { C11: '11', D11: '20', B11: '- Tỷ lệ hộ dùng nước sạch (%)', A11: '' },
    },
    { says: 'a whole that is not filled in', sheet: YEARS, changes: { C19: '', D19: '' } },
  ],
  reject: [
    {
      says: 'villages together',
      sheet: YEARS,
      changes: { D19: '95' },
      finds: [{ cell: 'D19', actual: 95, expected: 90 }],
    },
    {
      says: 'communes by group',
      sheet: HALF_YEARS,
      changes: { D7: '24' },
      finds: [{ cell: 'D4', actual: 42, expected: 41 }],
      others: [],
    },
    {
      says: 'neither reading of 2 = 2.1 + 2.2 + 2.3',
      sheet: HALF_YEARS,
      changes: { E10: '5' },
      finds: [{ cell: 'E8', actual: 9, expected: 12 }],
    },
  ],
});

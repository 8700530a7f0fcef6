import { ruleTests } from '../ruleTests';
import { blanks } from '../sheetOf';
import { CROSSES, DISTRICTS, NOT_SUBMITTED, ON_ITS_SIDE, WORDS } from '../sheets';

/** CROSSES where nobody meets criterion 2: its total, blank like its marks, stands for 0. */
const NONE_MEETS = { D4: '', D7: '', D8: '', D9: '0', V4: '13', V7: '18', V8: '52', V9: '13' };

ruleTests('grid/missing-total', 'warning', {
  accept: [
    { says: 'every total is filled', sheet: DISTRICTS },
    { says: 'communes have no average', sheet: DISTRICTS, changes: { N6: '', N7: '', N8: '' } },
    { says: 'no commune has a count', sheet: DISTRICTS, changes: blanks('M', [6, 7, 8, 10, 11]) },
    {
      says: 'the communes of one district have no counts',
      sheet: DISTRICTS,
      changes: blanks('M', [6, 7, 8]),
    },
    { says: 'no district has totals', sheet: DISTRICTS, changes: blanks('CDEFGHIJKLMN', [5, 9]) },
    { says: 'no average anywhere', sheet: DISTRICTS, changes: blanks('N', [5, 9, 12]) },
    { says: 'a blank that stands for 0 where zeros are left blank', sheet: CROSSES, changes: NONE_MEETS },
    { says: 'the count of a commune that has not submitted', sheet: NOT_SUBMITTED },
    {
      says: 'a district where nobody has submitted',
      sheet: DISTRICTS,
      changes: blanks('CDEFGHIJKLMN', [9, 10, 11]),
      unchecked: [
        'C12 grid/column-total not-submitted',
        'D12 grid/column-total not-submitted',
        'F12 grid/column-total not-submitted',
        'G12 grid/column-total not-submitted',
        'I12 grid/column-total not-submitted',
        'J12 grid/column-total not-submitted',
        'L12 grid/column-total not-submitted',
        'M12 grid/column-total not-submitted',
      ],
    },
  ],
  reject: [
    {
      says: 'the count of one commune',
      sheet: DISTRICTS,
      changes: { M6: '' },
      finds: [{ cell: 'M6', actual: null, expected: 7 }],
      unchecked: [],
    },
    {
      says: 'a total of a district',
      sheet: DISTRICTS,
      changes: { C5: '' },
      finds: [{ cell: 'C5', actual: null, expected: 3 }],
    },
    {
      says: 'a total of all',
      sheet: DISTRICTS,
      changes: { C12: '' },
      finds: [{ cell: 'C12', actual: null, expected: 4 }],
    },
    {
      says: 'the total of totals',
      sheet: DISTRICTS,
      changes: { M12: '' },
      finds: [{ cell: 'M12', actual: null, expected: 34 }],
    },
    {
      says: 'an average',
      sheet: DISTRICTS,
      changes: { N5: '' },
      finds: [{ cell: 'N5', actual: null, expected: 7.67 }],
    },
    {
      says: 'a total of 0 where zeros are written',
      sheet: DISTRICTS,
      changes: { E9: '' },
      finds: [{ cell: 'E9', actual: null, expected: 0 }],
    },
    {
      says: 'a count of crosses',
      sheet: CROSSES,
      changes: { V4: '' },
      finds: [{ cell: 'V4', actual: null, expected: 14 }],
    },
    {
      says: 'a total of crosses, beside another that stands for 0',
      sheet: CROSSES,
      changes: { ...NONE_MEETS, C8: '' },
      finds: [{ cell: 'C8', actual: null, expected: 4 }],
    },
    {
      says: 'a total of words',
      sheet: WORDS,
      changes: { C4: '' },
      finds: [{ cell: 'C4', actual: null, expected: 3 }],
    },
    {
      says: 'a count of a table on its side',
      sheet: ON_ITS_SIDE,
      changes: { C13: '' },
      finds: [{ cell: 'C13', actual: null, expected: 6 }],
    },
  ],
});

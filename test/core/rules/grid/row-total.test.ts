import { ruleTests } from '../ruleTests';
import { blanks } from '../sheetOf';
import { CROSSES, DISTRICTS, NOT_SUBMITTED, ON_ITS_SIDE, WORDS } from '../sheets';

ruleTests('grid/row-total', 'error', {
  accept: [
    { says: 'counts of 1 and 0, of communes, districts and all', sheet: DISTRICTS },
    { says: 'counts of x and blank', sheet: CROSSES },
    { says: 'counts of Đ and CĐ, the total on top', sheet: WORDS },
    { says: 'counts along the bottom of a table on its side', sheet: ON_ITS_SIDE },
    {
      says: 'a blank among marks is not met',
      sheet: DISTRICTS,
      changes: { F6: '', H6: '', K6: '', D7: '', C11: '' },
    },
    {
      says: 'one sheet that mixes notations',
      sheet: DISTRICTS,
      changes: {
        C6: 'x',
        F6: 'CĐ',
        C7: 'Đạt',
        D7: 'Chưa đạt',
        C8: '+',
        D8: 'đ',
        E10: '-',
        F11: '✓',
        G11: 'TRUE',
      },
    },
    {
      says: 'a criterion not considered is not met where totals leave it out',
      sheet: DISTRICTS,
      changes: { F6: 'Không xét' },
    },
    {
      says: 'criteria not considered are met where the totals count them',
      sheet: DISTRICTS,
      changes: { C6: 'KX', D8: 'Không xét', L10: 'KX' },
    },
    {
      says: 'a line without marks has not submitted: 0 and blank counts hold',
      sheet: NOT_SUBMITTED,
      changes: { M10: '0' },
    },
    {
      says: 'a line without marks that all sums still count cannot be checked',
      sheet: DISTRICTS,
      changes: blanks('CDEFGHIJKL', [10]),
      unchecked: [
        'M10 grid/row-total not-submitted',
        'C9 grid/column-total not-submitted',
        'D9 grid/column-total not-submitted',
        'G9 grid/column-total not-submitted',
        'I9 grid/column-total not-submitted',
        'L9 grid/column-total not-submitted',
      ],
    },
    {
      says: 'a criterion without marks that counts still include cannot be checked',
      sheet: CROSSES,
      changes: blanks('D', [4, 7]),
      unchecked: [
        'V4 grid/row-total not-submitted',
        'V7 grid/row-total not-submitted',
        'D8 grid/column-total not-submitted',
      ],
    },
    { says: '«14/19» and «7 TC» say the count', sheet: CROSSES, changes: { V4: '14/19', V5: '9 TC' } },
    {
      says: 'a count that is no number',
      sheet: DISTRICTS,
      changes: { M6: 'bảy', M7: '≥6' },
      unchecked: ['M6 grid/row-total not-a-number', 'M7 grid/row-total not-a-number'],
    },
    {
      says: 'a count whose formula has an error, or no stored value, or a date',
      sheet: DISTRICTS,
      changes: { M6: '=SUM(C6:L6)→#REF!', M7: '=SUM(C7:L7)', M8: '10@dd/mm/yyyy' },
      unchecked: [
        'M6 grid/row-total error-value',
        'M7 grid/row-total no-stored-value',
        'M8 grid/row-total date',
      ],
      others: [{ rule: 'formula/error', cell: 'M6', actual: '#REF!', expected: null }],
    },
    {
      says: 'a total line that prints no total per criterion',
      sheet: DISTRICTS,
      changes: blanks('CDEFGHIJKL', [5, 9, 12]),
    },
  ],
  reject: [
    {
      says: 'a typed count off by one',
      sheet: DISTRICTS,
      changes: { M6: '8' },
      finds: [{ cell: 'M6', actual: 8, expected: 7 }],
      unchecked: [],
    },
    {
      says: 'a formula whose stored count is off',
      sheet: DISTRICTS,
      changes: { M6: '=SUM(C6:L6)→6' },
      finds: [{ cell: 'M6', actual: 6, expected: 7 }],
    },
    {
      says: 'a count of crosses in «k/19»',
      sheet: CROSSES,
      changes: { V4: '15/19' },
      finds: [{ cell: 'V4', actual: '15/19', expected: 14 }],
    },
    {
      says: 'a district count, once, though it fails across, down, in the total and in the average',
      sheet: DISTRICTS,
      changes: { M5: '24' },
      finds: [{ cell: 'M5', actual: 24, expected: 23 }],
    },
    {
      says: 'the total of totals, once',
      sheet: DISTRICTS,
      changes: { M12: '35' },
      finds: [{ cell: 'M12', actual: 35, expected: 34 }],
    },
    {
      says: 'the total of totals of a table on its side',
      sheet: ON_ITS_SIDE,
      changes: { F13: '22' },
      finds: [{ cell: 'F13', actual: 22, expected: 21 }],
    },
    {
      says: 'a count at the bottom of a table on its side',
      sheet: ON_ITS_SIDE,
      changes: { C13: '7' },
      finds: [{ cell: 'C13', actual: 7, expected: 6 }],
    },
    {
      says: 'a count above the number of criteria, though nothing was submitted',
      sheet: NOT_SUBMITTED,
      changes: { M10: '11' },
      finds: [{ cell: 'M10', actual: 11, expected: 0 }],
    },
    {
      says: 'a mark changed after the totals were typed: once, at the mark',
      sheet: DISTRICTS,
      changes: { C6: '0' },
      finds: [{ cell: 'C6', actual: 0, expected: 1 }],
    },
    {
      says: 'a mark typed after the totals: once, at the mark',
      sheet: DISTRICTS,
      changes: { F6: '1' },
      finds: [{ cell: 'F6', actual: 1, expected: 0 }],
    },
    {
      says: 'a mark deleted',
      sheet: DISTRICTS,
      changes: { C6: '' },
      finds: [{ cell: 'C6', actual: null, expected: 1 }],
    },
    {
      says: 'a cross deleted: expected in the words of the sheet',
      sheet: CROSSES,
      changes: { C4: '' },
      finds: [{ cell: 'C4', actual: null, expected: 'x' }],
    },
    {
      says: 'a cross too many: expected blank',
      sheet: CROSSES,
      changes: { D5: 'x' },
      finds: [{ cell: 'D5', actual: 'x', expected: null }],
    },
    {
      says: 'Đ turned to CĐ: expected in the words of the sheet',
      sheet: WORDS,
      changes: { C5: 'CĐ' },
      finds: [{ cell: 'C5', actual: 'CĐ', expected: 'Đ' }],
    },
    {
      says: 'CĐ turned to Đ',
      sheet: WORDS,
      changes: { E5: 'Đ' },
      finds: [{ cell: 'E5', actual: 'Đ', expected: 'CĐ' }],
    },
    {
      says: 'a mark of a table on its side',
      sheet: ON_ITS_SIDE,
      changes: { C3: '' },
      finds: [{ cell: 'C3', actual: null, expected: 'x' }],
    },
    {
      says: 'two marks in two districts: two causes',
      sheet: DISTRICTS,
      changes: { C6: '0', D11: '0' },
      finds: [
        { cell: 'C6', actual: 0, expected: 1 },
        { cell: 'D11', actual: 0, expected: 1 },
      ],
    },
    {
      says: 'a count and a total far from it: two causes',
      sheet: DISTRICTS,
      changes: { M6: '8', D12: '5' },
      finds: [
        { cell: 'M6', actual: 8, expected: 7 },
        { cell: 'D12', actual: 5, expected: 4 },
      ],
    },
  ],
});

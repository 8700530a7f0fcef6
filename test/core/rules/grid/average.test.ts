import { ruleTests } from '../ruleTests';
import { blanks } from '../sheetOf';
import { CLOSED, CROSSES, DISTRICTS, NOT_SUBMITTED } from '../sheets';

ruleTests('grid/average', 'error', {
  accept: [
    { says: 'total ÷ communes of districts and of all', sheet: DISTRICTS },
    { says: 'a line of averages under the totals', sheet: CROSSES },
    { says: 'lines of averages of each district and of all', sheet: CLOSED },
    { says: 'rounded to one digit', sheet: DISTRICTS, changes: { N5: '7.7@0.0' } },
    { says: 'rounded to whole numbers', sheet: DISTRICTS, changes: { N5: '8@0', N12: '7@0' } },
    { says: 'all digits behind a format of two', sheet: DISTRICTS, changes: { N5: '7.66666666666667@0.00' } },
    {
      says: 'all digits, shown as General shows them',
      sheet: DISTRICTS,
      changes: { N5: '7.66666666666667' },
    },
    { says: 'float noise', sheet: DISTRICTS, changes: { N12: '6.800000000000001' } },
    {
      says: 'a share shown in per cent',
      sheet: CROSSES,
      changes: { C9: '1@0%', D9: '0.5@0%', F9: '0.75@0%', H9: '0.25@0.0%' },
    },
    {
      says: 'the denominator is the communes listed, submitted or not',
      sheet: NOT_SUBMITTED,
    },
    {
      says: 'districts that print no count: their communes counted again',
      sheet: DISTRICTS,
      changes: blanks('M', [5, 9, 12]),
    },
    {
      says: 'an average that is no number',
      sheet: DISTRICTS,
      changes: { N5: 'gần 8', N9: '#DIV/0!' },
      unchecked: ['N5 grid/average not-a-number', 'N9 grid/average error-value'],
      others: [{ rule: 'formula/error', cell: 'N9', actual: '#DIV/0!', expected: null }],
    },
  ],
  reject: [
    {
      says: 'a wrong figure in a district’s line of averages',
      sheet: CLOSED,
      changes: { D7: '0.8' },
      finds: [{ cell: 'D7', actual: 0.8, expected: 0.5 }],
    },
    {
      says: 'a wrong figure in the line of averages of all',
      sheet: CLOSED,
      changes: { D14: '0.9' },
      finds: [{ cell: 'D14', actual: 0.9, expected: 0.8 }],
    },
    {
      says: 'an average that is rounded up from a half, though a slip would lead to the other side',
      sheet: CROSSES,
      changes: { F9: '7@0.0' },
      finds: [{ cell: 'F9', actual: 7, expected: 0.8 }],
    },
    {
      says: 'a wrong average of a district',
      sheet: DISTRICTS,
      changes: { N5: '7.76@0.00' },
      finds: [{ cell: 'N5', actual: 7.76, expected: 7.67 }],
    },
    {
      says: 'the last digit shown one too many',
      sheet: DISTRICTS,
      changes: { N5: '7.68@0.00' },
      finds: [{ cell: 'N5', actual: 7.68, expected: 7.67 }],
    },
    {
      says: 'a wrong average of all',
      sheet: DISTRICTS,
      changes: { N12: '6.7@0.0' },
      finds: [{ cell: 'N12', actual: 6.7, expected: 6.8 }],
    },
    {
      says: 'the average of the districts instead of the communes',
      sheet: DISTRICTS,
      changes: { N12: '6.59@0.00' },
      finds: [{ cell: 'N12', actual: 6.59, expected: 6.8 }],
    },
    {
      says: 'divided by the communes that submitted',
      sheet: NOT_SUBMITTED,
      changes: { N9: '6@0.00' },
      finds: [{ cell: 'N9', actual: 6, expected: 3 }],
    },
    {
      says: 'cut instead of rounded: a note',
      sheet: DISTRICTS,
      changes: { N5: '7.66@0.00' },
      finds: [{ severity: 'note', cell: 'N5', actual: 7.66, expected: 7.67 }],
    },
    {
      says: 'cut to one digit: a note',
      sheet: DISTRICTS,
      changes: { N5: '7.6@0.0' },
      finds: [{ severity: 'note', cell: 'N5', actual: 7.6, expected: 7.7 }],
    },
    {
      says: 'a share in a line of averages',
      sheet: CROSSES,
      changes: { C9: '0.9' },
      finds: [{ cell: 'C9', actual: 0.9, expected: 1 }],
    },
    {
      says: 'the average count in a line of averages',
      sheet: CROSSES,
      changes: { V9: '13.25' },
      finds: [{ cell: 'V9', actual: 13.25, expected: 13.5 }],
    },
  ],
});
